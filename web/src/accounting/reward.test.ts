import { describe, expect, it } from "vitest";
import type { Reward } from "./queries";
import { filtered, groupOf, rewardState, signer, sumOf } from "./reward";
import { readRewardSearch } from "./search";

const reward = (state: Reward["state"], name: string, more: Partial<Reward> = {}): Reward => ({
  nominationId: name,
  conferenceId: "c1",
  nominee: { name, kind: "INDIVIDUAL", unit: "tram-y-te", formOfAward: "GK" },
  state,
  estimate: 710_000,
  reward: 710_000,
  held: { reserved: 0, committed: 0, paid: 0 },
  recoveryDue: 0,
  reversedPayments: [],
  ledgerLines: [],
  version: 1,
  ...more,
});
const all = [
  reward("COMMITTED", "Nông Thị Duyên", { decision: { id: "d", number: "05/QĐ-UBND", date: "2025-08-20", reward: 1 } }),
  reward("PAID", "Hoàng Văn Tư", { recoveryDue: 710_000 }),
  reward("PAID", "Lý Thị Hạnh"),
  reward("UNFUNDED", "Tổ dân phố 4", { reward: 1_410_000 }),
];

describe("who may sign", () => {
  it("is called by salutation and title, where they are known", () => {
    expect(signer({ name: "Bế Thị Hoa", title: "Tổ trưởng", salutation: "MS" })).toBe("Bà Bế Thị Hoa, Tổ trưởng");
    expect(signer({ name: "Bế Thị Hoa", salutation: "DR" })).toBe("Bế Thị Hoa");
  });
});

describe("rewards", () => {
  it("are grouped by what is to do with them", () => {
    expect(all.map(groupOf)).toEqual(["toPay", "toRecover", "paid", "unfunded"]);
    expect(groupOf(reward("PENDING", "x"))).toBe("held");
  });

  it("say that money came back", () => {
    const recovery = { at: "2025-09-01T01:00:00Z", receipt: "PT 7", receivedBy: "ke.toan" };
    expect(rewardState(reward("RELEASED", "x")).word).toBe("Không chi");
    expect(rewardState(reward("RELEASED", "x", { recovery })).word).toBe("Đã thu hồi");
  });

  it("are found by group, form, name and decision", () => {
    const names = (search: Parameters<typeof filtered>[1]) => filtered(all, search).map(({ nominee }) => nominee.name);
    expect(names({ group: "toRecover" })).toEqual(["Hoàng Văn Tư"]);
    expect(names({ q: "05/QD" })).toEqual(["Nông Thị Duyên"]);
    expect(names({ form: "LDTT" })).toEqual([]);
    expect(names(readRewardSearch({ group: "nonsense" }))).toHaveLength(4);
  });

  it("are summed by what they are about", () => {
    expect(sumOf(all)).toBe(710_000 * 3 + 1_410_000);
  });
});
