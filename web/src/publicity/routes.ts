import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/publicity",
  component: lazyRouteComponent(() => import("./pages"), "ListPage"),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/publicity/new",
  component: lazyRouteComponent(() => import("./pages"), "NewPage"),
});

const textRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/publicity/$entry",
  component: lazyRouteComponent(() => import("./pages"), "TextPage"),
});

export const publicityRoutes = [listRoute, newRoute, textRoute] as const;
