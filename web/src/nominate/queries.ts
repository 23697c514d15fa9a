import type { paths } from "../../api/nomination";
import { api, body, idempotencyKey, ifMatch } from "../app/http";
import type { Nomination } from "../domain/nomination";
import { awardFormsQuery as formsOnDay, nominationQuery } from "../domain/nominations";
import type { NominationDraft } from "./form";

const service = api<paths>();

/** The forms of award with their rewards by the norms of today. */
export const awardFormsQuery = formsOnDay();

/** @param unit code of the proposing unit; absent for the person's own */
export type Place = { conferenceId: string; unit?: string };

/** Saves what is new and, if asked, submits it. A refused submission leaves the saved draft. */
export async function draftNomination(place: Place, draft: NominationDraft, key: string): Promise<Nomination> {
  const header = { "Idempotency-Key": key };
  return body(service.POST("/api/nominations", { params: { header }, body: { ...place, ...draft } }));
}

export async function editNomination(id: string, version: number, draft: NominationDraft): Promise<Nomination> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.PUT("/api/nominations/{id}", { params, body: draft }));
}

export async function submitNomination(id: string, version: number): Promise<Nomination> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/nominations/{id}/submission", { params }));
}

export async function withdrawNomination(id: string, version: number, reason: string): Promise<Nomination> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/nominations/{id}/withdrawal", { params, body: { reason } }));
}

export { idempotencyKey, nominationQuery };
