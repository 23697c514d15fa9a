import { byNominee, type Nomination, withNominee } from "../domain/nomination";

/** What the list's address says. */
export type ListSearch = { unit?: string; q?: string; sort?: string };

export function readListSearch({ unit, q, sort }: Record<string, unknown>): ListSearch {
  return {
    ...(typeof unit === "string" && { unit }),
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof sort === "string" && { sort }),
  };
}

/** By given name. */
export function filtered(awards: readonly Nomination[], { unit, q }: ListSearch): Nomination[] {
  return awards
    .filter((award) => !unit || award.unit === unit)
    .filter(withNominee(q))
    .sort(byNominee);
}
