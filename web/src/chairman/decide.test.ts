import { describe, expect, it } from "vitest";
import type { Decision } from "../domain/decisions";
import type { AwardForm, Nomination } from "../domain/nomination";
import { batchesOf } from "./batches";
import {
  approvable,
  candidatesOf,
  hasChanged,
  isNumber,
  lastVote,
  linesOf,
  lostLines,
  nextNumber,
  readOf,
  restOf,
  risen,
  stillPossible,
  totalOf,
} from "./decide";

function selected(id: string, name: string, formOfAward: string, funding: object, sessionId = "s1"): Nomination {
  return {
    id,
    version: 7,
    formOfAward,
    formName: formOfAward,
    nominee: { kind: "INDIVIDUAL", name },
    funding,
    estimate: { amount: 702_000 },
    vote: { sessionId, day: sessionId === "s1" ? "2025-08-17" : "2025-08-18" },
  } as unknown as Nomination;
}
const reserved = (amount: number) => ({ state: "RESERVED", amount });
const all = [
  selected("tu", "Hoàng Văn Tú", "GIAY_KHEN", reserved(710_000)),
  selected("duyen", "Nông Thị Duyên", "GIAY_KHEN", reserved(702_000), "s2"),
  selected("vinh", "Đàm Quang Vinh", "GIAY_KHEN", { state: "UNFUNDED", amount: 710_000, available: 20_000 }),
  selected("an", "Lý Văn An", "CHIEN_SI_THI_DUA_CO_SO", reserved(2_340_000)),
];
const forms = [
  { code: "CHIEN_SI_THI_DUA_CO_SO", rank: 1, permitted: true, rewards: { INDIVIDUAL: { amount: 2_340_000 } } },
  { code: "GIAY_KHEN", rank: 5, permitted: true, rewards: { INDIVIDUAL: { amount: 710_000 } } },
] as unknown as AwardForm[];
const candidates = candidatesOf(all, forms);

describe("the lines of a decision", () => {
  it("stand by form of award, then by given name, with the amount of the decision's day", () => {
    expect(candidates.map(({ nomination, amount }) => `${nomination.id} ${amount}`)).toEqual([
      "an 2340000",
      "duyen 710000",
      "tu 710000",
      "vinh 710000",
    ]);
    expect(candidatesOf(all, undefined)[0]?.amount).toBe(702_000);
  });

  it("can't be approved while something stands against the nominee", () => {
    const concern = { text: "Đang xác minh", by: "Thư ký", at: "2025-08-18T02:00:00Z" };
    const under = (concerns: object[]) =>
      candidatesOf([{ ...all[0], concerns } as unknown as Nomination], forms)[0]?.obstacle;
    expect(under([concern])).toContain("Đang xác minh");
    expect(under([{ ...concern, settlement: { text: "Không có vi phạm" } }])).toBeUndefined();
  });

  it("can be approved only if the fund holds the whole reward, and say why not", () => {
    expect([...approvable(candidates)]).toEqual(["an", "tu"]);
    expect(candidates.find(({ nomination }) => nomination.id === "vinh")?.obstacle).toContain("20.000");
    expect(candidates.find(({ nomination }) => nomination.id === "duyen")?.obstacle).toContain("702.000");
    const gone = candidatesOf(
      all,
      forms.map((form) => ({ ...form, permitted: false })),
    );
    expect(approvable(gone).size).toBe(0);
  });

  it("whose norm has risen since the vote are known, with what the fund lacks", () => {
    expect(risen(candidates).map(({ nomination }) => nomination.id)).toEqual(["duyen"]);
    expect(restOf(risen(candidates))).toBe(8_000);
  });

  it("drop what another person changed meanwhile", () => {
    const rulings = { approved: new Set(["an", "tu", "gone"]), refused: { tu: "Chưa tiêu biểu", gone: "x" } };
    const possible = stillPossible(rulings, candidates);
    expect([...possible.approved]).toEqual(["an"]);
    expect(possible.refused).toEqual({ tu: "Chưa tiêu biểu" });
    expect(lostLines(rulings, possible)).toBe(1);
    expect(lostLines({ approved: new Set(["an"]), refused: { gone: "x" } }, possible)).toBe(1);
  });

  it("order approvals and refusals with their reasons, and leave out what waits", () => {
    const rulings = { approved: new Set(["an", "tu"]), refused: { vinh: "Trùng thành tích" } };
    expect(linesOf(candidates, rulings)).toEqual([
      { nominationId: "an", version: 7, approve: true },
      { nominationId: "tu", version: 7, approve: true },
      { nominationId: "vinh", version: 7, approve: false, reason: "Trùng thành tích" },
    ]);
    expect(totalOf(candidates, rulings.approved)).toBe(3_050_000);
  });

  it("say what changed after they were shown, and which day the decision is not older than", () => {
    const read = readOf(candidates);
    const [, later] = candidatesOf([...all.slice(0, 1), { ...all[3], version: 8 } as Nomination], forms);
    expect(candidates.some((candidate) => hasChanged(candidate, read))).toBe(false);
    expect(hasChanged({ ...candidates[0], nomination: { ...all[3], version: 8 } } as never, read)).toBe(true);
    expect(later && hasChanged(later, new Map())).toBe(false);
    expect(lastVote(candidates, { approved: new Set(["an"]), refused: {} })).toBe("2025-08-17");
    expect(lastVote(candidates, { approved: new Set(["an"]), refused: { duyen: "x" } })).toBe("2025-08-18");
    expect(lastVote(candidates, { approved: new Set(), refused: {} })).toBeUndefined();
  });

  it("come in batches of the sessions that selected them", () => {
    expect(batchesOf(all).map(({ sessionId, nominations }) => `${sessionId} ${nominations.length}`)).toEqual([
      "s1 3",
      "s2 1",
    ]);
  });
});

describe("the decision's number", () => {
  it("follows the highest of the year", () => {
    const decisions = [
      { number: "04/QĐ-UBND", date: "2025-05-01" },
      { number: "12/QĐ-UBND", date: "2024-12-01" },
    ] as Decision[];
    expect(nextNumber(decisions, "2025")).toBe("05/QĐ-UBND");
    expect(nextNumber([], "2025")).toBe("01/QĐ-UBND");
  });

  it("looks as the law writes it", () => {
    expect(["05/QĐ-UBND", "123/QĐ-CTUBND"].every(isNumber)).toBe(true);
    expect(["05", "QĐ-UBND", "0/QĐ-UBND", "05/QD-UBND"].some(isNumber)).toBe(false);
  });
});
