import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/nomination";
import { api, body } from "../app/http";
import { hasRole, type Role, type Session } from "../app/session";

export type AuditEntry = components["schemas"]["AuditEntry"];
export type Verification = components["schemas"]["AuditVerification"];

/** The collections whose objects have a history. */
export type Collection =
  | "nominations"
  | "council-sessions"
  | "councils"
  | "award-registers"
  | "decisions"
  | "rewards"
  | "delegates"
  | "rosters"
  | "messages"
  | "conferences"
  | "agendas"
  | "arrangements"
  | "units"
  | "unit-tasks"
  | "estimates"
  | "spendings"
  | "payouts"
  | "final-accounts"
  | "publicity-items"
  | "report-parts"
  | "speeches"
  | "speech-orders"
  | "halls"
  | "seatings"
  | "congress-lists";

/** Whom each service shows its histories to: money to the accountant, sessions to the council's secretary. */
const readers: Record<Collection, readonly Role[]> = {
  nominations: ["secretariat", "chairman", "council-secretary"],
  councils: ["secretariat", "chairman", "council-secretary"],
  "council-sessions": ["secretariat", "chairman", "council-secretary"],
  conferences: ["secretariat", "chairman", "council-secretary"],
  "award-registers": ["secretariat", "chairman", "council-secretary", "accountant"],
  decisions: ["secretariat", "chairman", "council-secretary", "accountant"],
  rewards: ["secretariat", "chairman", "accountant"],
  delegates: ["secretariat", "chairman"],
  rosters: ["secretariat", "chairman"],
  messages: ["secretariat", "chairman"],
  units: ["secretariat", "office", "chairman"],
  "unit-tasks": ["secretariat", "office", "chairman", "unit-officer"],
  estimates: ["secretariat", "chairman", "accountant"],
  spendings: ["secretariat", "chairman", "accountant"],
  payouts: ["secretariat", "chairman", "accountant"],
  "final-accounts": ["secretariat", "chairman", "accountant"],
  "publicity-items": ["secretariat", "office", "chairman", "unit-officer"],
  speeches: ["secretariat", "office", "chairman"],
  "speech-orders": ["secretariat", "office", "chairman"],
  "report-parts": ["secretariat", "office", "chairman", "unit-officer"],
  agendas: ["secretariat", "office", "chairman"],
  halls: ["secretariat", "office", "chairman"],
  seatings: ["secretariat", "office", "chairman"],
  "congress-lists": ["secretariat", "office", "chairman"],
  arrangements: ["secretariat", "office", "chairman"],
};

export function readsTrail(person: Session, collection: Collection): boolean {
  return hasRole(person, ...readers[collection]);
}

/** Every service has the histories of its own collections under the same path; the gateway knows whose is whose. */
const service = api<paths>();

/** What happened to an object, in the order of time. */
export const trailQuery = (collection: Collection, id: string) =>
  queryOptions({
    queryKey: [collection, "trail", id],
    queryFn: ({ signal }): Promise<AuditEntry[]> =>
      body(service.GET("/api/history/{collection}/{id}", { signal, params: { path: { collection, id } } })),
  });

/**
 * How many entries are shown to nobody. The council votes in secret: the service does not say who cast a ballot at which
 * time, only the number of all entries.
 */
export function untoldOf(trail: readonly AuditEntry[], verification: Verification | undefined): number {
  return Math.max(0, (verification?.entries ?? 0) - trail.length);
}

/** Asks the service to compute every hash of the trail again. */
export const verificationQuery = (collection: Collection, id: string) =>
  queryOptions({
    queryKey: [collection, "verification", id],
    queryFn: ({ signal }): Promise<Verification> =>
      body(
        service.GET("/api/history/{collection}/{id}/verification", { signal, params: { path: { collection, id } } }),
      ),
  });
