import { MOST_BYTES } from "../domain/keptFiles";
import { parseMoney } from "../kit/format";

/** As many as the service takes. */
export const MOST_VOUCHERS = 20;

/** A voucher as it is typed. */
export type Draft = {
  /** In the form only. */
  id: number;
  number: string;
  day: string | undefined;
  payee: string;
  amount: string;
  file: File | undefined;
};

/** A voucher without a gap. */
export type Bill = { number: string; day: string; payee: string; amount: number; file: File };

export type Gap = "number" | "day" | "payee" | "amount" | "file" | "size";

/** The payee is mostly the same again. */
export function withNew(drafts: readonly Draft[]): Draft[] {
  const last = drafts.at(-1);
  const id = (last?.id ?? 0) + 1;
  return [...drafts, { id, number: "", day: undefined, payee: last?.payee ?? "", amount: "", file: undefined }];
}

export function gapsOf({ number, day, payee, amount, file }: Draft): Gap[] {
  const gaps: Gap[] = [];
  if (number.trim() === "") {
    gaps.push("number");
  }
  if (!day) {
    gaps.push("day");
  }
  if (payee.trim() === "") {
    gaps.push("payee");
  }
  if (!parseMoney(amount)) {
    gaps.push("amount");
  }
  if (!file) {
    gaps.push("file");
  } else if (file.size > MOST_BYTES) {
    gaps.push("size");
  }
  return gaps;
}

/** In đồng; what cannot be read counts as nothing. */
export function totalOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, { amount }) => sum + (parseMoney(amount) ?? 0), 0);
}

/** Of drafts without a gap. */
export function billsOf(drafts: readonly Draft[]): Bill[] {
  return drafts.flatMap(({ number, day, payee, amount, file }) => {
    const sum = parseMoney(amount);
    return day && sum && file ? [{ number: number.trim(), day, payee: payee.trim(), amount: sum, file }] : [];
  });
}

/** Whether anything was typed that would be lost. */
export function isTyped(drafts: readonly Draft[]): boolean {
  return drafts.some(({ number, day, amount, file }) => number !== "" || day || amount !== "" || file);
}
