import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";

function readLine({ line }: { line: string }): { line: number } {
  if (!/^[1-9]\d{0,5}$/.test(line)) {
    throw notFound();
  }
  return { line: Number(line) };
}

const params = {
  parse: readLine,
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
    parse: ({ line, id }: { line: string; id: string }) => ({ ...readLine({ line }), id }),
    stringify: ({ line, id }: { line: number; id: string }) => ({ line: String(line), id }),
  },
  component: lazyRouteComponent(() => import("./pages"), "SettlementPage"),
});

export const spendingRoutes = [spendingRoute, lineRoute, expenseRoute, advanceRoute, settlementRoute] as const;
