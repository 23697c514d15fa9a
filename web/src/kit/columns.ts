import type { ReactNode } from "react";
import { isEnglish } from "./language";

/** A column of a list: how it is drawn, and what stands in a file and sorts. */
export type Column<Row> = {
  id: string;
  title: string;
  text: (row: Row) => string | number;
  /** What is drawn; the text, if it is absent. */
  cell?: (row: Row) => ReactNode;
  /** Orders rows; `true` orders by the text. Without it the column does not sort. */
  sort?: true | ((left: Row, right: Row) => number);
  numeric?: boolean;
  /** On a phone the value stands without the column's title. */
  bare?: boolean;
  /** What a person can do with the row: not in a file, and not on paper. */
  acts?: true;
  /** `always` cannot be hidden; `on request` is hidden until it is chosen. */
  shown?: "always" | "on request";
};

export type Sort = { by: string; descending: boolean };

const collator = new Intl.Collator("vi", { numeric: true });

export function sorted<Row>(rows: readonly Row[], columns: readonly Column<Row>[], sort: Sort | undefined): Row[] {
  const column = columns.find((candidate) => candidate.id === sort?.by);
  if (!column?.sort || !sort) {
    return [...rows];
  }
  const compare = column.sort === true ? byText(column) : column.sort;
  return [...rows].sort((left, right) => (sort.descending ? -compare(left, right) : compare(left, right)));
}

function byText<Row>(column: Column<Row>) {
  return (left: Row, right: Row) => {
    const [a, b] = [column.text(left), column.text(right)];
    return typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  };
}

/** In the address: `name` or `-name`. */
export function readSort(text: string | undefined): Sort | undefined {
  return text ? { by: text.replace(/^-/, ""), descending: text.startsWith("-") } : undefined;
}

export function writeSort(sort: Sort): string {
  return sort.descending ? `-${sort.by}` : sort.by;
}

/**
 * The rows as a file for a spreadsheet: UTF-8 with a mark, and the separator that Excel expects in the language. A value
 * that a spreadsheet would run as a formula is written as text.
 */
export function toCsv<Row>(all: readonly Column<Row>[], rows: readonly Row[]): string {
  const columns = all.filter(({ acts }) => !acts);
  const separator = isEnglish() ? "," : ";";
  const quote = (value: string | number) => {
    const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
    return /[",;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [
    columns.map((column) => quote(column.title)),
    ...rows.map((row) => columns.map((column) => quote(column.text(row)))),
  ];
  return `\uFEFF${lines.map((line) => line.join(separator)).join("\r\n")}\r\n`;
}

/** Gives the text to the person as a file. */
export function download(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
