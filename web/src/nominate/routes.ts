import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
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
  // Back to a form whose draft was stored leads to the draft.
  beforeLoad: ({ cause, location: { state } }) => {
    if (cause === "enter" && state.draft) {
      throw redirect({ to: "/nominations/$id", params: { id: state.draft }, replace: true });
    }
  },
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

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** The draft that the form of a new nomination has stored. */
    draft?: string;
  }
}
