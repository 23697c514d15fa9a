import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { readOrderSearch } from "./search";

const runningOrderRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/running-order",
  validateSearch: readOrderSearch,
  component: lazyRouteComponent(() => import("./pages"), "RunningOrderPage"),
});

export const stageRoutes = [runningOrderRoute] as const;
