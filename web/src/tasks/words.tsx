import { type Mark, State } from "../kit/State";
import * as m from "../messages/tasks";
import { planDay } from "./groups";
import type { Task } from "./queries";
import type { Filter } from "./search";

/** Half: the unit has done its part. Red is for decisions, so what is confirmed is full. */
const marks: Record<Task["state"], Mark> = { OPEN: "ring", REPORTED: "half", CONFIRMED: "full" };
const words: Record<Task["state"], () => string> = {
  OPEN: m.stateOpen,
  REPORTED: m.stateReported,
  CONFIRMED: m.stateConfirmed,
};

export const stateWord = (state: Task["state"], sentBack: boolean): string =>
  state === "OPEN" && sentBack ? m.stateBack() : words[state]();

export const filterWord: Record<Filter, () => string> = {
  open: m.stateOpen,
  reported: m.stateReported,
  confirmed: m.stateConfirmed,
  overdue: m.overdue,
  difficulty: m.withDifficulty,
};

type StateOfProps = { state: Task["state"]; overdue: boolean; sentBack: boolean };

export function StateOf({ state, overdue, sentBack }: StateOfProps) {
  return (
    <State
      mark={state === "OPEN" && sentBack ? "back" : marks[state]}
      under={overdue && <span className="warns">{m.overdue()}</span>}
    >
      {stateWord(state, sentBack)}
    </State>
  );
}

/** The commune may instruct some units and only ask others. */
export function relationName(relation: string): string {
  const known: Record<string, () => string> = { assigned: m.assigned, requested: m.requested };
  return known[relation.toLowerCase()]?.() ?? relation;
}

/** “D−7 · giá trị mẫu” */
export function daysText(daysBefore: number | null | undefined, isSample: boolean): string {
  return [daysBefore == null ? "" : planDay(daysBefore), isSample ? m.sample() : ""].filter(Boolean).join(" · ");
}
