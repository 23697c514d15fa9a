import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { nominationQuery } from "../domain/nominations";
import { readAllSearch } from "./filters";

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/all-nominations",
  validateSearch: readAllSearch,
  component: lazyRouteComponent(() => import("./pages"), "ListPage"),
});

const nominationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/all-nominations/$id",
  loader: ({ context: { queries }, params: { id } }) => queries.ensureQueryData(nominationQuery(id)),
  component: lazyRouteComponent(() => import("./pages"), "NominationPage"),
});

export const allNominationRoutes = [listRoute, nominationRoute] as const;
