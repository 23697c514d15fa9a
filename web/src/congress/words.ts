import type { Mark } from "../kit/State";
import * as m from "../messages/congress";
import type { Counting } from "./queries";
import type { Outcome } from "./result";

export const outcomeWords: Record<Outcome, () => string> = {
  delegate: m.outcomeDelegate,
  reserve: m.outcomeReserve,
  "not chosen": m.outcomeNotChosen,
};

export const outcomeMarks: Record<Outcome, Mark> = { delegate: "full", reserve: "half", "not chosen": "dash" };

/** The count in one line. */
export function countText({ hands, ballots }: Counting): string {
  if (hands) {
    return m.handsText(hands);
  }
  return ballots
    ? m.ballotsCounted({
        present: ballots.present,
        issued: ballots.issued,
        returned: ballots.returned,
        valid: ballots.valid,
        invalid: ballots.returned - ballots.valid,
      })
    : "";
}
