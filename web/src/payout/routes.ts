import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";

const payoutsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/payouts",
  component: lazyRouteComponent(() => import("./pages"), "PayoutsPage"),
});

const sheetRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/payouts/$number",
  params: {
    parse: ({ number }: { number: string }) => {
      if (!/^[1-9]\d{0,5}$/.test(number)) {
        throw notFound();
      }
      return { number: Number(number) };
    },
  },
  component: lazyRouteComponent(() => import("./pages"), "SheetPage"),
});

export const payoutRoutes = [payoutsRoute, sheetRoute] as const;
