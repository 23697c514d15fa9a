import type { Collection, Verification } from "./queries";

export type Link = { collection: Collection; id: string };
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
