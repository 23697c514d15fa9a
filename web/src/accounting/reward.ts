import { matches } from "../kit/format";
import type { Mark } from "../kit/State";
import * as m from "../messages/accounting";
import type { Reward } from "./queries";

/** What is to do with a reward, or what was done. */
export type Group = "toPay" | "toRecover" | "unfunded" | "held" | "paid" | "dropped";

export const groups: readonly Group[] = ["toPay", "toRecover", "unfunded", "held", "paid", "dropped"];

export function groupOf({ state, recoveryDue }: Pick<Reward, "state" | "recoveryDue">): Group {
  switch (state) {
    case "PENDING":
    case "RESERVED":
      return "held";
    case "UNFUNDED":
      return "unfunded";
    case "COMMITTED":
      return "toPay";
    case "PAID":
      return recoveryDue > 0 ? "toRecover" : "paid";
    case "RELEASED":
      return "dropped";
  }
}

export function groupName(group: Group): string {
  return {
    toPay: m.toPay,
    toRecover: m.toRecover,
    unfunded: m.unfunded,
    held: m.held,
    paid: m.paid,
    dropped: m.dropped,
  }[group]();
}

const marks: Record<Group, Mark> = {
  held: "ring",
  unfunded: "back",
  toPay: "half",
  paid: "full",
  toRecover: "back",
  dropped: "dash",
};

export function rewardState(reward: Reward): { mark: Mark; word: string } {
  const group = groupOf(reward);
  return { mark: marks[group], word: reward.recovery ? m.recovered() : groupName(group) };
}

/** What the list's address says. */
export type RewardSearch = { group?: Group; form?: string; q?: string; sort?: string };

export function readRewardSearch({ group, form, q, sort }: Record<string, unknown>): RewardSearch {
  return {
    ...(groups.includes(group as Group) && { group: group as Group }),
    ...(typeof form === "string" && { form }),
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof sort === "string" && { sort }),
  };
}

export function filtered(rewards: readonly Reward[], { group, form, q }: RewardSearch): Reward[] {
  return rewards
    .filter((reward) => !group || groupOf(reward) === group)
    .filter(({ nominee }) => !form || nominee.formOfAward === form)
    .filter(({ nominee, decision }) => !q || matches(`${nominee.name} ${decision?.number ?? ""}`, q));
}

/** What a line of the list is about: the money that came back if it is to be recovered, else the reward. */
export function amountOf({ reward, recoveryDue }: Pick<Reward, "reward" | "recoveryDue">): number {
  return recoveryDue || reward;
}

export function sumOf(rewards: readonly Pick<Reward, "reward" | "recoveryDue">[]): number {
  return rewards.reduce((sum, reward) => sum + amountOf(reward), 0);
}
