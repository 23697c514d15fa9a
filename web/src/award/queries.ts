import { queryOptions } from "@tanstack/react-query";
import type { components as budgetComponents, paths as budgetPaths } from "../../api/budget";
import type { components as delegateComponents, paths as delegatePaths } from "../../api/delegate";
import type { components, paths } from "../../api/nomination";
import type { components as programComponents, paths as programPaths } from "../../api/program";
import { allPages, api, body } from "../app/http";

export type AuditEntry = components["schemas"]["AuditEntry"];
export type Verification = components["schemas"]["AuditVerification"];
export type Reward = budgetComponents["schemas"]["RewardResponse"];
export type Delegate = delegateComponents["schemas"]["DelegateResponse"];
export type Slot = programComponents["schemas"]["RunningOrderResponse.Slot"];

/** Every service has the histories of its own collections under the same path; the gateway knows whose is whose. */
const service = api<paths>();
const budget = api<budgetPaths>();
const delegates = api<delegatePaths>();
const program = api<programPaths>();
const LIMIT = 200;

/** The collections that an award goes through, in the order of its life. */
export type Collection = "nominations" | "council-sessions" | "decisions" | "rewards" | "delegates";

export const trailQuery = (collection: Collection, id: string) =>
  queryOptions({
    queryKey: [collection, "trail", id],
    queryFn: ({ signal }): Promise<AuditEntry[]> =>
      body(service.GET("/api/history/{collection}/{id}", { signal, params: { path: { collection, id } } })),
  });

/** Asks the service to compute every hash of the trail again. */
export const verificationQuery = (collection: Collection, id: string) =>
  queryOptions({
    queryKey: [collection, "verification", id],
    queryFn: ({ signal }): Promise<Verification> =>
      body(
        service.GET("/api/history/{collection}/{id}/verification", { signal, params: { path: { collection, id } } }),
      ),
  });

export const rewardQuery = (nominationId: string) =>
  queryOptions({
    queryKey: ["rewards", nominationId],
    queryFn: ({ signal }): Promise<Reward> =>
      body(budget.GET("/api/rewards/{nominationId}", { signal, params: { path: { nominationId } } })),
  });

/** The delegate who receives the award; null if nobody was registered for it. */
export const delegateQuery = (conferenceId: string, nominationId: string) =>
  queryOptions({
    queryKey: ["delegates", "all", conferenceId],
    queryFn: ({ signal }): Promise<Delegate[]> =>
      allPages((after) => {
        const query = { conferenceId, limit: LIMIT, ...(after && { after }) };
        return body(delegates.GET("/api/delegates", { signal, params: { query } }));
      }),
    select: (all) => all.find(({ nominations }) => nominations.includes(nominationId)) ?? null,
  });

/** The award's place on the stage; null if it has none. */
export const slotQuery = (conferenceId: string, nominationId: string) =>
  queryOptions({
    queryKey: ["running-orders", conferenceId],
    queryFn: ({ signal }) =>
      body(program.GET("/api/conferences/{id}/running-order", { signal, params: { path: { id: conferenceId } } })),
    select: ({ slots }): Slot | null => slots.find((slot) => slot.nominationId === nominationId) ?? null,
  });
