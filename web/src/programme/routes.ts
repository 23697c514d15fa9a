import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute, wallRoute } from "../app/routes";

const programmeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/programme",
  component: lazyRouteComponent(() => import("./pages"), "ProgrammePage"),
});

const editRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/programme/edit",
  // A chunk of its own: dragging weighs more than all other pages of the feature.
  component: lazyRouteComponent(() => import("./EditPage"), "EditPage"),
});

const hostRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/programme/host",
  component: lazyRouteComponent(() => import("./pages"), "HostPage"),
});

const scriptRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/programme/script",
  component: lazyRouteComponent(() => import("./pages"), "ScriptPage"),
});

const bannersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/programme/banners",
  component: lazyRouteComponent(() => import("./pages"), "BannersPage"),
});

const projectorRoute = createRoute({
  getParentRoute: () => wallRoute,
  path: "/screens/programme",
  component: lazyRouteComponent(() => import("./pages"), "ProjectorPage"),
});

const hallRoute = createRoute({
  getParentRoute: () => wallRoute,
  path: "/screens/stage",
  component: lazyRouteComponent(() => import("./pages"), "HallPage"),
});

export const programmeRoutes = [programmeRoute, editRoute, hostRoute, scriptRoute, bannersRoute] as const;
export const screenRoutes = [projectorRoute, hallRoute] as const;
