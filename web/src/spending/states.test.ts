import { expect, it } from "vitest";
import type { Entered } from "./queries";
import { decidedAmount, marks, reversible, waits } from "./states";

const entered = (state: Entered["state"], spent?: number) =>
  ({ state, amount: 2_000_000, ...(spent !== undefined && { settlement: { spent } }) }) as Entered;

it("what waits is the Chairman's, and only what is spent is reversed", () => {
  const states = Object.keys(marks) as Entered["state"][];

  expect(states.filter((state) => waits(entered(state)))).toEqual([
    "WAITING",
    "SETTLEMENT_WAITING",
    "REVERSAL_WAITING",
  ]);
  expect(states.filter((state) => reversible(entered(state, 1)))).toEqual(["SPENT", "SETTLED"]);
  expect(reversible(entered("SETTLED", 0))).toBe(false);
});

it("of a settlement what was spent is decided", () => {
  expect(decidedAmount(entered("WAITING"))).toBe(2_000_000);
  expect(decidedAmount(entered("SETTLEMENT_WAITING", 1_500_000))).toBe(1_500_000);
  expect(decidedAmount(entered("REVERSAL_WAITING"))).toBe(2_000_000);
});
