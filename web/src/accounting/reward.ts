import { salutationWord } from "../domain/nomination";
import { finder } from "../kit/format";
import type { Mark } from "../kit/State";
import * as m from "../messages/accounting";
import type { Reward, Signer } from "./queries";
import type { Group, RewardSearch } from "./search";

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

/** Who may sign, as an officer calls the person: “Bà Bế Thị Hoa, Tổ trưởng”. */
export function signer({ name, title, salutation }: Signer): string {
  const word = salutation === "MR" || salutation === "MS" ? salutationWord(salutation) : "";
  return [[word, name].filter(Boolean).join(" "), title].filter(Boolean).join(", ");
}

const withWords = finder<Reward>(({ nominee, decision }) => `${nominee.name} ${decision?.number ?? ""}`);

export function filtered(rewards: readonly Reward[], { group, form, q }: RewardSearch): Reward[] {
  return rewards
    .filter((reward) => !group || groupOf(reward) === group)
    .filter(({ nominee }) => !form || nominee.formOfAward === form)
    .filter(withWords(q));
}

/** What a line of the list is about: the money that came back if it is to be recovered, else the reward. */
export function amountOf({ reward, recoveryDue }: Pick<Reward, "reward" | "recoveryDue">): number {
  return recoveryDue || reward;
}

export function sumOf(rewards: readonly Pick<Reward, "reward" | "recoveryDue">[]): number {
  return rewards.reduce((sum, reward) => sum + amountOf(reward), 0);
}
