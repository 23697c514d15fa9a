import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { readListSearch } from "./filters";
import { awardFormsQuery, nominationQuery } from "./queries";

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/nominations",
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import("./pages"), "ListPage"),
});

const newRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/nominations/new",
  loader: ({ context: { queries } }) => queries.ensureQueryData(awardFormsQuery),
  component: lazyRouteComponent(() => import("./pages"), "NewPage"),
});

const nominationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/nominations/$id",
  loader: ({ context: { queries }, params: { id } }) =>
    Promise.all([queries.ensureQueryData(nominationQuery(id)), queries.ensureQueryData(awardFormsQuery)]),
  component: lazyRouteComponent(() => import("./pages"), "NominationPage"),
});

export const nominateRoutes = [listRoute, newRoute, nominationRoute] as const;
