import { money, parseMoney } from "../kit/format";
import type { NewLine } from "./commands";
import type { Line, Norm } from "./queries";

/** As many as the service takes. */
export const MOST_LINES = 100;
const MOST_UNITS = 100_000;
const HIGHEST_PRICE = 1_000_000_000;

/** A line as it is typed. */
export type Draft = {
  /** In the form only. */
  id: string;
  /** Of a line that the estimate has. */
  code: number | undefined;
  text: string;
  unit: string;
  count: string;
  perPlace: boolean;
  price: string;
  basis: string;
  norm: string;
  overNorm: string;
};

export type Gap = "text" | "unit" | "count" | "price" | "basis" | "overNorm";

export function draftsOf(lines: readonly Line[]): Draft[] {
  return lines.map((line) => ({
    id: `line ${line.code}`,
    code: line.code,
    text: line.text,
    unit: line.unit,
    count: String(line.count),
    perPlace: line.perPlace,
    price: money(line.unitPrice),
    basis: line.basis,
    norm: line.norm ?? "",
    overNorm: line.overNorm ?? "",
  }));
}

export function withNew(drafts: readonly Draft[]): Draft[] {
  const next = drafts.reduce((highest, { id }) => Math.max(highest, Number(/^new (\d+)$/.exec(id)?.[1] ?? 0)), 0) + 1;
  const empty = { text: "", unit: "", count: "1", perPlace: false, price: "", basis: "", norm: "", overNorm: "" };
  return [...drafts, { id: `new ${next}`, code: undefined, ...empty }];
}

export function priceOf({ price }: Draft): number | undefined {
  const amount = parseMoney(price);
  return amount && amount <= HIGHEST_PRICE ? amount : undefined;
}

function countOf({ count }: Draft): number | undefined {
  const number = parseMoney(count);
  return number && number <= MOST_UNITS ? number : undefined;
}

/** In đồng; undefined while it cannot be told. */
export function amountOf(draft: Draft, places: number): number | undefined {
  const [count, price] = [countOf(draft), priceOf(draft)];
  return count && price ? count * (draft.perPlace ? places : 1) * price : undefined;
}

/** The norm that the price is above; undefined if it is within, or none limits it. */
export function exceeded(draft: Draft, norms: readonly Norm[]): Norm | undefined {
  const price = priceOf(draft);
  const norm = norms.find(({ subject }) => subject === draft.norm);
  return norm && price && price > norm.amount ? norm : undefined;
}

/** What is still to be said. A reason is needed when it is submitted, not when it is saved. */
export function gapsOf(draft: Draft): Gap[] {
  const gaps: Gap[] = [];
  for (const field of ["text", "unit", "basis"] as const) {
    if (draft[field].trim() === "") {
      gaps.push(field);
    }
  }
  if (!countOf(draft)) {
    gaps.push("count");
  }
  if (!priceOf(draft)) {
    gaps.push("price");
  }
  return gaps;
}

/** Of drafts without a gap. A reason that nothing needs any more is left out. */
export function linesOf(drafts: readonly Draft[], norms: readonly Norm[]): NewLine[] {
  return drafts.map((draft) => {
    const overNorm = exceeded(draft, norms) ? draft.overNorm.trim() : "";
    return {
      ...(draft.code !== undefined && { code: draft.code }),
      text: draft.text.trim(),
      unit: draft.unit.trim(),
      count: countOf(draft) ?? 0,
      perPlace: draft.perPlace,
      unitPrice: priceOf(draft) ?? 0,
      basis: draft.basis.trim(),
      ...(draft.norm && { norm: draft.norm }),
      ...(overNorm && { overNorm }),
    };
  });
}
