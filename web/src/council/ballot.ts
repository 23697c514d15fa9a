import { type Conflict, type CouncilLine, type CouncilSession, conflictsOf } from "../domain/council";
import { byNominee, type Nomination } from "../domain/nomination";
import * as m from "../messages/council";
import type { Vote } from "./queries";

export type Choice = Vote["choice"];
/** By nomination. */
export type Choices = Readonly<Record<string, Choice | undefined>>;

export type BallotLine = {
  nomination: Nomination;
  number: number;
  /** Why the member does not vote on this line. */
  conflict?: Conflict | undefined;
  /** The share of votes that the line needs. */
  line: CouncilLine;
};

/** All lines of the session as the member sees them, by given name. */
export function ballotLines(session: CouncilSession, nominations: readonly Nomination[], account: string) {
  const ofSession = new Map(session.lines.map((line) => [line.nominationId, line]));
  return nominations
    .flatMap((nomination) => {
      const line = ofSession.get(nomination.id);
      return line ? [{ nomination, line }] : [];
    })
    .sort((left, right) => byNominee(left.nomination, right.nomination))
    .map(
      ({ nomination, line }, index): BallotLine => ({
        nomination,
        line,
        number: index + 1,
        conflict: conflictsOf(session, nomination.id).find((conflict) => conflict.account === account),
      }),
    );
}

/** The lines on which the member votes. The service names them, so a conflict that was found only now counts too. */
export function linesToVoteOn(lines: readonly BallotLine[], ballot: readonly string[]): BallotLine[] {
  return lines.filter(({ nomination }) => ballot.includes(nomination.id));
}

export function undecided(lines: readonly BallotLine[], choices: Choices): BallotLine[] {
  return lines.filter(({ nomination }) => choices[nomination.id] === undefined);
}

/** Only for lines that are all decided; a choice on a line that left the ballot is not sent. */
export function votesOf(lines: readonly BallotLine[], choices: Choices): Vote[] {
  return lines.flatMap(({ nomination: { id } }) => {
    const choice = choices[id];
    return choice ? [{ nominationId: id, choice }] : [];
  });
}

export function choiceName(choice: Choice): string {
  return { FOR: m.inFavour, AGAINST: m.against, ABSTAIN: m.abstain }[choice]();
}

/** The member's place in the session: what can be done now. */
export type Turn = "not-member" | "attend" | "wait" | "adjourned" | "vote" | "voted" | "absent";

export function turnOf({ state, members, ballot }: CouncilSession, account: string): Turn {
  const member = members.find((candidate) => candidate.account === account);
  if (!member) {
    return "not-member";
  }
  if (member.voted) {
    return "voted";
  }
  if (state === "CLOSED") {
    return "absent";
  }
  if (state === "ADJOURNED") {
    return "adjourned";
  }
  if (!member.present) {
    return "attend";
  }
  return state === "VOTING" && ballot ? "vote" : "wait";
}
