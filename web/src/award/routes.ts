import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { nominationQuery } from "../domain/nominations";
import { readListSearch } from "./filters";

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/awards",
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import("./pages"), "ListPage"),
});

const awardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/awards/$id",
  loader: ({ context: { queries }, params: { id } }) => queries.ensureQueryData(nominationQuery(id)),
  component: lazyRouteComponent(() => import("./pages"), "AwardPage"),
});

export const awardRoutes = [listRoute, awardRoute] as const;
