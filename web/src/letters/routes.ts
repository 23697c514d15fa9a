import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { letterQuery } from "./queries";
import { readLettersSearch } from "./search";

const listRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/letters",
  validateSearch: readLettersSearch,
  component: lazyRouteComponent(() => import("./pages"), "ListPage"),
});

const letterRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/letters/$id",
  loader: ({ context: { queries }, params: { id } }) => queries.ensureQueryData(letterQuery(id)),
  component: lazyRouteComponent(() => import("./pages"), "LetterPage"),
});

const textsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/letters/texts",
  component: lazyRouteComponent(() => import("./pages"), "TextsPage"),
});

const textRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/letters/texts/$purpose/$language",
  component: lazyRouteComponent(() => import("./pages"), "TextPage"),
});

export const letterRoutes = [listRoute, letterRoute, textsRoute, textRoute] as const;
