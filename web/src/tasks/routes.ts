import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { readTasksSearch } from "./search";

const boardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/tasks",
  validateSearch: readTasksSearch,
  component: lazyRouteComponent(() => import("./pages"), "BoardPage"),
});

const taskRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/tasks/$code",
  component: lazyRouteComponent(() => import("./pages"), "TaskPage"),
});

export const taskRoutes = [boardRoute, taskRoute] as const;
