/** A pill of the board. `difficulty` waits for an answer of the secretariat. */
export const filters = ["open", "reported", "confirmed", "overdue", "difficulty"] as const;
export type Filter = (typeof filters)[number];

/** Of every unit, for an officer whose board begins with the own one. */
export const EVERY_UNIT = "all";

/** What the board's address says. Without `view` it is by unit. */
export type TasksSearch = { view?: "days"; unit?: string; state?: Filter; sort?: string };

export function readTasksSearch({ view, unit, state, sort }: Record<string, unknown>): TasksSearch {
  return {
    ...(view === "days" && { view }),
    ...(typeof unit === "string" && unit !== "" && { unit }),
    ...(filters.includes(state as Filter) && { state: state as Filter }),
    ...(typeof sort === "string" && { sort }),
  };
}
