import { describe, expect, it } from "vitest";
import type { Free, Line, Sheet } from "./queries";
import { chosenOf, differing, knowsSigner, outcomeOf, receiptOf, signedLines, sumOf, unmarked } from "./sheet";

const line = (more: Partial<Line>): Line =>
  ({ nominationId: "n", name: "Nông Thị Mẫu", amount: 710_000, difference: 0, outcome: "TO_PAY", ...more }) as Line;
const sheet = (...lines: Line[]) => ({ lines }) as Sheet;
const free = (unit: string, formOfAward: string, amount: number) => ({ unit, formOfAward, amount }) as Free;

describe("the lines of a sheet", () => {
  const all = sheet(
    line({}),
    line({ receipt: { how: "SIGNED", by: "Nông Thị Mẫu" } }),
    line({ receipt: { how: "PROXY", by: "Bế Văn Mẫu", document: "GUQ 01" } }),
    line({ receipt: { how: "NOT_RECEIVED", note: "Vắng mặt" }, difference: -5 }),
  );

  it("are marked or not, and signed or not", () => {
    expect(unmarked(all)).toHaveLength(1);
    expect(signedLines(all)).toHaveLength(2);
    expect(differing(all)).toHaveLength(1);
  });

  it("say who signed, by which letter, and why somebody did not", () => {
    expect(all.lines.map((one) => receiptOf(one).mark)).toEqual(["ring", "full", "full", "dash"]);
    expect(all.lines.map((one) => receiptOf(one).more)).toEqual([
      undefined,
      "Nông Thị Mẫu",
      "Bế Văn Mẫu, GUQ 01",
      "Vắng mặt",
    ]);
  });

  it("know the signer of a person, and ask for that of an unknown representative", () => {
    expect(knowsSigner(line({ maySign: { name: "Nông Thị Mẫu" } }))).toBe(true);
    expect(knowsSigner(line({}))).toBe(false);
  });

  it("are on their way into the ledger only while the sheet is paid", () => {
    expect(outcomeOf(line({}), true).mark).toBe("half");
    expect(outcomeOf(line({}), false).mark).toBe("ring");
    expect(outcomeOf(line({ outcome: "PAID" }), true).mark).toBe("full");
  });
});

describe("a new sheet", () => {
  const all = [free("a", "GIAY_KHEN", 1), free("a", "LAO_DONG_TIEN_TIEN", 2), free("b", "GIAY_KHEN", 4)];

  it.each([
    [[], [], 7],
    [["a"], [], 3],
    [[], ["GIAY_KHEN"], 5],
    [["a"], ["GIAY_KHEN"], 1],
    [["c"], [], 0],
  ])("of units %j and forms %j comes to %i", (units, forms, sum) => {
    expect(sumOf(chosenOf(all, units, forms))).toBe(sum);
  });
});
