import { describe, expect, it } from "vitest";
import type { Delegate } from "../domain/delegates";
import type { AuditEntry } from "../domain/history";
import type { Nomination } from "../domain/nomination";
import { lifeOf, type Sources } from "./life";
import type { Reward } from "./queries";

const entry = (number: number, at: string, action: string, actor = "system", reason?: string) =>
  ({ number, at, action, actor, reason }) as AuditEntry;

const nomination = {
  id: "n",
  state: "APPROVED",
  unit: "tram-y-te",
  submission: { at: "2025-08-14T02:00:00Z", late: false },
  vote: { day: "2025-08-17", selected: true, inFavour: 7, against: 0, abstained: 0, eligible: 7 },
  decision: { id: "d", number: "05/QĐ-UBND", date: "2025-08-20" },
} as unknown as Nomination;

const sources: Sources = {
  nomination,
  unitName: () => "Trạm Y tế",
  nominationTrail: [
    entry(1, "2025-08-10T09:40:00Z", "draft", "can.bo"),
    entry(2, "2025-08-13T02:01:00Z", "submit", "can.bo"),
    entry(3, "2025-08-13T05:00:00Z", "return", "thu.ky", "Thiếu số liệu"),
    entry(4, "2025-08-14T02:00:00Z", "submit", "can.bo"),
    entry(5, "2025-08-15T07:10:00Z", "appraise", "thu.ky"),
    entry(6, "2025-08-17T02:12:00Z", "follow the vote"),
    entry(7, "2025-08-20T01:31:00Z", "follow the decision"),
  ],
  reward: {
    state: "COMMITTED",
    reward: 710_000,
    ledgerLines: [
      { id: "l1", movement: "RESERVED", amount: 710_000, at: "2025-08-17T02:13:00Z" },
      { id: "l2", movement: "COMMITTED", amount: 710_000, at: "2025-08-20T01:32:00Z" },
    ],
  } as unknown as Reward,
  delegate: {
    name: "Nông Thị Duyên",
    contact: { channel: "EMAIL" },
    answer: { answer: "ACCEPTED", by: "LINK", at: "2025-08-21T12:44:00Z" },
  } as unknown as Delegate,
  delegateTrail: [
    entry(1, "2025-08-20T01:33:00Z", "register"),
    entry(2, "2025-08-20T01:33:01Z", "take-place"),
    entry(3, "2025-08-20T03:02:00Z", "invite", "van.phong"),
    entry(4, "2025-08-21T12:44:00Z", "answer"),
  ],
  slot: { batch: 2, position: 3 } as Sources["slot"],
  day: "2025-08-29",
};

describe("the life of an award", () => {
  it("has every step of every service in the order of time, then what lies ahead", () => {
    expect(lifeOf(sources).map(({ what }) => what)).toEqual([
      "Trạm Y tế lập hồ sơ",
      "Trình lần 1",
      "Thư ký trả lại",
      "Trình lần 2",
      "Thẩm định: đủ điều kiện",
      "Hội đồng chọn, 7/7 tán thành",
      "Quỹ giữ 710.000 đồng",
      "Chủ tịch quyết định khen thưởng",
      "Quỹ dành 710.000 đồng theo quyết định",
      "Vào danh sách đại biểu: Nông Thị Duyên",
      "Gửi giấy mời",
      "Nhận lời dự",
      "Lên nhận thưởng, lượt 2, vị trí 3",
      "Chi 710.000 đồng",
    ]);
  });

  it("names who did it, not the system, and seals the decision only", () => {
    const steps = lifeOf(sources);
    expect(steps.filter(({ actor }) => actor).map(({ actor }) => actor)).toEqual([
      "can.bo",
      "can.bo",
      "thu.ky",
      "can.bo",
      "thu.ky",
      "van.phong",
    ]);
    expect(steps.filter(({ kind }) => kind === "sealed").map(({ more }) => more[0])).toEqual(["05/QĐ-UBND"]);
  });

  it("is told from the nomination itself for a person who may not read the trail", () => {
    const steps = lifeOf({ nomination, unitName: String });
    expect(steps.map(({ id }) => id)).toEqual(["submission", "vote", "decision"]);
  });

  it("ends with the payment", () => {
    const paid = {
      ...sources.reward,
      state: "PAID",
      ledgerLines: [{ id: "l3", movement: "PAID", amount: 710_000, at: "2025-08-29T04:00:00Z" }],
      payment: { receivedBy: "Nông Thị Duyên", paidBy: "ke.toan", at: "2025-08-29T04:00:00Z" },
    } as unknown as Reward;
    const steps = lifeOf({ ...sources, reward: paid, slot: null });
    expect(steps.at(-1)?.what).toBe("Chi 710.000 đồng");
    expect(steps.at(-1)?.actor).toBe("ke.toan");
  });

  it("tells a payment that was reversed, with the one that followed", () => {
    const line = (id: string, movement: string, at: string) => ({ id, movement, amount: 710_000, at });
    const paidTwice = {
      ...sources.reward,
      state: "PAID",
      ledgerLines: [
        line("l3", "PAID", "2025-08-29T04:00:00Z"),
        line("l4", "PAYMENT_REVERSED", "2025-08-29T05:00:00Z"),
        line("l5", "PAID", "2025-08-29T06:00:00Z"),
      ],
      reversedPayments: [{ payment: { receivedBy: "Lý Thị Hạnh", paidBy: "ke.toan" } }],
      payment: { receivedBy: "Nông Thị Duyên", paidBy: "ke.toan" },
    } as unknown as Reward;
    const steps = lifeOf({ ...sources, reward: paidTwice, slot: null });
    expect(steps.slice(-3).map(({ what, more }) => [what, ...more])).toEqual([
      ["Chi 710.000 đồng", "Lý Thị Hạnh nhận"],
      ["Ghi đảo lần chi 710.000 đồng"],
      ["Chi 710.000 đồng", "Nông Thị Duyên nhận"],
    ]);
  });

  it("says who refused and why", () => {
    const refused = { ...nomination, state: "REFUSED", reason: "Chưa tiêu biểu" } as Nomination;
    const step = lifeOf({ ...sources, nomination: refused, delegate: null }).find(({ id }) => id === "nomination 7");
    expect(step).toMatchObject({ what: "Chủ tịch không khen thưởng", more: ["05/QĐ-UBND", "Chưa tiêu biểu"] });
    expect(step?.kind).toBeUndefined();
  });
});
