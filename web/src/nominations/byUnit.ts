import type { Nomination } from "../domain/nomination";

/** A row without a unit stands for all that have no row. */
export type UnitCount = { unit?: string; now: number; before: number; units: number };

const counts = ({ state }: Nomination) => state !== "DRAFT" && state !== "WITHDRAWN";

/**
 * How many each unit proposed, and last time; who proposed most comes first. So that the sheet stays one sheet, the units
 * after the first ones share one row.
 *
 * @param former none if there was no conference before
 */
export function byUnit(all: readonly Nomination[], former: readonly Nomination[], rows: number): UnitCount[] {
  const now = all.filter(counts);
  const before = former.filter(counts);
  const countOf = (list: readonly Nomination[], unit: string) => list.filter((one) => one.unit === unit).length;
  const each = [...new Set([...now, ...before].map(({ unit }) => unit))]
    .map((unit) => ({ unit, now: countOf(now, unit), before: countOf(before, unit), units: 1 }))
    .sort((left, right) => right.now - left.now || right.before - left.before || left.unit.localeCompare(right.unit));
  if (each.length <= rows) {
    return each;
  }
  const rest = each.slice(rows - 1);
  return [...each.slice(0, rows - 1), sumOf(rest)];
}

/** All together. */
export function sumOf(counted: readonly UnitCount[]): UnitCount {
  return {
    now: counted.reduce((sum, { now }) => sum + now, 0),
    before: counted.reduce((sum, { before }) => sum + before, 0),
    units: counted.reduce((sum, { units }) => sum + units, 0),
  };
}
