import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/nomination";
import { allPages, api, body } from "../app/http";
import { compareNames, date } from "../kit/format";
import type { Mark } from "../kit/State";
import * as m from "../messages/domain";

export type CouncilSession = components["schemas"]["CouncilSessionResponse"];
export type CouncilMember = CouncilSession["members"][number];
export type CouncilLine = CouncilSession["lines"][number];
export type Conflict = CouncilSession["conflicts"][number];

const service = api<paths>();
const LIMIT = 50;

export const sessionsQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["council-sessions", "list", conferenceId],
    queryFn: ({ signal }): Promise<CouncilSession[]> =>
      allPages((after) => {
        const query = { conferenceId, limit: LIMIT, ...(after && { after }) };
        return body(service.GET("/api/council-sessions", { signal, params: { query } }));
      }),
    select: (sessions) => [...sessions].sort(latestFirst),
  });

export const councilSessionQuery = (id: string) =>
  queryOptions({
    queryKey: ["council-sessions", id],
    queryFn: ({ signal }) => body(service.GET("/api/council-sessions/{id}", { signal, params: { path: { id } } })),
  });

/** The nominations of a session, whole, with their likely duplicates. */
export const sessionNominationsQuery = (id: string) =>
  queryOptions({
    queryKey: ["nominations", "of-session", id],
    queryFn: ({ signal }) =>
      body(service.GET("/api/council-sessions/{id}/nominations", { signal, params: { path: { id } } })),
    staleTime: 60_000,
  });

const states: Record<CouncilSession["state"], { mark: Mark; word: () => string }> = {
  CONVENED: { mark: "ring", word: m.sessionConvened },
  VOTING: { mark: "half", word: m.sessionVoting },
  CLOSED: { mark: "full", word: m.sessionClosed },
};

export function sessionState(session: CouncilSession): { mark: Mark; word: string } {
  if (isAdjourned(session)) {
    return { mark: "dash", word: m.sessionAdjourned() };
  }
  const { mark, word } = states[session.state];
  return { mark, word: word() };
}

/** A closed session in which no line was decided: it was adjourned, or too few voted. */
export function isAdjourned({ state, lines }: CouncilSession): boolean {
  return state === "CLOSED" && lines.every(({ result }) => !result);
}

/** “Phiên họp 17/08/2025”, “Phiên họp đang mở” */
export function sessionName({ closedAt }: CouncilSession): string {
  return closedAt ? m.sessionOf({ day: date(closedAt) }) : m.sessionOpen();
}

/** Members as a register lists them. */
export function membersByName(session: CouncilSession): CouncilMember[] {
  return [...session.members].sort((left, right) => compareNames(left.name, right.name));
}

export function conflictsOf(session: CouncilSession, nominationId: string): Conflict[] {
  return session.conflicts.filter((conflict) => conflict.nominationId === nominationId);
}

export function memberName(session: CouncilSession, account: string): string {
  return session.members.find((member) => member.account === account)?.name ?? account;
}

/** Why a member does not vote on a line. */
export function conflictGround({ ground, reason }: Conflict): string {
  switch (ground) {
    case "SAME_UNIT":
      return m.conflictSameUnit();
    case "NOMINATED_IT":
      return m.conflictNominated();
    case "DECLARED":
      return reason ? m.conflictDeclaredBecause({ reason }) : m.conflictDeclared();
  }
}

function latestFirst(left: CouncilSession, right: CouncilSession): number {
  return (right.closedAt ?? "9999").localeCompare(left.closedAt ?? "9999") || left.id.localeCompare(right.id);
}
