import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/budget";
import type { components as programComponents, paths as programPaths } from "../../api/program";
import { allPages, api, body } from "../app/http";
import { type ServiceName, services } from "./services";

export type Waiting = components["schemas"]["OperationsController.Waiting"];
export type OutboxState = components["schemas"]["OutboxState"];
export type DeferredEvents = components["schemas"]["DeferredEventsOfKind"];
export type AnchorVerification = components["schemas"]["AnchorVerification"];
export type DeadLetter = components["schemas"]["DeadLetter"];
export type Commune = programComponents["schemas"]["RegisteredCommune"];

const client = api<paths>();
const program = api<programPaths>();
const OFTEN = 15_000;
/** Dead letters are rare, and how many there are is asked OFTEN. */
const SELDOM = 60_000;
/** A shorter page is the last. */
const PAGE = 200;

/** Every service has the same paths under its own name, so the types of one stand for all. */
type Path<Rest extends string> = `/api/operations/budget-service/${Rest}`;

export function at<Rest extends string>(service: ServiceName, rest: Rest): Path<Rest> {
  return `/api/operations/${service}-service/${rest}` as Path<Rest>;
}

export const waitingQuery = (service: ServiceName) =>
  queryOptions({
    queryKey: ["operations", "waiting", service],
    queryFn: ({ signal }): Promise<Waiting> => body(client.GET(at(service, "outbox"), { signal })),
    refetchInterval: OFTEN,
  });

/** The events that came before one that they need, by their type and the kind of what they wait for. */
export const deferredEventsQuery = (service: ServiceName) =>
  queryOptions({
    queryKey: ["operations", "deferred-events", service],
    queryFn: ({ signal }): Promise<DeferredEvents[]> => body(client.GET(at(service, "deferred-events"), { signal })),
    refetchInterval: OFTEN,
  });

/** Compares the store of the service with its last signed anchor. Asked for by a person: it reads every document. */
export const anchorQuery = (service: ServiceName, asked: boolean) =>
  queryOptions({
    queryKey: ["operations", "anchor", service],
    queryFn: ({ signal }): Promise<AnchorVerification> =>
      body(client.GET(at(service, "anchor/verification"), { signal })),
    enabled: asked,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Oldest first. */
export const deadLettersQuery = (service: ServiceName, replayed = false) =>
  queryOptions({
    queryKey: ["operations", "dead-letters", service, replayed],
    queryFn: ({ signal }): Promise<DeadLetter[]> =>
      allPages(async (after) => {
        const query = { replayed, after, limit: PAGE };
        const items = await body(client.GET(at(service, "dead-letters"), { signal, params: { query } }));
        return { items, next: items.length === PAGE ? items.at(-1)?.id : null };
      }),
    staleTime: SELDOM,
    refetchInterval: SELDOM,
  });

/** What a service says of itself; null where it did not answer. */
export type Report = { service: ServiceName; waiting: Waiting | null; dead: DeadLetter[] | null };

/** All services at once, for the home page. A service that is away costs its own report only. */
export const reportsQuery = queryOptions({
  queryKey: ["operations", "reports"],
  queryFn: ({ client: queries }): Promise<Report[]> =>
    Promise.all(
      services.map(async (service) => {
        const [waiting, dead] = await Promise.allSettled([
          queries.fetchQuery(waitingQuery(service)),
          queries.fetchQuery(deadLettersQuery(service)),
        ]);
        return { service, waiting: answerOf(waiting), dead: answerOf(dead) };
      }),
    ),
  staleTime: SELDOM,
});

function answerOf<Value>(settled: PromiseSettledResult<Value>): Value | null {
  return settled.status === "fulfilled" ? settled.value : null;
}

export const COMMUNES = "/api/operations/program-service/communes";

/** By their codes. */
export const communesQuery = queryOptions({
  queryKey: ["operations", "communes"],
  queryFn: ({ signal }): Promise<Commune[]> => body(program.GET(COMMUNES, { signal })),
});
