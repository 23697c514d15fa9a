import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/delegate";
import { api, body, ifMatch } from "../app/http";
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

/** Answers with the delegate that remains. */
export async function samePerson(of: Judged, other: string, reason: string): Promise<ReadDelegate> {
  return read(service.POST("/api/delegates/{id}/same-person", { params: asRead(of), body: { other, reason } }));
}

export async function somebodyElse(of: Judged, other: string, reason: string): Promise<ReadDelegate> {
  return read(service.POST("/api/delegates/{id}/somebody-else", { params: asRead(of), body: { other, reason } }));
}

export async function partRecord(of: ReadDelegate, record: string, reason: string): Promise<ReadDelegate> {
  return read(service.POST("/api/delegates/{id}/parting", { params: on(of), body: { record, reason } }));
}

/** `isNew` is false if the person was on the roster already. */
export async function registerDelegate(
  registration: Registration,
  key: string,
): Promise<{ delegate: ReadDelegate; isNew: boolean }> {
  const header = { "Idempotency-Key": key };
  const call = service.POST("/api/delegates", { params: { header }, body: registration });
  const { response } = await call;
  return { delegate: await read(call), isNew: response.status === 201 };
}

export async function changeContact(of: ReadDelegate, contact: ContactChange): Promise<ReadDelegate> {
  return read(service.PUT("/api/delegates/{id}/contact", { params: on(of), body: contact }));
}

export async function cancelDelegate(of: ReadDelegate, reason: string): Promise<ReadDelegate> {
  return read(service.POST("/api/delegates/{id}/cancellation", { params: on(of), body: { reason } }));
}

export async function eraseDelegate(of: ReadDelegate, reason: string): Promise<ReadDelegate> {
  return read(service.POST("/api/delegates/{id}/erasure", { params: on(of), body: { reason } }));
}

/** Answers with nothing, because the door sees less than a delegate's page. */
export async function undoCheckIn(of: ReadDelegate, reason: string): Promise<ReadDelegate> {
  await service.POST("/api/delegates/{id}/check-in/reversal", { params: on(of), body: { reason } });
  return read(service.GET("/api/delegates/{id}", { params: { path: { id: of.id } } }));
}

export async function inviteDelegate(of: ReadDelegate): Promise<ReadDelegate> {
  return read(service.POST("/api/delegates/{id}/invitation", { params: on(of) }));
}

export async function enterAnswer(of: ReadDelegate, answer: AnswerEntry): Promise<ReadDelegate> {
  return read(service.POST("/api/delegates/{id}/answer", { params: on(of), body: answer }));
}

/** The service invites one delegate after the other; a second request invites nobody twice. */
export async function inviteAll(conferenceId: string): Promise<Roster> {
  return body(service.POST("/api/rosters/{conferenceId}/invitations", { params: { path: { conferenceId } } }));
}

type Judged = Pick<Delegate, "id" | "version">;

/** The version stands in the list. */
function asRead({ id, version }: Judged) {
  return { path: { id }, header: ifMatch(version) };
}

function on({ id, etag }: ReadDelegate) {
  return { path: { id }, header: etag ? { "If-Match": etag } : {} };
}

async function read(call: Promise<{ data?: Delegate; response: Response }>): Promise<ReadDelegate> {
  const { data, response } = await call;
  return { ...(data as Delegate), etag: response.headers.get("ETag") };
}
