import type { Reversal } from "./queries";

/** Whether a reversal waits for the Chairman. */
export function waits({ reversal }: { reversal?: Reversal | null }): boolean {
  return reversal !== undefined && reversal !== null && !reversal.approvedBy;
}
