import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";

const estimateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/estimate",
  component: lazyRouteComponent(() => import("./pages"), "EstimatePage"),
});

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/estimate/edit",
  component: lazyRouteComponent(() => import("./pages"), "EditPage"),
});

export const estimateRoutes = [estimateRoute, editRoute] as const;
