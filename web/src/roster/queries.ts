import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/delegate";
import { api, body } from "../app/http";
import type { Delegate } from "../domain/delegates";

export type Roster = components["schemas"]["RosterResponse"];
export type RosterGroup = components["schemas"]["RosterResponse.GroupResponse"];
export type Registration = components["schemas"]["RegistrationRequest"];
export type ContactChange = components["schemas"]["ContactRequest"];
export type PossibleDuplicates = components["schemas"]["PossibleDuplicatesResponse"];
export type PossibleDuplicate = components["schemas"]["PossibleDuplicatesResponse.PairResponse"];
export type Side = components["schemas"]["PossibleDuplicatesResponse.SideResponse"];
export type JoinedRecord = components["schemas"]["JoinedRecordResponse"];
export type AnswerEntry = components["schemas"]["AnswerRequest"];

/** A delegate with the version that was read; the service gives it as a header only. */
export type ReadDelegate = Delegate & { etag: string | null };

const service = api<paths>();

export const rosterQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["rosters", conferenceId],
    queryFn: ({ signal }) =>
      body(service.GET("/api/rosters/{conferenceId}", { signal, params: { path: { conferenceId } } })),
  });

export const delegateQuery = (id: string) =>
  queryOptions({
    queryKey: ["delegates", id],
    queryFn: ({ signal }) => read(service.GET("/api/delegates/{id}", { signal, params: { path: { id } } })),
  });

/** The delegates who may be one person; for secretariat and office. */
export const possibleDuplicatesQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["delegates", "possible-duplicates", conferenceId],
    queryFn: ({ signal }) =>
      body(
        service.GET("/api/rosters/{conferenceId}/possible-duplicates", { signal, params: { path: { conferenceId } } }),
      ),
  });

export async function read(call: Promise<{ data?: Delegate; response: Response }>): Promise<ReadDelegate> {
  const { data, response } = await call;
  return { ...(data as Delegate), etag: response.headers.get("ETag") };
}
