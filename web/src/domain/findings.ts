import { date, moment, money } from "../kit/format";
import * as m from "../messages/findings";
import { type AwardForm, type Nomination, type NominationState, nomineeName, stateOf } from "./nomination";

/** `stops` would be refused or is against the law; `warns` is for the secretary to judge. */
export type Finding = { id: string; weight: "stops" | "warns" | "fine"; text: string };

/** What the data say of a nomination before a person judges it. */
export function findingsOf(
  nomination: Nomination,
  forms: readonly AwardForm[] | undefined,
  unitName: (code: string) => string,
): Finding[] {
  const { submission, underDiscipline, duplicates, formOfAward, formName, nominee } = nomination;
  const alike = nomination.findings ?? [];
  const found: Finding[] = [];
  const add = (id: string, weight: Finding["weight"], text: string) => found.push({ id, weight, text });
  if (underDiscipline) {
    add("discipline", "stops", m.foundDiscipline());
  }
  for (const { text } of openConcerns(nomination)) {
    add(`concern ${text}`, "stops", m.foundConcern({ text }));
  }
  for (const { sessionId, inFavour, eligible, day } of nomination.earlierVotes ?? []) {
    add(sessionId, "warns", m.foundVotedBefore({ votes: inFavour, eligible, day: date(day) }));
  }
  if (submission) {
    submission.late ? add("late", "warns", m.foundLate()) : add("in-time", "fine", m.foundInTime());
  }
  for (const finding of alike) {
    add(finding.id, weightOf(finding), alikeText(finding, unitName));
  }
  for (const other of (duplicates ?? []).filter(
    ({ id, state }) => !isOver(state) && !alike.some((one) => one.id === id),
  )) {
    const unit = unitName(other.unit);
    add(other.id, "warns", other.sameSpelling ? m.foundSame({ unit }) : m.foundAlike({ unit }));
  }
  if (duplicates?.length === 0 && alike.length === 0) {
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

/** Nothing comes of it any more, so it is no question. */
function isOver(state: NominationState): boolean {
  return ["NOT_SELECTED", "REFUSED", "REVOKED", "WITHDRAWN"].includes(state);
}

/** A question whether another nomination is for the same nominee or the same achievement. */
export type Alike = NonNullable<Nomination["findings"]>[number];
export type Conclusion = Alike["judgements"][number]["conclusion"];

/** The judgement that holds. */
export function judgementOf({ judgements }: Alike): Alike["judgements"][number] | undefined {
  return judgements.at(-1);
}

export function isUnjudged(finding: Alike): boolean {
  return judgementOf(finding) === undefined;
}

function weightOf(finding: Alike): Finding["weight"] {
  const judgement = judgementOf(finding);
  return !judgement ? "warns" : judgement.conclusion === "SAME_ACHIEVEMENT" ? "stops" : "fine";
}

/** “Có thể cùng một thành tích với hồ sơ của Trạm Y tế (đã trình): … Thư ký hội đồng kết luận: người khác (…).” */
export function alikeText(finding: Alike, unitName: (code: string) => string): string {
  return `${questionText(finding, unitName)} ${judgementText(finding)}`;
}

export function questionText(finding: Alike, unitName: (code: string) => string): string {
  const about = {
    unit: unitName(finding.unit),
    state: stateOf(finding.state).word,
    name: nomineeName(finding.nominee),
  };
  const question =
    finding.kind === "SIMILAR_ACHIEVEMENT"
      ? m.alikeAchievement({ ...about, percent: finding.similarity })
      : m.alikeNominee(about);
  return finding.sameName ? question : `${question} ${m.alikeOtherMarks()}`;
}

export function judgementText(finding: Alike): string {
  const judgement = judgementOf(finding);
  if (!judgement) {
    return m.notJudged();
  }
  const earlier = finding.judgements
    .slice(0, -1)
    .map(({ conclusion, by, at }) => m.judgedBefore({ conclusion: conclusionName(conclusion), by, at: moment(at) }));
  const { conclusion, reason } = judgement;
  return [m.judged({ conclusion: conclusionName(conclusion), reason }), ...earlier].join(" ");
}

export function conclusionName(conclusion: Conclusion): string {
  return {
    ANOTHER_NOMINEE: m.anotherNominee,
    ANOTHER_ACHIEVEMENT: m.anotherAchievement,
    SAME_ACHIEVEMENT: m.sameAchievement,
  }[conclusion]();
}

export type Concern = NonNullable<Nomination["concerns"]>[number];

/** What became known after the submission and is not settled. */
export function openConcerns({ concerns }: Nomination): Concern[] {
  return (concerns ?? []).filter(({ settlement }) => !settlement);
}
