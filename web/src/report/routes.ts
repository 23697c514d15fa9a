import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";

const reportRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/report",
  component: lazyRouteComponent(() => import("./pages"), "ReportPage"),
});

const partRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/report/$code",
  component: lazyRouteComponent(() => import("./pages"), "PartPage"),
});

export const reportRoutes = [reportRoute, partRoute] as const;
