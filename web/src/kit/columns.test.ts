import { describe, expect, it } from "vitest";
import { type Column, readSort, sorted, toCsv, writeSort } from "./columns";
import { compareNames } from "./format";

type Row = { name: string; amount: number };
const columns: Column<Row>[] = [
  { id: "name", title: "Họ và tên", text: (row) => row.name, sort: compareNames },
  { id: "amount", title: "Tiền; đồng", text: (row) => row.amount, sort: true, numeric: true },
];
const rows: Row[] = [
  { name: "Hoàng Văn Tú", amount: 900 },
  { name: "Bế Thị Duyên", amount: 1410 },
];

describe("a list's columns", () => {
  it("sort rows by their own order, in both directions", () => {
    expect(sorted(rows, columns, { by: "name", descending: false }).map((row) => row.name)[0]).toBe("Bế Thị Duyên");
    expect(sorted(rows, columns, { by: "amount", descending: true }).map((row) => row.amount)).toEqual([1410, 900]);
    expect(sorted(rows, columns, undefined)).toEqual(rows);
    expect(sorted(rows, columns, { by: "unknown", descending: true })).toEqual(rows);
  });

  it("keep the sort in the address", () => {
    expect(readSort("-name")).toEqual({ by: "name", descending: true });
    expect(writeSort({ by: "name", descending: false })).toBe("name");
    expect(readSort(undefined)).toBeUndefined();
  });

  it("become a file for a spreadsheet", () => {
    expect(toCsv(columns, rows)).toBe('\uFEFFHọ và tên;"Tiền; đồng"\r\nHoàng Văn Tú;900\r\nBế Thị Duyên;1410\r\n');
  });

  it("leave what can be done with a row out of the file", () => {
    const acts: Column<Row> = { id: "acts", title: "Việc làm", text: () => "", acts: true };
    expect(toCsv([...columns, acts], rows)).toBe(toCsv(columns, rows));
  });

  it("never become a formula", () => {
    expect(toCsv(columns, [{ name: '=HYPERLINK("x")', amount: -1 }])).toContain(`"'=HYPERLINK(""x"")";-1`);
  });
});
