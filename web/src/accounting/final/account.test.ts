import { describe, expect, it } from "vitest";
import { obstaclesOf, rewardRows } from "./account";
import type { FinalAccount } from "./queries";

const account = (more: Partial<FinalAccount>) =>
  ({ closed: true, openAdvances: 0, waiting: 0, differences: [], ...more }) as FinalAccount;

describe("a final account", () => {
  it("is declared if nothing keeps it from that", () => {
    expect(obstaclesOf(account({}))).toEqual([]);
  });

  it.each([
    { closed: false },
    { openAdvances: 1 },
    { waiting: 2 },
    { differences: [{ place: "SPENT", accounted: 1, booked: 2 }] },
  ] as Partial<FinalAccount>[])("says what is in its way: %j", (more) => {
    expect(obstaclesOf(account(more))).toHaveLength(1);
  });

  it("shows the reward fund from what came in to what is left", () => {
    const rewards = {
      allocated: 100,
      carriedIn: 10,
      paid: 50,
      ownPaid: 30,
      recovered: 5,
      ownRecovered: 5,
      carriedOut: 20,
      held: 8,
      left: 37,
    };
    const rows = rewardRows(account({ rewards: rewards as FinalAccount["rewards"], year: 2026 }));
    expect(rows.map(({ amount }) => amount)).toEqual([100, 10, 50, 30, 5, 5, 20, 8, 37]);
    expect(rows[6]?.text).toContain("2027");
  });
});
