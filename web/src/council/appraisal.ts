import type { AwardForm, Nomination } from "../domain/nomination";
import { nomineeName, personOf } from "../domain/nomination";
import { compareNames, matches, money } from "../kit/format";
import * as m from "../messages/council";

/** The lists of the appraisal: what waits, what is ready for a session, what its unit has again. */
export const appraisalStates = ["SUBMITTED", "APPRAISED", "RETURNED"] as const;
export type AppraisalState = (typeof appraisalStates)[number];

export type AppraisalSearch = { state?: AppraisalState; unit?: string; q?: string; sort?: string };

export function readAppraisalSearch({ state, unit, q, sort }: Record<string, unknown>): AppraisalSearch {
  const known = appraisalStates.find((candidate) => candidate === state);
  return {
    ...(known && known !== "SUBMITTED" && { state: known }),
    ...(typeof unit === "string" && { unit }),
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof sort === "string" && { sort }),
  };
}

export function shownOf(nominations: readonly Nomination[], { unit, q }: AppraisalSearch): Nomination[] {
  return nominations
    .filter((nomination) => !unit || nomination.unit === unit)
    .filter((nomination) => !q || matches(nomineeName(nomination.nominee), q))
    .sort((left, right) => compareNames(personOf(left.nominee), personOf(right.nominee)));
}

/** The one after this in the order of the list; the first if this is the last. */
export function nextOf(nominations: readonly Nomination[], id: string): Nomination | undefined {
  const rest = shownOf(nominations, {});
  const at = rest.findIndex((nomination) => nomination.id === id);
  return rest[at + 1] ?? rest.find((nomination) => nomination.id !== id);
}

/** `stops` would be refused or is against the law; `warns` is for the secretary to judge. */
export type Finding = { id: string; weight: "stops" | "warns" | "fine"; text: string };

/** What the data say of a nomination before a person judges it. */
export function findingsOf(
  nomination: Nomination,
  forms: readonly AwardForm[] | undefined,
  unitName: (code: string) => string,
): Finding[] {
  const { submission, underDiscipline, duplicates, formOfAward, formName, nominee } = nomination;
  const found: Finding[] = [];
  const add = (id: string, weight: Finding["weight"], text: string) => found.push({ id, weight, text });
  if (underDiscipline) {
    add("discipline", "stops", m.foundDiscipline());
  }
  if (submission) {
    submission.late ? add("late", "warns", m.foundLate()) : add("in-time", "fine", m.foundInTime());
  }
  for (const other of duplicates ?? []) {
    const unit = unitName(other.unit);
    add(other.id, "warns", other.sameSpelling ? m.foundSame({ unit }) : m.foundAlike({ unit }));
  }
  if (duplicates?.length === 0) {
    add("single", "fine", m.foundSingle());
  }
  const form = forms?.find(({ code }) => code === formOfAward);
  const reward = form?.rewards[nominee.kind];
  if (form?.permitted === false) {
    add("permitted", "stops", m.foundNotPermitted({ form: formName }));
  }
  if (reward) {
    add("reward", "fine", m.foundReward({ amount: money(reward.amount) }));
  } else if (form) {
    add("norm", "stops", m.foundNoNorm());
  }
  return found;
}
