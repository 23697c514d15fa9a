import type { components } from "../../api/nomination";
import { compareNames, date, type Listed } from "../kit/format";
import type { Mark } from "../kit/State";
import * as m from "../messages/domain";

export type CouncilSession = components["schemas"]["CouncilSessionResponse"];
export type CouncilMember = CouncilSession["members"][number];
export type CouncilLine = CouncilSession["lines"][number];
export type Conflict = CouncilSession["conflicts"][number];
export type Question = CouncilSession["questions"][number];
export type Office = NonNullable<CouncilMember["office"]>;

const states: Record<CouncilSession["state"], { mark: Mark; word: () => string }> = {
  CONVENED: { mark: "ring", word: m.sessionConvened },
  VOTING: { mark: "half", word: m.sessionVoting },
  ADJOURNED: { mark: "sealed", word: m.sessionInterrupted },
  CLOSED: { mark: "full", word: m.sessionClosed },
};

export function sessionState(session: CouncilSession): { mark: Mark; word: string } {
  if (isAdjourned(session)) {
    return { mark: "dash", word: m.sessionAdjourned() };
  }
  const { mark, word } = states[session.state];
  return { mark, word: word() };
}

/** A closed session in which no line was decided: it was adjourned before its vote, or too few voted. */
export function isAdjourned({ state, lines }: CouncilSession): boolean {
  return state === "CLOSED" && lines.every(({ result }) => !result);
}

/** “Phiên họp 17/08/2025”, “Phiên họp đang mở”, “Phiên họp sắp tới” */
export function sessionName({ closedAt, state }: CouncilSession): string {
  if (closedAt) {
    return m.sessionOf({ day: date(closedAt) });
  }
  return state === "VOTING" ? m.sessionOpen() : state === "ADJOURNED" ? m.sessionWaits() : m.sessionAhead();
}

/** Members as a register lists them. */
export function membersByName(session: CouncilSession): CouncilMember[] {
  return [...session.members].sort(compareNames);
}

export function conflictsOf(session: CouncilSession, nominationId: string): Conflict[] {
  return session.conflicts.filter((conflict) => conflict.nominationId === nominationId);
}

/** The account alone if it is no member's. */
export function memberOf(session: CouncilSession, account: string): Listed {
  return session.members.find((member) => member.account === account) ?? { name: account };
}

export function memberName(session: CouncilSession, account: string): string {
  return memberOf(session, account).name;
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
    case "CONFIRMED":
      return reason ? m.conflictConfirmedBecause({ reason }) : m.conflictConfirmed();
    case "IS_NOMINEE":
      return m.conflictIsNominee();
  }
}

const offices: Record<Office, () => string> = {
  CHAIR: m.chair,
  VICE_CHAIR: m.viceChair,
  STANDING_MEMBER: m.standingMember,
  SECRETARY: m.councilSecretary,
  MEMBER: m.plainMember,
};

export const allOffices = Object.keys(offices) as Office[];

export function officeName(office: Office): string {
  return offices[office]();
}
