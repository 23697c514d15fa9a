import type { QueryClient } from "@tanstack/react-query";
import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { carriedOver, funds, paying, reversedAllocations, reversedPayments } from "./accounting/feature";
import { accountingRoutes } from "./accounting/routes";
import { register } from "./app/features";
import { Home, prefetchHome, readHomeSearch } from "./app/Home";
import { NoSuchPage, PageProblem, PageWaiting } from "./app/PageProblem";
import { rootRoute, shellRoute, wallRoute } from "./app/routes";
import { arrivals } from "./arrivals/feature";
import { arrivalRoutes } from "./arrivals/routes";
import { award } from "./award/feature";
import { awardRoutes } from "./award/routes";
import { certificatesRoutes } from "./certificates/routes";
import { chairman, decisionsFound } from "./chairman/feature";
import { chairmanRoutes } from "./chairman/routes";
import { congress } from "./congress/feature";
import { congressRoutes, congressScreens } from "./congress/routes";
import { appraisal, convening, council, councilFigure } from "./council/feature";
import { councilRoutes } from "./council/routes";
import { estimate } from "./estimate/feature";
import { estimateRoutes } from "./estimate/routes";
import { hall } from "./hall/feature";
import { hallRoutes } from "./hall/routes";
import { letters, lettersFigure } from "./letters/feature";
import { letterRoutes } from "./letters/routes";
import { nominate } from "./nominate/feature";
import { nominateRoutes } from "./nominate/routes";
import { allNominations, nominationsFigure } from "./nominations/feature";
import { allNominationRoutes } from "./nominations/routes";
import { norms } from "./norms/feature";
import { normRoutes } from "./norms/routes";
import { operate } from "./operate/feature";
import { operateRoutes } from "./operate/routes";
import { overview } from "./overview/feature";
import { overviewRoutes } from "./overview/routes";
import { plan } from "./plan/feature";
import { planRoutes } from "./plan/routes";
import { programme } from "./programme/feature";
import { programmeRoutes, screenRoutes } from "./programme/routes";
import { publicity, publicityTasks } from "./publicity/feature";
import { publicityRoutes } from "./publicity/routes";
import { report } from "./report/feature";
import { reportRoutes } from "./report/routes";
import { possibleDuplicates, roster } from "./roster/feature";
import { rosterRoutes } from "./roster/routes";
import { speeches } from "./speeches/feature";
import { speechRoutes } from "./speeches/routes";
import { spending } from "./spending/feature";
import { spendingRoutes } from "./spending/routes";
import { stage } from "./stage/feature";
import { stageRoutes } from "./stage/routes";
import { standing } from "./standing/feature";
import { standingRoutes } from "./standing/routes";
import { tasks, tasksFigure } from "./tasks/feature";
import { taskRoutes } from "./tasks/routes";
import { units } from "./units/feature";
import { unitRoutes } from "./units/routes";

register(
  overview,
  plan,
  programme,
  tasks,
  tasksFigure,
  report,
  speeches,
  units,
  nominate,
  allNominations,
  nominationsFigure,
  appraisal,
  convening,
  council,
  councilFigure,
  standing,
  chairman,
  decisionsFound,
  roster,
  possibleDuplicates,
  hall,
  arrivals,
  congress,
  letters,
  lettersFigure,
  stage,
  estimate,
  spending,
  publicity,
  publicityTasks,
  paying,
  funds,
  reversedAllocations,
  reversedPayments,
  carriedOver,
  norms,
  award,
  operate,
);

const homeRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "/",
  validateSearch: readHomeSearch,
  loader: async ({ context: { queries }, location, parentMatchPromise }) => {
    await parentMatchPromise;
    prefetchHome(queries, (location.search as { conference?: string }).conference);
  },
  component: Home,
});

/** Any other address. It needs the login too, so nobody outside learns which addresses exist. */
const noSuchPageRoute = createRoute({
  getParentRoute: () => shellRoute,
  path: "$",
  component: NoSuchPage,
});

const kitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/kit",
  component: lazyRouteComponent(() => import("./kit/KitPage"), "KitPage"),
});

const routeTree = rootRoute.addChildren([
  kitRoute,
  wallRoute.addChildren([...screenRoutes, ...congressScreens]),
  shellRoute.addChildren([
    homeRoute,
    ...overviewRoutes,
    ...planRoutes,
    ...programmeRoutes,
    ...taskRoutes,
    ...publicityRoutes,
    ...reportRoutes,
    ...speechRoutes,
    ...unitRoutes,
    ...nominateRoutes,
    ...allNominationRoutes,
    ...councilRoutes,
    ...certificatesRoutes,
    ...standingRoutes,
    ...estimateRoutes,
    ...spendingRoutes,
    ...normRoutes,
    ...chairmanRoutes,
    ...rosterRoutes,
    ...hallRoutes,
    ...congressRoutes,
    ...arrivalRoutes,
    ...letterRoutes,
    ...stageRoutes,
    ...accountingRoutes,
    ...awardRoutes,
    ...operateRoutes,
    noSuchPageRoute,
  ]),
]);

export function createAppRouter(queries: QueryClient) {
  return createRouter({
    routeTree,
    context: { queries },
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultPendingComponent: PageWaiting,
    defaultErrorComponent: PageProblem,
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
