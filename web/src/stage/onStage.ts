import type { Absent, Slot } from "../domain/runningOrder";
import { finder } from "../kit/format";
import type { Mark } from "../kit/State";
import { householdOf } from "../messages/domain";
import * as m from "../messages/stage";
import type { OrderSearch, Standing } from "./search";

type Status = NonNullable<Slot["status"]>;

const states: Record<Status, { mark: Mark; word: () => string }> = {
  EXPECTED: { mark: "ring", word: m.expected },
  ACCEPTED: { mark: "half", word: m.accepted },
  SUBSTITUTED: { mark: "half", word: m.accepted },
  PRESENT: { mark: "full", word: m.present },
  DECLINED: { mark: "dash", word: m.declined },
  CANCELLED: { mark: "dash", word: m.cancelled },
};

/** Whether who comes up is here. Without a status the recipient has no place yet. */
export function presence({ status }: Pick<Slot, "status">): { mark: Mark; word: string } {
  const { mark, word } = status ? states[status] : { mark: "ring" as const, word: m.noPlace };
  return { mark, word: word() };
}

/** “Bà Nông Thị B”; what stands in the name already is not said twice. */
export function recipientName({ recipient: { name, salutation } }: Pick<Slot, "recipient">): string {
  const word = { MR: "Ông", MS: "Bà" }[salutation ?? ""];
  return word && !/^(ông|bà) /i.test(name) ? `${word} ${name}` : name;
}

/** Who comes up. A substitute's name may be erased after the conference. */
export function onStage(slot: Slot): string {
  return slot.substitute ?? (slot.status === "SUBSTITUTED" ? m.somebodyElse() : recipientName(slot));
}

export function hasSubstitute({ status, substitute }: Slot): boolean {
  return status === "SUBSTITUTED" || Boolean(substitute);
}

/** As papers call it: a household goes by its head. */
export function awardeeName({ kind, name }: Pick<Absent, "kind" | "name">): string {
  return kind === "HOUSEHOLD" ? householdOf({ head: name }) : name;
}

/** Under who comes up: for whom, or as what. */
export function roleOnStage(slot: Slot): string {
  if (hasSubstitute(slot)) {
    return m.insteadOf({ name: recipientName(slot) });
  }
  return slot.recipient.title ?? "";
}

const withWords = finder<Slot>((slot) => `${onStage(slot)} ${slot.recipient.name} ${slot.name}`);

export function inStanding(slot: Slot, standing: Standing): boolean {
  switch (standing) {
    case "came":
      return slot.status === "PRESENT";
    case "expected":
      return slot.status !== "PRESENT";
    case "substituted":
      return hasSubstitute(slot);
  }
}

/** In the order of the hand-out. */
export function shownOf(slots: readonly Slot[], { q, standing, batch }: OrderSearch): Slot[] {
  return slots
    .filter((slot) => !standing || inStanding(slot, standing))
    .filter((slot) => !batch || String(slot.batch) === batch)
    .filter(withWords(q));
}
