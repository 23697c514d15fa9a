import type { CouncilSession } from "../domain/council";
import type { Decision } from "../domain/decisions";
import type { Delegate } from "../domain/delegates";
import type { AuditEntry } from "../domain/history";
import type { Nomination } from "../domain/nomination";
import type { Slot } from "../domain/runningOrder";
import { date, money } from "../kit/format";
import * as m from "../messages/award";
import type { Reward } from "./queries";

/** What the services know of an award. A part is absent while it is not here, or if the person may not read it. */
export type Sources = {
  nomination: Nomination;
  nominationTrail?: AuditEntry[] | undefined;
  session?: CouncilSession | undefined;
  decision?: Decision | undefined;
  reward?: Reward | undefined;
  delegate?: Delegate | null | undefined;
  delegateTrail?: AuditEntry[] | undefined;
  slot?: Slot | null | undefined;
  /** The conference's day. */
  day?: string | undefined;
  unitName: (code: string) => string;
};

export type LifeStep = {
  id: string;
  at?: string | undefined;
  what: string;
  more: string[];
  /** The account that did it. */
  actor?: string | undefined;
  paper?: { address: string; title: string } | undefined;
  kind?: "sealed" | "ahead";
};

/** Every step of an award in the order of time, then what lies ahead. */
export function lifeOf(sources: Sources): LifeStep[] {
  const past = [...nominationSteps(sources), ...moneySteps(sources), ...delegateSteps(sources)].sort((left, right) =>
    (left.at ?? "").localeCompare(right.at ?? ""),
  );
  return [...past, ...ahead(sources)];
}

function nominationSteps(sources: Sources): LifeStep[] {
  const { nomination, nominationTrail: trail } = sources;
  return trail
    ? trail.flatMap((entry, index) => nominationStep(entry, trail.slice(0, index), sources))
    : known(nomination);
}

function nominationStep(entry: AuditEntry, before: readonly AuditEntry[], sources: Sources): LifeStep[] {
  const { nomination, unitName } = sources;
  const step = (what: string, ...more: (string | false | null | undefined)[]): LifeStep => ({
    id: `nomination ${entry.number}`,
    at: entry.at,
    what,
    more: more.filter((text): text is string => Boolean(text)),
    actor: entry.actor === "system" ? undefined : entry.actor,
  });
  switch (entry.action) {
    case "draft":
      return [step(m.drafted({ unit: unitName(nomination.unit) }))];
    case "edit":
      return [step(m.edited())];
    case "submit": {
      const time = before.filter(({ action }) => action === "submit").length + 1;
      const last = nomination.submission?.at === entry.at;
      return [step(m.submitted({ time }), last && (nomination.submission?.late ? m.late() : m.inTime()))];
    }
    case "return":
      return [step(m.returned(), entry.reason)];
    case "appraise":
      return [step(m.appraised())];
    case "put to the vote":
      return [step(m.tabled())];
    case "follow the vote":
      return [voted(step(""), sources)];
    case "follow the decision":
      return [decided(step(""), sources)];
    case "revoke":
      return [step(m.revoked(), entry.reason)];
    case "withdraw":
      return [step(m.withdrawn(), entry.reason)];
    default:
      return [];
  }
}

function voted(step: LifeStep, { nomination: { vote }, session }: Sources): LifeStep {
  if (!vote) {
    return { ...step, what: m.voteWithout(), more: [] };
  }
  const counted = vote.inFavour + vote.against + vote.abstained > 0;
  return {
    ...step,
    what: counted
      ? (vote.selected ? m.selected : m.notSelected)({ votes: vote.inFavour, eligible: vote.eligible })
      : m.voteTooSmall(),
    more: [
      session
        ? m.secretVote({ day: date(vote.day), present: session.present, count: session.members.length })
        : m.secretVoteOn({ day: date(vote.day) }),
    ],
  };
}

function decided(step: LifeStep, { nomination, decision }: Sources): LifeStep {
  const approved = nomination.state !== "REFUSED";
  const number = nomination.decision?.number ?? "";
  return {
    ...step,
    at: decision?.signedAt ?? step.at,
    what: approved ? m.approved() : m.refused(),
    more: [number, ...(approved || !nomination.reason ? [] : [nomination.reason])],
    paper: decision && { address: decision.paper, title: m.decision() },
    ...(approved && { kind: "sealed" as const }),
  };
}

/** For a person who may not read the trail: what the nomination says of itself. */
function known(nomination: Nomination): LifeStep[] {
  const { submission, vote, decision } = nomination;
  const found: LifeStep[] = [];
  if (submission) {
    const more = [submission.late ? m.late() : m.inTime()];
    found.push({ id: "submission", at: submission.at, what: m.submittedOnce(), more });
  }
  if (vote) {
    found.push(voted({ id: "vote", at: vote.day, what: "", more: [] }, { nomination, unitName: String }));
  }
  if (decision) {
    found.push(decided({ id: "decision", at: decision.date, what: "", more: [] }, { nomination, unitName: String }));
  }
  return found;
}

