import type { Nomination } from "../domain/nomination";
import type { Step } from "../kit/Figures";
import { money } from "../kit/format";
import * as m from "../messages/nominate";

/** What the nomination says of its own past and what comes next; the audit trail has every step. */
export function steps(nomination: Nomination): Step[] {
  const { state, submission, vote, funding, decision, reason } = nomination;
  const found: Step[] = [];
  if (submission) {
    found.push({
      id: "submitted",
      at: submission.at,
      what: m.stepSubmitted(),
      more: submission.late ? m.stepLate() : m.stepInTime(),
    });
  }
  if (state === "APPRAISED" || state === "TABLED" || vote) {
    found.push({ id: "appraised", what: m.stepAppraised() });
  }
  if (state === "TABLED") {
    found.push({ id: "tabled", what: m.stepTabled() });
  }
  if (vote) {
    found.push({
      id: "voted",
      at: vote.day,
      what: vote.selected ? m.stepSelected() : m.stepNotSelected(),
      more:
        vote.inFavour + vote.against + vote.abstained > 0
          ? m.votesInFavour({ votes: vote.inFavour, eligible: vote.eligible })
          : m.voteTooSmall(),
    });
  }
  if (funding?.amount) {
    found.push(
      funding.state === "UNFUNDED"
        ? { id: "funding", what: m.stepUnfunded({ amount: money(funding.amount) }) }
        : { id: "funding", what: m.stepReserved({ amount: money(funding.amount) }) },
    );
  }
  if (decision) {
    const approved = state !== "REFUSED";
    found.push({
      id: "decided",
      at: decision.date,
      what: approved ? m.stepApproved() : m.stepRefused(),
      more: [decision.number, decision.reward && m.reward({ amount: money(decision.reward) }), !approved && reason]
        .filter(Boolean)
        .join(" · "),
      ...(approved && { kind: "sealed" as const }),
    });
  }
  if (state === "REVOKED") {
    found.push({ id: "revoked", what: m.stepRevoked(), more: reason });
  }
  if (state === "WITHDRAWN") {
    found.push({ id: "withdrawn", what: m.stepWithdrawn(), more: reason });
  }
  return [...found, ...ahead(nomination)];
}

function ahead({ state }: Nomination): Step[] {
  const next: Step[] = [];
  if (state === "SUBMITTED") {
    next.push({ id: "next-appraisal", what: m.nextAppraisal(), kind: "ahead" });
  }
  if (state === "SUBMITTED" || state === "APPRAISED") {
    next.push({ id: "next-vote", what: m.nextVote(), kind: "ahead" });
  }
  if (["SUBMITTED", "APPRAISED", "TABLED", "SELECTED"].includes(state)) {
    next.push({ id: "next-decision", what: m.nextDecision(), kind: "ahead" });
  }
  if (state === "APPROVED") {
    next.push({ id: "next-stage", what: m.nextStage(), kind: "ahead" });
  }
  return next;
}
