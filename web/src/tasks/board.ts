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
