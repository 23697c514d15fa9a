import { describe, expect, it } from "vitest";
import type { Nomination } from "../domain/nomination";
import { steps } from "./steps";

const submission = { at: "2025-08-13T02:01:00Z", late: false };
const vote = {
  sessionId: "s",
  day: "2025-08-17",
  selected: true,
  inFavour: 7,
  against: 0,
  abstained: 0,
  eligible: 7,
  needed: 4,
};

function stepsOf(nomination: Partial<Nomination>) {
  return steps(nomination as Nomination).map(({ id, kind }) => (kind ? `${id} ${kind}` : id));
}

describe("the steps of a nomination", () => {
  it("say what comes next", () => {
    expect(stepsOf({ state: "SUBMITTED", submission })).toEqual([
      "submitted",
      "next-appraisal ahead",
      "next-vote ahead",
      "next-decision ahead",
    ]);
  });

  it("end with the seal of a decision", () => {
    const decision = { id: "d", number: "05/QĐ-UBND", date: "2025-08-20", reward: 710_000 };
    const funding = { state: "RESERVED", amount: 710_000 };
    expect(stepsOf({ state: "APPROVED", submission, vote, funding, decision })).toEqual([
      "submitted",
      "appraised",
      "voted",
      "funding",
      "decided sealed",
      "next-stage ahead",
    ]);
  });

  it("end with a refusal, without a seal", () => {
    const decision = { id: "d", number: "05/QĐ-UBND", date: "2025-08-20" };
    expect(stepsOf({ state: "REFUSED", submission, vote, decision })).toEqual([
      "submitted",
      "appraised",
      "voted",
      "decided",
    ]);
  });
});
