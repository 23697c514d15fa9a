import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";

const unitsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/units",
  component: lazyRouteComponent(() => import("./pages"), "UnitsPage"),
});

export const unitRoutes = [unitsRoute] as const;
