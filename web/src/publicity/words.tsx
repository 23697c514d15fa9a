import { date } from "../kit/format";
import { type Mark, State } from "../kit/State";
import * as m from "../messages/publicity";
import type { Phase } from "./form";
import type { Item } from "./queries";

const marks: Record<Item["state"], Mark> = { DRAFT: "ring", SUBMITTED: "half", APPROVED: "full", DISCARDED: "dash" };
const states: Record<Item["state"], () => string> = {
  DRAFT: m.draft,
  SUBMITTED: m.submitted,
  APPROVED: m.approved,
  DISCARDED: m.discarded,
};
const phases: Record<Phase, () => string> = { BEFORE: m.before, DURING: m.during, AFTER: m.after };
const kinds: Record<Item["kind"], () => string> = { BULLETIN: m.bulletin, NEWS: m.news };

type Standing = Pick<Item, "state" | "returned">;

const isBack = ({ state, returned }: Standing) => state === "DRAFT" && Boolean(returned);

export const stateWord = (item: Standing): string => (isBack(item) ? m.back() : states[item.state]());

export function StateOf({ item }: { item: Standing }) {
  return <State mark={isBack(item) ? "back" : marks[item.state]}>{stateWord(item)}</State>;
}

export const kindName = (kind: Item["kind"]): string => kinds[kind]();

export const phaseName = (phase: Phase): string => phases[phase]();

export const phaseOptions = () =>
  (["BEFORE", "DURING", "AFTER"] as const).map((value) => ({ value, label: phases[value]() }));

export const kindOptions = () => (["BULLETIN", "NEWS"] as const).map((value) => ({ value, label: kinds[value]() }));

/** “2 phút 15 giây” */
export function lengthText(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 && m.minutes({ count: minutes }), (rest > 0 || minutes === 0) && m.seconds({ count: rest })]
    .filter(Boolean)
    .join(" ");
}

/** “Trước hội nghị: 27/08/2025 17:00” */
export function timeText({ phase, day, time }: Item["readings"][number]): string {
  return `${phaseName(phase)}: ${date(day)} ${time.slice(0, 5)}`;
}
