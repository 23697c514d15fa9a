import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { hallQuery } from "./queries";

const seatingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/seating",
  component: lazyRouteComponent(() => import("./pages"), "SeatingPage"),
});

const hallRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/halls/$id",
  loader: ({ context: { queries }, params: { id } }) => queries.ensureQueryData(hallQuery(id)),
  component: lazyRouteComponent(() => import("./pages"), "HallPage"),
});

export const hallRoutes = [seatingRoute, hallRoute] as const;
