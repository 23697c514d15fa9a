import type { Plan } from "./parts";

/** The units that the plan no longer has. */
export function unitsGone(before: Plan, after: Plan): string[] {
  const codes = new Set(after.units.map(({ code }) => code));
  return before.units.filter(({ code }) => !codes.has(code)).map(({ name }) => name);
}

/** How many values change, of the paths that do: a sample that becomes the plan's own is one. */
export function countOfChanges(paths: readonly string[]): number {
  const values = [...new Set(paths.map((path) => path.replace(/\.sample(\..*)?$/, "")))];
  return values.filter((path) => !values.some((other) => other.startsWith(`${path}.`))).length;
}
