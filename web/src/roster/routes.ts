import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { delegateQuery } from "./queries";
import { readRosterSearch } from "./search";

const rosterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/delegates",
  validateSearch: readRosterSearch,
  component: lazyRouteComponent(() => import("./pages"), "RosterPage"),
});

const registrationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/delegates/new",
  component: lazyRouteComponent(() => import("./pages"), "RegistrationPage"),
});

const delegateRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/delegates/$id",
  loader: ({ context: { queries }, params: { id } }) => queries.ensureQueryData(delegateQuery(id)),
  component: lazyRouteComponent(() => import("./pages"), "DelegatePage"),
});

export const rosterRoutes = [rosterRoute, registrationRoute, delegateRoute] as const;