function moneySteps({ reward, nomination, decision }: Sources): LifeStep[] {
  if (!reward) {
    return [];
  }
  const basis = nomination.estimate?.basis[0] ?? decision?.lines.find(isOf(nomination))?.reward?.basis[0];
  // The payments in the order of their lines: those that were reversed, then the one that stands.
  const payments = [...(reward.reversedPayments ?? []).map(({ payment }) => payment), reward.payment];
  const steps = reward.ledgerLines.flatMap(({ id, movement, amount, at }): LifeStep[] => {
    const sum = money(amount);
    const step = (what: string, ...more: string[]): LifeStep[] => [{ id, at, what, more }];
    switch (movement) {
      case "RESERVED":
        return step(m.reserved({ amount: sum }), ...(basis ? [basis.source] : []));
      case "COMMITTED":
        return step(m.committed({ amount: sum }));
      case "PAID":
        return [paid(id, at, sum, payments.shift())];
      case "PAYMENT_REVERSED":
        return step(m.paymentReversed({ amount: sum }));
      case "RELEASED":
        return step(m.released({ amount: sum }));
      case "REVERSED":
        return step(m.reversed({ amount: sum }));
      case "RECOVERED":
        return step(
          m.recovered({ amount: sum }),
          ...(reward.recovery ? [m.receipt({ number: reward.recovery.receipt })] : []),
        );
      default:
        return [];
    }
  });
  if (reward.shortfall) {
    const { since, needed, available } = reward.shortfall;
    steps.push({
      id: "shortfall",
      at: since,
      what: m.unfunded({ amount: money(needed) }),
      more: [m.fundHad({ amount: money(available) })],
    });
  }
  return steps;
}

function isOf(nomination: Nomination) {
  return ({ nominationId }: { nominationId: string }) => nominationId === nomination.id;
}

function paid(id: string, at: string, amount: string, payment: Reward["payment"]): LifeStep {
  return {
    id,
    at,
    what: m.paid({ amount }),
    more: payment
      ? [
          payment.proxy
            ? m.receivedByProxy({ name: payment.receivedBy, proxy: payment.proxy })
            : m.receivedBy({ name: payment.receivedBy }),
        ]
      : [],
    actor: payment?.paidBy,
  };
}

function delegateSteps({ delegate, delegateTrail }: Sources): LifeStep[] {
  if (!delegate || !delegateTrail) {
    return [];
  }
  return delegateTrail.flatMap((entry) => {
    const step = (what: string, ...more: (string | false | null | undefined)[]): LifeStep[] => [
      {
        id: `delegate ${entry.number}`,
        at: entry.at,
        what,
        more: more.filter((text): text is string => Boolean(text)),
        actor: entry.actor === "system" || entry.actor.startsWith("link") ? undefined : entry.actor,
      },
    ];
    switch (entry.action) {
      case "take-place":
        return step(m.registered({ name: delegate.name }));
      case "wait-for-place":
        return step(m.waitsForPlace());
      case "invite":
        return step(m.invited(), delegate.contact.channel === "EMAIL" ? m.byMail() : m.onPaper());
      case "answer":
        return [answered(step("")[0], delegate)].flatMap((found) => (found ? [found] : []));
      case "check-in":
        return step(m.cameToConference(), delegate.checkIn && m.atDoor({ door: delegate.checkIn.door }));
      case "cancel":
        return step(m.cancelled(), entry.reason);
      case "lose-award":
        return step(m.leftList(), entry.reason);
      default:
        return [];
    }
  });
}

function answered(step: LifeStep | undefined, { answer }: Delegate): LifeStep | undefined {
  if (!step) {
    return undefined;
  }
  const way = answer?.by === "LINK" ? m.byLink() : m.byOfficer();
  if (!answer || answer.at.slice(0, 19) !== step.at?.slice(0, 19)) {
    return { ...step, what: m.answeredBefore() };
  }
  switch (answer.answer) {
    case "ACCEPTED":
      return { ...step, what: m.accepted(), more: [way] };
    case "DECLINED":
      return { ...step, what: m.declined(), more: [...(answer.reason ? [answer.reason] : []), way] };
    case "SUBSTITUTED":
      return { ...step, what: m.substituted({ name: answer.substituteName ?? "" }), more: [way] };
  }
}

function ahead({ nomination: { state }, reward, delegate, slot, day }: Sources): LifeStep[] {
  const next: LifeStep[] = [];
  const add = (id: string, what: string, at?: string, more?: string) =>
    next.push({ id, what, at, more: more ? [more] : [], kind: "ahead" });
  if (state === "SUBMITTED") {
    add("next-appraisal", m.nextAppraisal());
  }
  if (state === "SUBMITTED" || state === "APPRAISED" || state === "TABLED") {
    add("next-vote", m.nextVote());
  }
  if (["SUBMITTED", "APPRAISED", "TABLED", "SELECTED"].includes(state)) {
    add("next-decision", m.nextDecision());
  }
  if (state === "APPROVED") {
    if (slot && !delegate?.checkIn) {
      const { batch, position, substitute } = slot;
      const text = substitute ? m.nextStageBy({ batch, position, name: substitute }) : m.nextStage({ batch, position });
      add("next-stage", text, day);
    }
    if (reward && reward.state !== "PAID") {
      add("next-payment", m.nextPayment({ amount: money(reward.reward) }), undefined, m.paidAfterwards());
    }
  }
  return next;
}
