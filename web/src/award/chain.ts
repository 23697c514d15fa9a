import type { Collection, Verification } from "../domain/history";

/** The records that an award goes through, in the order of its life. */
export type Part = Extract<Collection, "nominations" | "council-sessions" | "decisions" | "rewards" | "delegates">;
export type Link = { collection: Part; id: string };
export type Checked = Link & { verification?: Verification | undefined; failed?: boolean };

/** The verdict on all trails together. */
export type Chain = {
  /** Entries in the trails that were checked. */
  entries: number;
  broken: Checked[];
  /** Trails that could not be checked: the service is away, or the person may not. */
  unknown: Checked[];
  pending: boolean;
};

export function chainOf(checked: readonly Checked[]): Chain {
  return {
    entries: checked.reduce((sum, { verification }) => sum + (verification?.entries ?? 0), 0),
    broken: checked.filter(({ verification }) => verification && !verification.intact),
    unknown: checked.filter(({ failed }) => failed),
    pending: checked.some(({ verification, failed }) => !verification && !failed),
  };
}
