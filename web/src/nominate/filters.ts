import { type Nomination, type NominationState, withNominee } from "../domain/nomination";

/** A pill of the list: a few states under one word. */
export type Group = "unit" | "sent" | "back" | "sealed" | "ended";

export const groups: Readonly<Record<Group, readonly NominationState[]>> = {
  unit: ["DRAFT"],
  sent: ["SUBMITTED", "APPRAISED", "TABLED", "SELECTED"],
  back: ["RETURNED"],
  sealed: ["APPROVED"],
  ended: ["NOT_SELECTED", "REFUSED", "REVOKED", "WITHDRAWN"],
};

/** What the list's address says. */
export type ListSearch = { group?: Group; movement?: string; q?: string; sort?: string };

export function readListSearch(search: Record<string, unknown>): ListSearch {
  const { group, movement, q, sort } = search;
  return {
    ...(typeof group === "string" && group in groups && { group: group as Group }),
    ...(typeof movement === "string" && { movement }),
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof sort === "string" && { sort }),
  };
}

export function inGroup(nomination: Nomination, group: Group | undefined): boolean {
  return group === undefined || groups[group].includes(nomination.state);
}

export function filtered(nominations: readonly Nomination[], { group, movement, q }: ListSearch): Nomination[] {
  return nominations
    .filter((nomination) => inGroup(nomination, group))
    .filter((nomination) => !movement || nomination.movement === movement)
    .filter(withNominee(q));
}
