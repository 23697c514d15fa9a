import { describe, expect, it } from "vitest";
import { MOST_BYTES } from "../domain/keptFiles";
import { billsOf, type Draft, gapsOf, isTyped, totalOf, withNew } from "./vouchers";

const file = new File(["%PDF-"], "hoa-don.pdf");
const whole: Draft = {
  id: 1,
  number: " HD-01 ",
  day: "2026-11-20",
  payee: "Cửa hàng Mẫu (mẫu)",
  amount: "1.200.000",
  file,
};

describe("a voucher", () => {
  it("has no gap when all is there", () => {
    expect(gapsOf(whole)).toEqual([]);
    expect(billsOf([whole])).toEqual([
      { number: "HD-01", day: "2026-11-20", payee: "Cửa hàng Mẫu (mẫu)", amount: 1_200_000, file },
    ]);
  });

  it("says each gap", () => {
    expect(gapsOf({ id: 1, number: " ", day: undefined, payee: "", amount: "0", file: undefined })).toEqual([
      "number",
      "day",
      "payee",
      "amount",
      "file",
    ]);
    const large = new File([new Uint8Array(MOST_BYTES + 1)], "anh.jpg");
    expect(gapsOf({ ...whole, file: large })).toEqual(["size"]);
  });

  it("adds up with others", () => {
    expect(totalOf([whole, { ...whole, amount: "300000" }, { ...whole, amount: "?" }])).toBe(1_500_000);
  });

  it("is followed by one of the same payee", () => {
    const [, second] = withNew([whole]);
    expect(second).toEqual({
      id: 2,
      number: "",
      day: undefined,
      payee: whole.payee,
      amount: "",
      file: undefined,
    });
    expect(isTyped([second as Draft])).toBe(false);
    expect(isTyped([whole])).toBe(true);
  });
});
