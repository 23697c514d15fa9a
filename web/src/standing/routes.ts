import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";

const councilRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/council",
  component: lazyRouteComponent(() => import("./pages"), "CouncilPage"),
});

const appointmentRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/council/appointment",
  component: lazyRouteComponent(() => import("./pages"), "AppointmentPage"),
});

export const standingRoutes = [councilRoute, appointmentRoute] as const;
