import { createRoute, lazyRouteComponent, notFound } from "@tanstack/react-router";
import { shellRoute } from "../app/routes";
import { type FundKind, rewardQuery } from "./queries";
import { readLedgerSearch, readRewardSearch } from "./search";

function readFund({ fund }: { fund: string }): { fund: FundKind } {
  if (fund !== "STATE_BUDGET" && fund !== "REWARD_FUND") {
    throw notFound();
  }
  return { fund };
}

const fundsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/funds",
  component: lazyRouteComponent(() => import("./pages"), "FundsPage"),
});

const ledgerRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/funds/$fund",
  params: { parse: readFund },
  validateSearch: readLedgerSearch,
  component: lazyRouteComponent(() => import("./pages"), "LedgerPage"),
});

const allocationRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/funds/$fund/allocation",
  params: { parse: readFund },
  component: lazyRouteComponent(() => import("./pages"), "AllocationPage"),
});

const rewardsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/rewards",
  validateSearch: readRewardSearch,
  component: lazyRouteComponent(() => import("./pages"), "RewardsPage"),
});

const rewardRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/rewards/$id",
  loader: ({ context: { queries }, params: { id } }) => queries.ensureQueryData(rewardQuery(id)),
  component: lazyRouteComponent(() => import("./pages"), "RewardPage"),
});

const payoutsRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/payouts",
  component: lazyRouteComponent(() => import("./pages"), "PayoutsPage"),
});

const sheetRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/payouts/$number",
  component: lazyRouteComponent(() => import("./pages"), "SheetPage"),
});

const finalAccountRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/final-account",
  component: lazyRouteComponent(() => import("./pages"), "FinalAccountPage"),
});

export const accountingRoutes = [
  fundsRoute,
  ledgerRoute,
  allocationRoute,
  rewardsRoute,
  rewardRoute,
  payoutsRoute,
  sheetRoute,
  finalAccountRoute,
] as const;
