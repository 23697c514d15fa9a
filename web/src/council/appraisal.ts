import { byNominee, type Nomination, withNominee } from "../domain/nomination";

/** The lists of the appraisal: what waits, what is ready for a session, what its unit has again, what was not selected. */
export const appraisalStates = ["SUBMITTED", "APPRAISED", "RETURNED", "NOT_SELECTED"] as const;
export type AppraisalState = (typeof appraisalStates)[number];

export type AppraisalSearch = { state?: AppraisalState; unit?: string; q?: string; sort?: string };

export function readAppraisalSearch({ state, unit, q, sort }: Record<string, unknown>): AppraisalSearch {
  const known = appraisalStates.find((candidate) => candidate === state);
  return {
    ...(known && known !== "SUBMITTED" && { state: known }),
    ...(typeof unit === "string" && { unit }),
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof sort === "string" && { sort }),
  };
}

export function shownOf(nominations: readonly Nomination[], { unit, q }: AppraisalSearch): Nomination[] {
  return nominations
    .filter((nomination) => !unit || nomination.unit === unit)
    .filter(withNominee(q))
    .sort(byNominee);
}

/** The one after this in the order of the list; the first if this is the last. */
export function nextOf(nominations: readonly Nomination[], id: string): Nomination | undefined {
  const rest = shownOf(nominations, {});
  const at = rest.findIndex((nomination) => nomination.id === id);
  return rest[at + 1] ?? rest.find((nomination) => nomination.id !== id);
}
