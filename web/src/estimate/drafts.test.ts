import { expect, it } from "vitest";
import { amountOf, draftsOf, exceeded, gapsOf, linesOf, withNew } from "./drafts";
import { banner, refreshments, water } from "./samples";

const [cups, board] = draftsOf([water, banner]);
if (!cups || !board) {
  throw new Error("two drafts");
}

it("a line is typed as it stands, and sent as it was", () => {
  expect(cups.price).toBe("20.000");
  expect(linesOf([cups, board], [refreshments])).toEqual([
    {
      code: 1,
      text: "Nước uống",
      unit: "người/buổi",
      count: 2,
      perPlace: true,
      unitPrice: 20_000,
      basis: "Báo giá (mẫu)",
      norm: "refreshments",
    },
    { code: 2, text: "Ma két", unit: "bộ", count: 1, perPlace: false, unitPrice: 1_500_000, basis: "Hợp đồng (mẫu)" },
  ]);
});

it("the amount follows the places, and is not told of what is no number", () => {
  expect(amountOf(cups, 150)).toBe(6_000_000);
  expect(amountOf(board, 150)).toBe(1_500_000);
  expect(amountOf({ ...cups, price: "" }, 150)).toBeUndefined();
  expect(amountOf({ ...cups, count: "0" }, 150)).toBeUndefined();
  expect(amountOf({ ...cups, count: "100.001" }, 150)).toBeUndefined();
  expect(amountOf({ ...cups, price: "1.000.000.001" }, 150)).toBeUndefined();
});

it("a price above the norm needs a reason; one that nothing needs any more is not sent", () => {
  const dear = { ...cups, price: "25.000", overNorm: " Nước đóng chai " };
  expect(exceeded(dear, [refreshments])).toEqual(refreshments);
  expect(exceeded(cups, [refreshments])).toBeUndefined();
  expect(exceeded({ ...dear, norm: "" }, [refreshments])).toBeUndefined();
  expect(linesOf([dear], [refreshments])[0]?.overNorm).toBe("Nước đóng chai");
  expect(linesOf([{ ...cups, overNorm: "Cũ" }], [refreshments])[0]?.overNorm).toBeUndefined();
});

it("a new line has everything to say but the number, and a name of its own", () => {
  const drafts = withNew(withNew([cups]));
  expect(drafts.map(({ id }) => id)).toEqual(["line 1", "new 1", "new 2"]);
  expect(drafts[1] && gapsOf(drafts[1])).toEqual(["text", "unit", "basis", "price"]);
  expect(gapsOf(cups)).toEqual([]);
  expect(gapsOf({ ...cups, text: " ", count: "x" })).toEqual(["text", "count"]);
});
