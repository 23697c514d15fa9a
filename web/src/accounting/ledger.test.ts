import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "../kit/language";
import { filtered, rowsOf } from "./ledger";
import type { Finding, LedgerLine, Movement } from "./queries";
import { readLedgerSearch } from "./search";

const line = (number: number, movement: Movement, more: Partial<LedgerLine> = {}): LedgerLine => ({
  id: `c1:REWARD_FUND:${String(number).padStart(12, "0")}`,
  number,
  movement,
  amount: 710_000,
  at: "2025-08-20T01:30:00Z",
  by: "ke.toan",
  note: "",
  hash: "b",
  previousHash: "a",
  balance: { allocated: 60_000_000, available: 0, reserved: 0, committed: 0, paid: 0 },
  ...more,
});
const finding = (number: number, vi: string): Finding => ({
  line: `c1:REWARD_FUND:${String(number).padStart(12, "0")}`,
  fault: "CHANGED",
  vi,
  en: `${vi} (en)`,
});
const lines = [
  line(1, "ALLOCATED", { note: "QĐ 12/QĐ-UBND" }),
  line(2, "RESERVED", { nominationId: "n1" }),
  line(4, "PAID", { nominationId: "n1" }),
];

describe("the ledger with what its verification found", () => {
  afterEach(() => setLanguage("vi"));

  it("has each defect at its line, and a place for a line that is missing", () => {
    const rows = rowsOf(lines, [finding(3, "Thiếu dòng."), finding(2, "Đã bị sửa."), finding(2, "Sai số dư.")]);
    expect(rows.map(({ number, line: found, defects }) => [number, found !== undefined, defects])).toEqual([
      [1, true, []],
      [2, true, ["Đã bị sửa.", "Sai số dư."]],
      [3, false, ["Thiếu dòng."]],
      [4, true, []],
    ]);
    setLanguage("en");
    expect(rowsOf(lines, [finding(3, "x")])[2]?.defects).toEqual(["x (en)"]);
  });

  it("is filtered by kind, by defect, and by name or note without marks", () => {
    const rows = rowsOf(lines, [finding(3, "Thiếu dòng.")]);
    const numbers = (search: Parameters<typeof filtered>[1]) =>
      filtered(rows, search, (id) => (id === "n1" ? "Nông Thị Duyên" : "")).map(({ number }) => number);
    expect(numbers({ movement: "PAID" })).toEqual([4]);
    expect(numbers({ defects: true })).toEqual([3]);
    expect(numbers({ q: "duyen" })).toEqual([2, 4]);
    expect(numbers({ q: "12/qd" })).toEqual([1]);
  });

  it("reads from the address only what it knows", () => {
    expect(readLedgerSearch({ movement: "PAID", defects: true, q: "", sort: "-number" })).toEqual({
      movement: "PAID",
      defects: true,
      sort: "-number",
    });
    expect(readLedgerSearch({ movement: "STOLEN", defects: "yes", q: 1 })).toEqual({});
  });
});
