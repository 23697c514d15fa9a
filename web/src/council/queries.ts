import type { components, paths } from "../../api/nomination";
import { api, body, ifMatch } from "../app/http";
import type { CouncilSession } from "../domain/council";
import type { Nomination } from "../domain/nomination";

export type Convocation = components["schemas"]["ConvocationRequest"];
export type Vote = components["schemas"]["BallotRequest.VoteRequest"];

const service = api<paths>();

/** Only after the secretary has said that nothing stands against the nominee. */
export function appraise(id: string, version: number): Promise<Nomination> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/nominations/{id}/appraisal", { params, body: { noDiscipline: true } }));
}

/** What the council did not select comes before another session. */
export function reconsider(id: string, version: number, reason: string): Promise<Nomination> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/nominations/{id}/reconsideration", { params, body: { reason } }));
}

export type Judging = components["schemas"]["JudgementRequest"];

/** What the secretary concludes about this and another nomination. `seen` guards a judgement that another one made. */
export function judgeFinding(id: string, judging: Judging): Promise<Nomination> {
  return body(service.POST("/api/nominations/{id}/judgements", { params: { path: { id } }, body: judging }));
}

export function convene(convocation: Convocation, key: string): Promise<CouncilSession> {
  const header = { "Idempotency-Key": key };
  return body(service.POST("/api/council-sessions", { params: { header }, body: convocation }));
}

/** Without a version: attendances entered at the same time do not exclude each other. */
export function enterAttendance(id: string, account: string): Promise<CouncilSession> {
  return body(service.POST("/api/council-sessions/{id}/attendance", { params: { path: { id } }, body: { account } }));
}

/** Takes back an attendance that was entered by mistake. */
export function markAbsent({ id, version }: CouncilSession, account: string): Promise<CouncilSession> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/council-sessions/{id}/absence", { params, body: { account } }));
}

export type Declaration = { account: string; nominationId: string; reason: string };

export type Answer = components["schemas"]["ConflictAnswerRequest"];

/** The member's own word about a line. */
export function answerQuestion(id: string, answer: Answer): Promise<CouncilSession> {
  return body(service.POST("/api/council-sessions/{id}/conflict-answers", { params: { path: { id } }, body: answer }));
}

/** A member's own conflict; the secretary's word for a member is a question to that member. */
export function declareConflict(id: string, { account, nominationId, reason }: Declaration): Promise<CouncilSession> {
  const declaration = { account, nominationId, reason: reason.trim() || null };
  return body(service.POST("/api/council-sessions/{id}/conflicts", { params: { path: { id } }, body: declaration }));
}

export function openVoting({ id, version }: CouncilSession): Promise<CouncilSession> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/council-sessions/{id}/voting", { params }));
}

export function closeSession({ id, version }: CouncilSession): Promise<CouncilSession> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/council-sessions/{id}/closing", { params }));
}

export function adjournSession({ id, version }: CouncilSession, reason: string): Promise<CouncilSession> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/council-sessions/{id}/adjournment", { params, body: { reason } }));
}

export function resumeSession({ id, version }: CouncilSession): Promise<CouncilSession> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/council-sessions/{id}/resumption", { params }));
}

/** The ballots of this vote can never be counted. */
export function annulVote({ id, version }: CouncilSession, reason: string): Promise<CouncilSession> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/council-sessions/{id}/annulment", { params, body: { reason } }));
}

/** Sends the choices. They are kept nowhere: neither here nor among the queries or mutations. */
export function castBallot(id: string, votes: Vote[]): Promise<CouncilSession> {
  return body(service.POST("/api/council-sessions/{id}/ballots", { params: { path: { id } }, body: { votes } }));
}
