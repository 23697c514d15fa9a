import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute, wallRoute } from "../app/routes";

const congressRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/congress",
  component: lazyRouteComponent(() => import("./pages"), "CongressPage"),
});

const resultRoute = createRoute({
  getParentRoute: () => wallRoute,
  path: "/screens/congress",
  component: lazyRouteComponent(() => import("./pages"), "ResultScreen"),
});

export const congressRoutes = [congressRoute] as const;
export const congressScreens = [resultRoute] as const;
