import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { readArrivalsSearch } from "./search";

const arrivalsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/arrivals",
  validateSearch: readArrivalsSearch,
  component: lazyRouteComponent(() => import("./pages"), "ArrivalsPage"),
});

export const arrivalRoutes = [arrivalsRoute] as const;
