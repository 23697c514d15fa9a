import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { councilSessionQuery } from "../domain/councilSessions";
import { nominationQuery } from "../domain/nominations";
import { readAppraisalSearch } from "./appraisal";

const appraisalListRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/appraisal",
  validateSearch: readAppraisalSearch,
  component: lazyRouteComponent(() => import("./pages"), "AppraisalListPage"),
});

const appraisalRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/appraisal/$id",
  loader: ({ context: { queries }, params: { id } }) => queries.ensureQueryData(nominationQuery(id)),
  component: lazyRouteComponent(() => import("./pages"), "AppraisalPage"),
});

const sessionsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/sessions",
  component: lazyRouteComponent(() => import("./pages"), "SessionsPage"),
});

const conveneRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/sessions/new",
  component: lazyRouteComponent(() => import("./pages"), "ConvenePage"),
});

const sessionRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/sessions/$id",
  loader: ({ context: { queries }, params: { id } }) => queries.ensureQueryData(councilSessionQuery(id)),
  component: lazyRouteComponent(() => import("./pages"), "SessionPage"),
});

const ballotRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/sessions/$id/ballot",
  loader: ({ context: { queries }, params: { id } }) => queries.ensureQueryData(councilSessionQuery(id)),
  component: lazyRouteComponent(() => import("./pages"), "BallotPage"),
});

export const councilRoutes = [
  appraisalListRoute,
  appraisalRoute,
  sessionsRoute,
  conveneRoute,
  sessionRoute,
  ballotRoute,
] as const;
