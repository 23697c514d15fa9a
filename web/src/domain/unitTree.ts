import type { components } from "../../api/program";

export type Register = components["schemas"]["UnitsResponse"];
export type Unit = Register["items"][number];

/** A unit with its distance from the top. */
export type Placed = Unit & { depth: number };

/** Whether it was neither merged nor dissolved. */
export function works({ mergedInto, dissolved }: Unit): boolean {
  return !mergedInto && !dissolved;
}

/** The present units, each followed by those below it. */
export function inTree(units: readonly Unit[]): Placed[] {
  const present = units.filter(works);
  const below = (parent: string | null, depth: number): Placed[] =>
    present
      .filter((unit) => (unit.parent ?? null) === parent)
      .flatMap((unit) => [{ ...unit, depth }, ...below(unit.code, depth + 1)]);
  return below(null, 0);
}

/** The unit and everything below it. */
export function withBelow(units: readonly Unit[], code: string): ReadonlySet<string> {
  const placed = inTree(units);
  const at = placed.findIndex((unit) => unit.code === code);
  const depth = placed[at]?.depth ?? 0;
  const after = placed.slice(at + 1);
  const end = after.findIndex((unit) => unit.depth <= depth);
  return new Set([code, ...(at < 0 ? [] : after.slice(0, end < 0 ? after.length : end).map((unit) => unit.code))]);
}

/** The unit that continues it after all mergers. */
export function currentOf(units: readonly Unit[], code: string): Unit | undefined {
  const passed = new Set<string>();
  let unit = units.find((one) => one.code === code);
  while (unit?.mergedInto && !passed.has(unit.code)) {
    passed.add(unit.code);
    const next = unit.mergedInto;
    unit = units.find((one) => one.code === next);
  }
  return unit;
}

/** “  Xóm A” two steps from the top: for a list that draws a tree. */
export function indented({ depth, name }: Placed): string {
  return `${"\u2003".repeat(depth)}${name}`;
}

/** The units of a plan and those below them. Before the register is here, the plan's own. */
export function unitsWithin(ofPlan: readonly { code: string; name: string }[], register: readonly Unit[]) {
  const within = new Set(
    ofPlan.flatMap(({ code }) => [...withBelow(register, currentOf(register, code)?.code ?? code)]),
  );
  const known = new Set(register.map(({ code }) => code));
  return [
    ...inTree(register)
      .filter(({ code }) => within.has(code))
      .map((unit) => ({ value: unit.code, label: indented(unit) })),
    ...ofPlan.filter(({ code }) => !known.has(code)).map(({ code, name }) => ({ value: code, label: name })),
  ];
}
