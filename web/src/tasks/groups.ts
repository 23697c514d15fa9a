import { isConfirmed, those } from "./board";
import type { Item } from "./queries";

export type UnitProgress = {
  unit: string;
  name: string;
  all: number;
  confirmed: number;
  overdue: number;
  difficulties: number;
};

/** How far each unit is, in the order of the plan; the reader's own comes first. */
export function progressOf(items: readonly Item[], own: string | null): UnitProgress[] {
  const codes = [...new Set(items.map(({ unit }) => unit))];
  return [...codes.filter((code) => code === own), ...codes.filter((code) => code !== own)].map((code) => {
    const had = items.filter(({ unit }) => unit === code);
    return {
      unit: code,
      name: had[0]?.unitName ?? code,
      all: had.length,
      confirmed: had.filter(isConfirmed).length,
      overdue: those(had, "overdue").length,
      difficulties: those(had, "difficulty").length,
    };
  });
}

/** `past` is done, and its day is over; `undated` has no day yet. Otherwise the day. */
export type DayGroup = { day: "overdue" | "today" | "undated" | "past" | string; items: Item[] };

/** What is overdue first, then today, then each later day. */
export function byDay(items: readonly Item[], today: string): DayGroup[] {
  const dayOf = ({ dueDate, progress }: Item): string => {
    if (progress?.overdue) {
      return "overdue";
    }
    if (!dueDate) {
      return "undated";
    }
    return dueDate === today ? "today" : dueDate < today ? "past" : dueDate;
  };
  const later = [...new Set(items.map(dayOf))].filter((day) => /^\d/.test(day)).sort();
  return ["overdue", "today", ...later, "undated", "past"]
    .map((day) => ({ day, items: inOrder(items.filter((item) => dayOf(item) === day)) }))
    .filter((group) => group.items.length > 0);
}

const inOrder = (items: Item[]): Item[] =>
  items.sort((left, right) => (left.dueDate ?? "").localeCompare(right.dueDate ?? "") || left.number - right.number);

/** n of D−n → D−15, D, D+3: how officers name a day before the conference. */
export function planDay(daysBefore: number): string {
  return daysBefore === 0 ? "D" : daysBefore > 0 ? `D−${daysBefore}` : `D+${-daysBefore}`;
}
