import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/speeches",
  component: lazyRouteComponent(() => import("./pages"), "ListPage"),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/speeches/new",
  component: lazyRouteComponent(() => import("./pages"), "NewPage"),
});

const speechRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/speeches/$speech",
  component: lazyRouteComponent(() => import("./pages"), "SpeechPage"),
});

export const speechRoutes = [listRoute, newRoute, speechRoute] as const;
