import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { decisionQuery } from "../domain/decisions";

const decisionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/decisions",
  component: lazyRouteComponent(() => import("./pages"), "DecisionsPage"),
});

const decideRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/decisions/new",
  validateSearch: ({ session }: Record<string, unknown>): { session?: string } =>
    typeof session === "string" ? { session } : {},
  component: lazyRouteComponent(() => import("./pages"), "DecidePage"),
});

const decisionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/decisions/$id",
  loader: ({ context: { queries }, params: { id } }) => queries.ensureQueryData(decisionQuery(id)),
  component: lazyRouteComponent(() => import("./pages"), "DecisionPage"),
});

export const chairmanRoutes = [decisionsRoute, decideRoute, decisionRoute] as const;
