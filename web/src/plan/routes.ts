import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { readEditSearch } from "./search";

const planRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/plan",
  component: lazyRouteComponent(() => import("./pages"), "PlanPage"),
});

const importRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/plan/import",
  component: lazyRouteComponent(() => import("./pages"), "ImportPage"),
});

const scheduleRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/plan/schedule",
  component: lazyRouteComponent(() => import("./pages"), "SchedulePage"),
});

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/plan/edit",
  validateSearch: readEditSearch,
  component: lazyRouteComponent(() => import("./pages"), "EditPage"),
});

export const planRoutes = [planRoute, importRoute, scheduleRoute, editRoute] as const;
