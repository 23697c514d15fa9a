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

/** Asks the service to compute every hash of the trail again. */
export const verificationQuery = (collection: Collection, id: string) =>
  queryOptions({
    queryKey: [collection, "verification", id],
    queryFn: ({ signal }): Promise<Verification> =>
      body(
        service.GET("/api/history/{collection}/{id}/verification", { signal, params: { path: { collection, id } } }),
      ),
  });
