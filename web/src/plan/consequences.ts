import type { Delegate } from "../domain/delegates";
import type { Plan } from "./parts";

const WITH_PLACE: readonly string[] = ["REGISTERED", "INVITED", "ACCEPTED", "SUBSTITUTED", "CHECKED_IN"];

/**
 * What a new quota means for a group.
 *
 * @param over how many more have a place than it gives: nobody loses it, and the group is full
 * @param moveUp how many of those who wait get a place
 */
export type GroupEffect = { name: string; quota: number; taken: number; over: number; moveUp: number };

/** The groups whose confirmed quota changes and that have delegates or people who wait. */
export function groupEffects(before: Plan, after: Plan, delegates: readonly Delegate[]): GroupEffect[] {
  const earlier = new Map(before.delegateGroups.map(({ code, quota }) => [code, quota ?? undefined]));
  return after.delegateGroups.flatMap(({ code, name, quota }) => {
    if (quota == null || earlier.get(code) === quota) {
      return [];
    }
    const ofGroup = delegates.filter(({ group }) => group === code);
    const taken = ofGroup.filter(({ state }) => WITH_PLACE.includes(state)).length;
    const waiting = ofGroup.filter(({ state }) => state === "WAITLISTED").length;
    const effect = {
      name,
      quota,
      taken,
      over: Math.max(0, taken - quota),
      moveUp: Math.min(waiting, Math.max(0, quota - taken)),
    };
    return effect.over + effect.moveUp > 0 ? [effect] : [];
  });
}

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
