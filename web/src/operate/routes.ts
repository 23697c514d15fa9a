import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { readLetterSearch } from "./letters";

const servicesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/operations",
  component: lazyRouteComponent(() => import("./pages"), "ServicesPage"),
});

const deadLettersRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/dead-letters",
  validateSearch: readLetterSearch,
  component: lazyRouteComponent(() => import("./pages"), "DeadLettersPage"),
});

const communesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/communes",
  component: lazyRouteComponent(() => import("./pages"), "CommunesPage"),
});

export const operateRoutes = [servicesRoute, deadLettersRoute, communesRoute] as const;
