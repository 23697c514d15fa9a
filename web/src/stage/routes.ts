import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { readOrderSearch } from "./search";

const runningOrderRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/running-order",
  validateSearch: readOrderSearch,
  component: lazyRouteComponent(() => import("./pages"), "RunningOrderPage"),
});

const arrangeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/running-order/arrange",
  // A chunk of its own: dragging weighs more than the list that most people look at.
  component: lazyRouteComponent(() => import("./CeremonyPage"), "CeremonyPage"),
});

export const stageRoutes = [runningOrderRoute, arrangeRoute] as const;
