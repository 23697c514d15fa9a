import type { Mark } from "../kit/State";
import * as m from "../messages/spending";
import type { Entered } from "./queries";

type State = Entered["state"];

export function stateName(state: State): string {
  return {
    WAITING: m.waiting,
    REJECTED: m.rejected,
    BOOKING: m.booking,
    SPENT: m.spent,
    ADVANCED: m.advancedOpen,
    SETTLEMENT_WAITING: m.settlementWaiting,
    SETTLED: m.settled,
    REVERSAL_WAITING: m.reversalWaiting,
    REVERSED: m.reversed,
  }[state]();
}

export const marks: Readonly<Record<State, Mark>> = {
  WAITING: "half",
  REJECTED: "back",
  BOOKING: "half",
  SPENT: "full",
  ADVANCED: "ring",
  SETTLEMENT_WAITING: "half",
  SETTLED: "full",
  REVERSAL_WAITING: "half",
  REVERSED: "dash",
};

/** Whether it waits for the Chairman. */
export function waits({ state }: Entered): boolean {
  return state.endsWith("WAITING");
}

/** Whether money was paid for good, and no reversal of it waits. */
export function reversible({ state, settlement }: Entered): boolean {
  return state === "SPENT" || (state === "SETTLED" && (settlement?.spent ?? 0) > 0);
}

/** In đồng: what the Chairman decides about. */
export function decidedAmount({ state, amount, settlement }: Entered): number {
  return state === "WAITING" ? amount : (settlement?.spent ?? amount);
}
