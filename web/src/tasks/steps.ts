import { moved } from "../kit/move";
import type { Step } from "./queries";

export const MOST_STEPS = 50;

/** A step while it is edited. */
export type Draft = Step & { id: string };

export const draftsOf = (steps: readonly Step[]): Draft[] =>
  steps.map((step, index) => ({ ...step, id: String(index) }));

/** What is sent: a line that says nothing is no step. */
export const stepsOf = (drafts: readonly Draft[]): Step[] =>
  drafts.map(({ text, done }) => ({ text: text.trim(), done })).filter(({ text }) => text !== "");

export function withNew(drafts: readonly Draft[]): Draft[] {
  const number = Math.max(-1, ...drafts.map(({ id }) => Number(id))) + 1;
  return [...drafts, { id: String(number), text: "", done: false }];
}

/** One place up or down; at the end of the list it stays. */
export function shifted(drafts: readonly Draft[], id: string, by: 1 | -1): Draft[] {
  const ids = drafts.map((draft) => draft.id);
  const target = ids[ids.indexOf(id) + by];
  const order = target === undefined ? ids : moved(ids, [id], target, by < 0 ? "before" : "after");
  return order.flatMap((each) => drafts.find((draft) => draft.id === each) ?? []);
}

export const ticked = (steps: readonly Step[], index: number, done: boolean): Step[] =>
  steps.map((step, at) => (at === index ? { ...step, done } : step));

/** As one text, to show two versions side by side. */
export const inWords = (steps: readonly Step[]): string =>
  steps.map(({ text, done }, index) => `${index + 1}. ${text}${done ? " ✓" : ""}`).join("; ");

export const doneOf = (steps: readonly Step[]): number => steps.filter(({ done }) => done).length;

/** A page or file that can be opened: the service takes no other address, and no other becomes a link. */
export const isAddress = (url: string): boolean => /^https?:\/\/\S+$/.test(url);
