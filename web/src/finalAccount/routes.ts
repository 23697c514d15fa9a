import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";

const finalAccountRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/final-account",
  component: lazyRouteComponent(() => import("./FinalAccountPage"), "FinalAccountPage"),
});

export const finalAccountRoutes = [finalAccountRoute] as const;
