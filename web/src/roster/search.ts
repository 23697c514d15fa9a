import type { DelegateState } from "../domain/delegates";

/** A pill of the list: a few states under one word. */
export type Standing = "invite" | "unanswered" | "coming" | "waiting" | "off";

export const standings: Readonly<Record<Standing, readonly DelegateState[]>> = {
  invite: ["REGISTERED"],
  unanswered: ["INVITED"],
  coming: ["ACCEPTED", "SUBSTITUTED", "CHECKED_IN"],
  waiting: ["PROPOSED", "WAITLISTED"],
  off: ["DECLINED", "CANCELLED"],
};

export type View = "people" | "groups" | "duplicates";

/** What the list's address says. */
export type RosterSearch = {
  view?: View;
  standing?: Standing;
  group?: string;
  unit?: string;
  q?: string;
  sort?: string;
};

export function readRosterSearch(search: Record<string, unknown>): RosterSearch {
  const { view, standing, group, unit, q, sort } = search;
  return {
    ...((view === "groups" || view === "duplicates") && { view }),
    ...(typeof standing === "string" && standing in standings && { standing: standing as Standing }),
    ...(typeof group === "string" && { group }),
    ...(typeof unit === "string" && { unit }),
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof sort === "string" && { sort }),
  };
}
