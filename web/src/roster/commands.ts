import type { paths } from "../../api/delegate";
import { api, body, ifMatch } from "../app/http";
import type { Delegate } from "../domain/delegates";
import {
  type AnswerEntry,
  type ContactChange,
  type ReadDelegate,
  type Registration,
  type Roster,
  read,
} from "./queries";

const service = api<paths>();

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
