import type { LetterState } from "./queries";

/** A pill of the list: a few states under one word. */
export type Group = "uncertain" | "failed" | "paper" | "held" | "going" | "sent" | "ended";

export const groups: Readonly<Record<Group, readonly LetterState[]>> = {
  uncertain: ["UNCERTAIN"],
  failed: ["FAILED"],
  paper: ["PRINT_PENDING"],
  held: ["HELD"],
  going: ["QUEUED", "SENDING"],
  sent: ["SENT", "PRINTED"],
  ended: ["SUPERSEDED", "WITHDRAWN"],
};

/** What the list's address says. */
export type LettersSearch = { group?: Group; q?: string; sort?: string };

export function readLettersSearch({ group, q, sort }: Record<string, unknown>): LettersSearch {
  return {
    ...(typeof group === "string" && group in groups && { group: group as Group }),
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof sort === "string" && { sort }),
  };
}
