import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { decisionQuery } from "../domain/decisions";

const certificatesRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/decisions/$id/certificates",
  loader: ({ context: { queries }, params: { id } }) => queries.ensureQueryData(decisionQuery(id)),
  component: lazyRouteComponent(() => import("./pages"), "CertificatesPage"),
});

export const certificatesRoutes = [certificatesRoute] as const;
