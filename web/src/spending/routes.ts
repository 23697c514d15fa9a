import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";

const spendingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/spending",
  component: lazyRouteComponent(() => import("./pages"), "SpendingPage"),
});

const lineRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/spending/$line",
  component: lazyRouteComponent(() => import("./pages"), "LinePage"),
});

/** The act is `expense`, `advance`, or the id of an advance that is settled. */
const actRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/spending/$line/$act",
  component: lazyRouteComponent(() => import("./pages"), "ActPage"),
});

export const spendingRoutes = [spendingRoute, lineRoute, actRoute] as const;
