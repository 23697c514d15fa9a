import { inWords, money } from "../kit/format";
import { isEnglish } from "../kit/language";
import { type Mark, State } from "../kit/State";
import * as m from "../messages/estimate";
import type { Norm, Version } from "./queries";

const marks: Record<Version["state"], Mark> = {
  DRAFT: "ring",
  SUBMITTED: "half",
  APPROVED: "sealed",
  RETURNED: "back",
};

const states: Record<Version["state"], () => string> = {
  DRAFT: m.draft,
  SUBMITTED: m.waits,
  APPROVED: m.approved,
  RETURNED: m.returned,
};

export function stateWord(state: Version["state"]): string {
  return states[state]();
}

export function StateOf({ state }: { state: Version["state"] }) {
  return <State mark={marks[state]}>{stateWord(state)}</State>;
}

/** The most that one unit may cost: “20.000 đ/người/buổi (chưa kiểm chứng)”. */
export function limitText({ amount, per, verified }: Norm): string {
  const limit = { UNIT: m.perUnit, PERSON_AND_DAY: m.perDay, PERSON_AND_HALF_DAY: m.perHalfDay }[per];
  return `${limit({ amount: money(amount) })}${verified ? "" : ` (${m.unverified()})`}`;
}

/** An amount as a paper has it: in figures, and in words where the language of the page has them. */
export function Total({ amount }: { amount: number }) {
  return (
    <p>
      <b>{m.total({ amount: money(amount) })}</b>
      {!isEnglish() && <span className="under">{m.inWords({ words: inWords(amount) })}</span>}
    </p>
  );
}
