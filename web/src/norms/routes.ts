import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";

const normsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/norms",
  component: lazyRouteComponent(() => import("./pages"), "NormsPage"),
});

const proposalRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/norms/new",
  component: lazyRouteComponent(() => import("./pages"), "ProposalPage"),
});

export const normRoutes = [normsRoute, proposalRoute] as const;
