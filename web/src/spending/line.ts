import type { Entered, Line, Spending, Voucher } from "./queries";

export function lineOf(spending: Spending | undefined, code: number): Line | undefined {
  return spending?.lines.find((line) => line.code === code);
}

/** Where the file of a voucher is. */
export function fileOf(conferenceId: string, line: number, { id }: Entered, { number }: Voucher): string {
  return `/api/spending/${conferenceId}/lines/${line}/spendings/${id}/vouchers/${number}/file`;
}
