import { money } from "../kit/format";
import * as m from "../messages/findings";
import type { AwardForm, Nomination } from "./nomination";

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
