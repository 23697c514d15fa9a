import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";

/** Any other text is the number of no line, and the page says so. */
const params = {
  parse: ({ line }: { line: string }) => ({ line: Number(line) }),
  stringify: ({ line }: { line: number }) => ({ line: String(line) }),
};

const spendingRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/spending",
  component: lazyRouteComponent(() => import("./pages"), "SpendingPage"),
});

const lineRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/spending/$line",
  params,
  component: lazyRouteComponent(() => import("./pages"), "LinePage"),
});

const expenseRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/spending/$line/expense",
  params,
  component: lazyRouteComponent(() => import("./pages"), "ExpensePage"),
});

const advanceRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/spending/$line/advance",
  params,
  component: lazyRouteComponent(() => import("./pages"), "AdvancePage"),
});

const settlementRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/spending/$line/settlement/$id",
  params: {
    parse: ({ line, id }: { line: string; id: string }) => ({ line: Number(line), id }),
    stringify: ({ line, id }: { line: number; id: string }) => ({ line: String(line), id }),
  },
  component: lazyRouteComponent(() => import("./pages"), "SettlementPage"),
});

export const spendingRoutes = [spendingRoute, lineRoute, expenseRoute, advanceRoute, settlementRoute] as const;
