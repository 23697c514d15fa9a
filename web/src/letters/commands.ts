import type { paths } from "../../api/notification";
import { api, body, ifMatch } from "../app/http";
import {
  type FollowUpKind,
  type HandoverResult,
  type Letter,
  type LetterProgress,
  letterOf,
  type Resolution,
  type TestResult,
} from "./queries";

const service = api<paths>();

/** May be repeated: nobody gets the same letter twice. */
export async function sendFollowUps(conferenceId: string, kind: FollowUpKind) {
  return body(service.POST("/api/messages/follow-ups", { body: { conferenceId, kind } }));
}

/** @param to undefined for the address of the account */
export async function sendTest({ id }: Letter, to: string | undefined): Promise<TestResult> {
  return body(service.POST("/api/messages/{id}/test", { params: { path: { id } }, body: { to: to || null } }));
}

export async function holdLetters(conferenceId: string): Promise<LetterProgress> {
  return body(service.POST("/api/messages/hold", { body: { conferenceId } }));
}

/** @param group undefined for all, which ends the hold */
export async function releaseLetters(conferenceId: string, group: string | undefined): Promise<LetterProgress> {
  return body(service.POST("/api/messages/release", { body: { conferenceId, group: group ?? null } }));
}

export async function withdrawHeld(conferenceId: string, reason: string): Promise<LetterProgress> {
  return body(service.POST("/api/messages/held-withdrawal", { body: { conferenceId, reason } }));
}

export async function recordHandover({ id, version }: Letter, result: HandoverResult): Promise<Letter> {
  const params = { path: { id }, header: ifMatch(version) };
  return letterOf(await body(service.POST("/api/messages/{id}/handover", { params, body: { result } })));
}

/** @param reason how the person knows the outcome */
export async function resolveLetter(
  { id, version }: Letter,
  outcome: Resolution,
  reason: string | undefined,
): Promise<Letter> {
  const params = { path: { id }, header: ifMatch(version) };
  const decision = { outcome, reason: reason || null };
  return letterOf(await body(service.POST("/api/messages/{id}/resolution", { params, body: decision })));
}

export async function markPrinted({ id, version }: Letter): Promise<Letter> {
  const params = { path: { id }, header: ifMatch(version) };
  return letterOf(await body(service.POST("/api/messages/{id}/printed", { params })));
}
