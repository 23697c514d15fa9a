import type { Movement } from "./queries";

/** What is to do with a reward, or what was done. */
export type Group = "toPay" | "toRecover" | "unfunded" | "held" | "paid" | "dropped";

export const groups: readonly Group[] = ["toPay", "toRecover", "unfunded", "held", "paid", "dropped"];

/** What the address of the list of rewards says. */
export type RewardSearch = { group?: Group; form?: string; q?: string; sort?: string };

export function readRewardSearch({ group, form, q, sort }: Record<string, unknown>): RewardSearch {
  return {
    ...(groups.includes(group as Group) && { group: group as Group }),
    ...(typeof form === "string" && { form }),
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof sort === "string" && { sort }),
  };
}

export const movements: readonly Movement[] = [
  "ALLOCATED",
  "RESERVED",
  "COMMITTED",
  "PAID",
  "RELEASED",
  "REVERSED",
  "RECOVERED",
  "ALLOCATION_REVERSED",
  "PAYMENT_REVERSED",
  "CARRIED_OUT",
  "CARRIED_IN",
  "RESERVED_OUT",
  "RESERVED_IN",
  "COMMITTED_OUT",
  "COMMITTED_IN",
  "PAID_OUT",
  "PAID_IN",
  "SPENT",
  "ADVANCED",
  "ADVANCE_SPENT",
  "ADVANCE_RETURNED",
  "SPENDING_REVERSED",
];

/** What the ledger's address says. */
export type LedgerSearch = { movement?: Movement; defects?: true; q?: string; sort?: string };

export function readLedgerSearch({ movement, defects, q, sort }: Record<string, unknown>): LedgerSearch {
  return {
    ...(movements.includes(movement as Movement) && { movement: movement as Movement }),
    ...(defects === true && { defects }),
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof sort === "string" && { sort }),
  };
}
