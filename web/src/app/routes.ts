import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, retainSearchParams } from "@tanstack/react-router";
import { conferencesQuery } from "../domain/conference";
import { FrameProblem, NoSuchPage } from "./PageProblem";
import { Shell } from "./Shell";
import { sessionQuery } from "./session";
import { Wall } from "./Wall";

export type RouterContext = { queries: QueryClient };

/** `conference` stays in the address while the person moves about. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  validateSearch: (search: Record<string, unknown>): { conference?: string } =>
    typeof search.conference === "string" ? { conference: search.conference } : {},
  search: { middlewares: [retainSearchParams(["conference"])] },
  errorComponent: FrameProblem,
});

/** The parent of every page that needs a login. */
export const shellRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "shell",
  component: Shell,
  notFoundComponent: NoSuchPage,
  errorComponent: FrameProblem,
  loader: async ({ context: { queries } }) => {
    await Promise.all([queries.ensureQueryData(sessionQuery), queries.ensureQueryData(conferencesQuery)]);
  },
});

/** The parent of the screens on a wall: the same login, nothing around the page. */
export const wallRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "wall",
  component: Wall,
  notFoundComponent: NoSuchPage,
  errorComponent: FrameProblem,
  loader: async ({ context: { queries } }) => {
    await Promise.all([queries.ensureQueryData(sessionQuery), queries.ensureQueryData(conferencesQuery)]);
  },
});
