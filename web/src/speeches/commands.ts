import type { components, paths } from "../../api/program";
import { api, body, ifMatch } from "../app/http";
import { upload } from "../app/upload";
import type { Passage } from "../domain/text/passages";
import type { Speech } from "./queries";

type Schemas = components["schemas"];
export type Proposal = Schemas["SpeechRequests.Proposed"];
export type Terms = Schemas["SpeechRequests.Arranged"];
export type Replacement = Schemas["SpeechRequests.Replaced"];

const service = api<paths>();

/** A speech of one conference. */
export type Of = { conferenceId: string; speech: Speech };

/** Every step says which version was read. */
const asRead = ({ conferenceId, speech }: Of) => ({
  path: { conferenceId, speech: speech.id },
  header: ifMatch(speech.version),
});

/** @param key sent again with the same words it creates nothing new */
export function propose(conferenceId: string, proposal: Proposal, key: string): Promise<Speech> {
  const params = { path: { conferenceId }, header: { "Idempotency-Key": key } };
  return body(service.POST("/api/speeches/{conferenceId}", { params, body: proposal }));
}

/** @param version of the order that was read */
export async function order(conferenceId: string, speeches: string[], version: number): Promise<void> {
  const params = { path: { conferenceId }, header: ifMatch(version) };
  await body(service.PUT("/api/speeches/{conferenceId}/order", { params, body: { speeches } }));
}

export function arrange(of: Of, terms: Terms): Promise<Speech> {
  return body(service.PUT("/api/speeches/{conferenceId}/{speech}/terms", { params: asRead(of), body: terms }));
}

export function replace(of: Of, replacement: Replacement): Promise<Speech> {
  return body(service.PUT("/api/speeches/{conferenceId}/{speech}/speaker", { params: asRead(of), body: replacement }));
}

export function invite(of: Of): Promise<Speech> {
  return body(service.POST("/api/speeches/{conferenceId}/{speech}/invitation", { params: asRead(of) }));
}

export function answer(of: Of, accepted: boolean, note: string): Promise<Speech> {
  return body(
    service.PUT("/api/speeches/{conferenceId}/{speech}/answer", { params: asRead(of), body: { accepted, note } }),
  );
}

export function write(of: Of, passages: Passage[]): Promise<Speech> {
  return body(service.PUT("/api/speeches/{conferenceId}/{speech}/text", { params: asRead(of), body: { passages } }));
}

/** Sends the file and then makes it the text. Cut off in between, the service forgets it, and it can be sent again. */
export async function sendFile(
  of: Of,
  { file, minutes }: { file: File; minutes: number },
  onSent: (share: number) => void,
): Promise<Speech> {
  const path = `/api/speeches/${of.conferenceId}/${of.speech.id}/files`;
  const { id } = await upload(path, file, onSent);
  return body(
    service.PUT("/api/speeches/{conferenceId}/{speech}/upload", {
      params: asRead(of),
      body: { id, name: file.name.slice(-200), minutes },
    }),
  );
}

export function submit(of: Of): Promise<Speech> {
  return body(service.POST("/api/speeches/{conferenceId}/{speech}/submission", { params: asRead(of) }));
}

export function sendBack(of: Of, reason: string): Promise<Speech> {
  return body(service.POST("/api/speeches/{conferenceId}/{speech}/return", { params: asRead(of), body: { reason } }));
}

export function approve(of: Of, note: string): Promise<Speech> {
  return body(service.POST("/api/speeches/{conferenceId}/{speech}/approval", { params: asRead(of), body: { note } }));
}

export function withdraw(of: Of, reason: string): Promise<Speech> {
  return body(
    service.POST("/api/speeches/{conferenceId}/{speech}/withdrawal", { params: asRead(of), body: { reason } }),
  );
}
