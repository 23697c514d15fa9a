import { matches } from "../kit/format";
import { isEnglish } from "../kit/language";
import * as m from "../messages/accounting";
import type { Finding, Fund, FundKind, LedgerLine, Movement } from "./queries";
import type { LedgerSearch } from "./search";

export function movementName(movement: Movement): string {
  return {
    ALLOCATED: m.moveAllocated,
    RESERVED: m.moveReserved,
    COMMITTED: m.moveCommitted,
    PAID: m.movePaid,
    RELEASED: m.moveReleased,
    REVERSED: m.moveReversed,
    RECOVERED: m.moveRecovered,
    ALLOCATION_REVERSED: m.moveAllocationReversed,
    PAYMENT_REVERSED: m.movePaymentReversed,
    CARRIED_OUT: m.moveCarriedOut,
    CARRIED_IN: m.moveCarriedIn,
    RESERVED_OUT: m.moveReservedOut,
    RESERVED_IN: m.moveReservedIn,
    COMMITTED_OUT: m.moveCommittedOut,
    COMMITTED_IN: m.moveCommittedIn,
    PAID_OUT: m.movePaidOut,
    PAID_IN: m.movePaidIn,
    SPENT: m.moveSpent,
    ADVANCED: m.moveAdvanced,
    ADVANCE_SPENT: m.moveAdvanceSpent,
    ADVANCE_RETURNED: m.moveAdvanceReturned,
    SPENDING_REVERSED: m.moveSpendingReversed,
  }[movement]();
}

export function fundKind(fund: FundKind): string {
  return fund === "REWARD_FUND" ? m.rewardFund() : m.stateBudget();
}

export function fundOf(funds: readonly Fund[] | undefined, kind: FundKind): Fund | undefined {
  return funds?.find(({ fund }) => fund === kind);
}

/** A place in the ledger: its line, what is wrong with it, or both. A line that is missing is a place without one. */
export type LedgerRow = { id: string; number: number; line?: LedgerLine; defects: string[] };

export function rowsOf(lines: readonly LedgerLine[], findings: readonly Finding[]): LedgerRow[] {
  const rows = new Map<string, LedgerRow>(
    lines.map((line) => [line.id, { id: line.id, number: line.number, line, defects: [] }]),
  );
  for (const { line: id, vi, en } of findings) {
    const row = rows.get(id) ?? { id, number: numberIn(id), defects: [] };
    row.defects.push(isEnglish() ? en : vi);
    rows.set(id, row);
  }
  return [...rows.values()].sort((left, right) => left.number - right.number);
}

/** The number at the end of a line's id; 0 if the id is no line's. */
function numberIn(id: string): number {
  return Number(/(\d+)$/.exec(id)?.[1] ?? 0);
}

/** @param nameOf the nominee of a nomination, or an empty text */
export function filtered(
  rows: readonly LedgerRow[],
  { movement, defects, q }: LedgerSearch,
  nameOf: (nominationId: string) => string,
): LedgerRow[] {
  return rows
    .filter(({ line }) => !movement || line?.movement === movement)
    .filter((row) => !defects || row.defects.length > 0)
    .filter(
      ({ line }) =>
        !q || (line && matches(`${line.note} ${line.by} ${line.nominationId ? nameOf(line.nominationId) : ""}`, q)),
    );
}
