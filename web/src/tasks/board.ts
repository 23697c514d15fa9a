import type { Item } from "./queries";
import type { Filter } from "./search";

type State = NonNullable<Item["progress"]>["state"];

/** The moment after the plan was changed has no progress yet. */
export const stateOf = ({ progress }: Item): State => progress?.state ?? "OPEN";
export const isConfirmed = (item: Item): boolean => stateOf(item) === "CONFIRMED";

export function isOf(item: Item, filter: Filter): boolean {
  switch (filter) {
    case "open":
      return stateOf(item) === "OPEN";
    case "reported":
      return stateOf(item) === "REPORTED";
    case "confirmed":
      return isConfirmed(item);
    case "overdue":
      return item.progress?.overdue ?? false;
    case "difficulty":
      return item.progress?.openDifficulty ?? false;
  }
}

export const those = (items: readonly Item[], filter: Filter | undefined): Item[] =>
  items.filter((item) => filter === undefined || isOf(item, filter));

/** What the unit has, and what it was asked to take over. */
export const concerning = (items: readonly Item[], unit: string): Item[] =>
  items.filter((item) => item.unit === unit || item.progress?.offeredTo === unit);

/** What is open of a unit's tasks, in the order in which it is best done: what was sent back, then by the last day. */
export function nextOf(items: readonly Item[], unit: string): Item[] {
  const urgency = ({ progress, dueDate }: Item) => `${progress?.sentBack ? 0 : 1}${dueDate ?? "9"}`;
  return items
    .filter((item) => item.unit === unit && item.progress && stateOf(item) === "OPEN")
    .sort((left, right) => urgency(left).localeCompare(urgency(right)));
}
