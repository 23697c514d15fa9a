import { type Nomination, type NominationState, personOf, withNominee } from "../domain/nomination";
import { fold } from "../kit/format";

/** A pill of the list: a few states under one word. */
export type Group = "appraisal" | "council" | "chairman" | "back" | "draft" | "sealed" | "ended";

export const groups: Readonly<Record<Group, readonly NominationState[]>> = {
  appraisal: ["SUBMITTED"],
  council: ["APPRAISED", "TABLED"],
  chairman: ["SELECTED"],
  back: ["RETURNED"],
  draft: ["DRAFT"],
  sealed: ["APPROVED"],
  ended: ["NOT_SELECTED", "REFUSED", "REVOKED", "WITHDRAWN"],
};

/** What the list's address says. */
export type AllSearch = {
  group?: Group;
  unit?: string;
  movement?: string;
  form?: string;
  /** Only those whose name another nomination has too. */
  alike?: true;
  q?: string;
  sort?: string;
};

export function readAllSearch(search: Record<string, unknown>): AllSearch {
  const { group, unit, movement, form, alike, q, sort } = search;
  return {
    ...(typeof group === "string" && group in groups && { group: group as Group }),
    ...(typeof unit === "string" && { unit }),
    ...(typeof movement === "string" && { movement }),
    ...(typeof form === "string" && { form }),
    ...(alike === true && { alike: true as const }),
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof sort === "string" && { sort }),
  };
}

export function inGroup({ state }: Nomination, group: Group | undefined): boolean {
  return group === undefined || groups[group].includes(state);
}

/**
 * The ids of nominations whose nominee's name stands on another one too, with or without marks. Only a hint for the
 * list: what the service finds to be a likely duplicate stands on the page of each nomination.
 */
export function alikeIn(nominations: readonly Nomination[]): ReadonlySet<string> {
  const byName = new Map<string, Nomination[]>();
  for (const nomination of nominations.filter(({ state }) => state !== "WITHDRAWN")) {
    const name = fold(personOf(nomination.nominee));
    const same = byName.get(name);
    same ? same.push(nomination) : byName.set(name, [nomination]);
  }
  return new Set([...byName.values()].filter((same) => same.length > 1).flatMap((same) => same.map(({ id }) => id)));
}

export function filtered(all: readonly Nomination[], search: AllSearch, alike: ReadonlySet<string>): Nomination[] {
  const { group, unit, movement, form, q } = search;
  return all
    .filter((nomination) => inGroup(nomination, group))
    .filter((nomination) => !unit || nomination.unit === unit)
    .filter((nomination) => !movement || nomination.movement === movement)
    .filter(({ formOfAward }) => !form || formOfAward === form)
    .filter(({ id }) => !search.alike || alike.has(id))
    .filter(withNominee(q));
}

/** The units that the plan asks for nominations and that have submitted none yet. */
export function unitsWithout(
  units: readonly { code: string; name: string; role: string }[],
  all: readonly Nomination[],
): string[] {
  const sent = new Set(all.filter(({ state }) => state !== "DRAFT" && state !== "WITHDRAWN").map(({ unit }) => unit));
  return units.filter(({ code, role }) => role === "nominator" && !sent.has(code)).map(({ name }) => name);
}
