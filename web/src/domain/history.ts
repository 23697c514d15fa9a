import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/nomination";
import { api, body } from "../app/http";

export type AuditEntry = components["schemas"]["AuditEntry"];
export type Verification = components["schemas"]["AuditVerification"];

/** The collections whose objects have a history. */
export type Collection =
  | "nominations"
  | "council-sessions"
  | "decisions"
  | "rewards"
  | "delegates"
  | "rosters"
  | "messages"
  | "conferences";

/** Every service has the histories of its own collections under the same path; the gateway knows whose is whose. */
const service = api<paths>();

/** What happened to an object, in the order of time. */
export const trailQuery = (collection: Collection, id: string) =>
  queryOptions({
    queryKey: [collection, "trail", id],
    queryFn: ({ signal }): Promise<AuditEntry[]> =>
      body(service.GET("/api/history/{collection}/{id}", { signal, params: { path: { collection, id } } })),
  });

function isBallot({ action }: AuditEntry): boolean {
  return action === "vote";
}

/** The whole trail for a file of evidence: an entry of a ballot keeps its hashes, without the member and the time. */
export function evidenceOf(trail: readonly AuditEntry[]): AuditEntry[] {
  return trail.map((entry) => (isBallot(entry) ? { ...entry, actor: "", at: "" } : entry));
}

/**
 * The trail as it may be shown. The council votes in secret: who cast a ballot at which time is not said, only how many
 * were cast.
 */
export function shownOf(trail: readonly AuditEntry[]): { entries: AuditEntry[]; ballots: number } {
  const entries = trail.filter((entry) => !isBallot(entry));
  return { entries, ballots: trail.length - entries.length };
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
