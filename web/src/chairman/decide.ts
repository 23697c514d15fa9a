import type { Decision } from "../domain/decisions";
import { openConcerns } from "../domain/findings";
import { type AwardForm, byNominee, type Nomination } from "../domain/nomination";
import { money } from "../kit/format";
import * as m from "../messages/chairman";
import type { DecisionOrder } from "./queries";

/** A selected nomination as the decision would have it. */
export type Candidate = {
  nomination: Nomination;
  /** By the norms of the decision's day; the estimate of the vote's day until they are known. In đồng. */
  amount: number;
  /** Why it can't be approved now. */
  obstacle?: string | undefined;
};

export type Rulings = {
  approved: ReadonlySet<string>;
  /** Reasons by nomination. */
  refused: Readonly<Record<string, string>>;
};

/** Ordered as the annex prints them: the highest form first, then by given name. */
export function candidatesOf(selected: readonly Nomination[], forms: readonly AwardForm[] | undefined): Candidate[] {
  const rank = (nomination: Nomination) =>
    forms?.find(({ code }) => code === nomination.formOfAward)?.rank ?? Number.MAX_SAFE_INTEGER;
  return [...selected]
    .sort((left, right) => rank(left) - rank(right) || byNominee(left, right))
    .map((nomination) => {
      const form = forms?.find(({ code }) => code === nomination.formOfAward);
      const amount = form?.rewards[nomination.nominee.kind]?.amount ?? nomination.estimate?.amount ?? 0;
      return { nomination, amount, obstacle: obstacleOf(nomination, amount, form) };
    });
}

function obstacleOf(nomination: Nomination, amount: number, form: AwardForm | undefined) {
  const { funding, formName } = nomination;
  const [concern] = openConcerns(nomination);
  if (concern) {
    return m.underInvestigation({ text: concern.text });
  }
  if (form?.permitted === false) {
    return m.notPermitted({ form: formName });
  }
  if (funding?.state === "UNFUNDED") {
    return m.unfunded({ available: money(funding.available ?? 0), amount: money(funding.amount ?? amount) });
  }
  if (funding?.state !== "RESERVED") {
    return m.fundingAsked();
  }
  return (funding.amount ?? 0) < amount
    ? m.reservedLess({ reserved: money(funding.amount ?? 0), amount: money(amount) })
    : undefined;
}

/** For these the fund holds less than the norms of the date need: they have risen since the vote. */
export function risen(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(
    ({ nomination: { funding }, amount }) => funding?.state === "RESERVED" && (funding.amount ?? 0) < amount,
  );
}

/** What the fund has to hold besides, in đồng. */
export function restOf(lines: readonly Candidate[]): number {
  return lines.reduce((sum, { nomination: { funding }, amount }) => sum + amount - (funding?.amount ?? 0), 0);
}

/** What is approved at first: all that the money is there for. */
export function approvable(candidates: readonly Candidate[]): ReadonlySet<string> {
  return new Set(candidates.filter(({ obstacle }) => !obstacle).map(({ nomination }) => nomination.id));
}

/** Without lines that are gone or that can't be approved any more. */
export function stillPossible({ approved, refused }: Rulings, candidates: readonly Candidate[]): Rulings {
  const possible = approvable(candidates);
  const present = new Set(candidates.map(({ nomination }) => nomination.id));
  return {
    approved: new Set([...approved].filter((id) => possible.has(id) && !(id in refused))),
    refused: Object.fromEntries(Object.entries(refused).filter(([id]) => present.has(id))),
  };
}

/** How many lines that were approved or refused are gone or can't be approved any more. */
export function lostLines(chosen: Rulings, rulings: Rulings): number {
  const approved = [...chosen.approved].filter((id) => !(id in chosen.refused || rulings.approved.has(id)));
  const refused = Object.keys(chosen.refused).filter((id) => !(id in rulings.refused));
  return approved.length + refused.length;
}

/** The versions that the Chairman was shown first, by nomination. */
export type Read = ReadonlyMap<string, number>;

export function readOf(candidates: readonly Candidate[]): Read {
  return new Map(candidates.map(({ nomination: { id, version } }) => [id, version]));
}

/** Another person, or the fund, wrote to it since the page was opened. */
export function hasChanged({ nomination: { id, version } }: Candidate, read: Read): boolean {
  return read.has(id) && read.get(id) !== version;
}

/** The latest day on which the council voted on a line: a decision is not older. */
export function lastVote(candidates: readonly Candidate[], { approved, refused }: Rulings): string | undefined {
  return candidates
    .filter(({ nomination: { id } }) => approved.has(id) || id in refused)
    .flatMap(({ nomination: { vote } }) => vote?.day ?? [])
    .sort()
    .at(-1);
}

export function totalOf(candidates: readonly Candidate[], approved: ReadonlySet<string>): number {
  return candidates
    .filter(({ nomination }) => approved.has(nomination.id))
    .reduce((sum, { amount }) => sum + amount, 0);
}

export function linesOf(candidates: readonly Candidate[], { approved, refused }: Rulings): DecisionOrder["lines"] {
  return candidates.flatMap(({ nomination: { id, version } }): DecisionOrder["lines"] => {
    const reason = refused[id];
    if (reason !== undefined) {
      return [{ nominationId: id, version, approve: false, reason }];
    }
    return approved.has(id) ? [{ nominationId: id, version, approve: true }] : [];
  });
}

/** The number after the highest of the year; the office may write another one. */
export function nextNumber(decisions: readonly Pick<Decision, "date" | "number">[], year: string): string {
  const taken = decisions
    .filter(({ date }) => date.startsWith(year))
    .map(({ number }) => Number.parseInt(number, 10))
    .filter((ordinal) => !Number.isNaN(ordinal));
  return `${String(Math.max(0, ...taken) + 1).padStart(2, "0")}/QĐ-UBND`;
}

export function isNumber(text: string): boolean {
  return /^0*[1-9]\d{0,5}\/QĐ-\p{Lu}{1,20}$/u.test(text);
}
