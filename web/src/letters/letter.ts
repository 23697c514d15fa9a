import { compareNames, finder } from "../kit/format";
import { isEnglish } from "../kit/language";
import type { Mark } from "../kit/State";
import * as m from "../messages/letters";
import type { Letter, LetterState } from "./queries";
import { type Group, groups, type LettersSearch } from "./search";

const states: Record<LetterState, { mark: Mark; word: () => string }> = {
  QUEUED: { mark: "ring", word: m.queued },
  HELD: { mark: "half", word: m.held },
  SENDING: { mark: "half", word: m.sending },
  SENT: { mark: "full", word: m.sent },
  FAILED: { mark: "back", word: m.failed },
  UNCERTAIN: { mark: "back", word: m.uncertain },
  PRINT_PENDING: { mark: "ring", word: m.toPrint },
  PRINTED: { mark: "full", word: m.printed },
  SUPERSEDED: { mark: "dash", word: m.superseded },
  WITHDRAWN: { mark: "dash", word: m.withdrawn },
};

export function letterState(state: LetterState): { mark: Mark; word: string } {
  const { mark, word } = states[state];
  return { mark, word: word() };
}

/** Without a pill, all letters but those that a newer one replaced. */
export function inGroup({ state }: Letter, group: Group | undefined): boolean {
  return group ? groups[group].includes(state) : state !== "SUPERSEDED";
}

const withWords = finder<Letter>(({ name, to }) => `${name} ${to ?? ""}`);

/** By given name, the newest letter of a person first. */
export function filtered(letters: readonly Letter[], { group, q }: LettersSearch): Letter[] {
  return letters
    .filter((letter) => inGroup(letter, group))
    .filter(withWords(q))
    .sort((left, right) => compareNames(left, right) || right.revision - left.revision);
}

/** A person has to decide or to print. */
export function needsPerson({ state }: Letter): boolean {
  return state === "UNCERTAIN" || state === "FAILED" || state === "PRINT_PENDING";
}

/** Some letters go out by mail alone. */
export function hasPaper({ channels }: Letter): boolean {
  return channels.includes("PRINT");
}

/** Paper may replace it: it waits for print, or it surely did not arrive. */
export function mayBePrinted(letter: Letter): boolean {
  return hasPaper(letter) && (letter.state === "PRINT_PENDING" || letter.state === "FAILED");
}

/** It surely did not arrive and has an address, so that sending it again reaches nobody twice. */
export function mayBeSentAgain({ state, to }: Letter): boolean {
  return state === "FAILED" && Boolean(to);
}

/** It has gone out by mail, and may go again for a reason. */
export function mayBeAskedForAgain({ state, to }: Letter): boolean {
  return state === "SENT" && Boolean(to);
}

/** The groups of what is held, by name. */
export function heldGroups(letters: readonly Letter[]): { code: string; name: string; count: number }[] {
  const groups = new Map<string, { code: string; name: string; count: number }>();
  for (const { state, group, groupName } of letters) {
    if (state === "HELD" && group) {
      const known = groups.get(group) ?? { code: group, name: groupName ?? group, count: 0 };
      groups.set(group, { ...known, count: known.count + 1 });
    }
  }
  return [...groups.values()].sort((left, right) => left.name.localeCompare(right.name, "vi"));
}

const kinds: Partial<Record<Letter["purpose"], () => string>> = {
  REMINDER: m.reminder,
  THANKS: m.thanks,
  RETURNED: m.nominationReturned,
  TASK_ASSIGNED: m.taskAssigned,
  TASK_OVERDUE: m.taskOverdue,
  TASK_RETURNED: m.taskReturned,
};

/** What it is, if it is no invitation. */
export function kindOf({ purpose, takesBack }: Letter): string {
  return takesBack ? m.notice() : (kinds[purpose]?.() ?? "");
}

/** Why it failed, as the service says it. */
export function failureOf({ failure }: Letter): string | undefined {
  return failure ? (isEnglish() ? failure.en : failure.vi) : undefined;
}
