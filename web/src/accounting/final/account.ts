import type { Mark } from "../../kit/State";
import * as m from "../../messages/finalAccount";
import type { Difference, FinalAccount } from "./queries";

export function stateOf(state: FinalAccount["state"]): { mark: Mark; word: string } {
  switch (state) {
    case "INTERIM":
      return { mark: "ring", word: m.interim() };
    case "DECLARED":
      return { mark: "half", word: m.declared() };
    case "APPROVED":
      return { mark: "sealed", word: m.approved() };
  }
}

/** What keeps the account from being declared, each with what to do. */
export function obstaclesOf({ closed, openAdvances, waiting, differences }: FinalAccount): string[] {
  return [
    ...(closed ? [] : [m.notClosed()]),
    ...(openAdvances > 0 ? [m.openAdvances({ count: openAdvances })] : []),
    ...(waiting > 0 ? [m.waiting({ count: waiting })] : []),
    ...(differences.length > 0 ? [m.differs()] : []),
  ];
}

export function placeOf({ place }: Difference): string {
  return { SPENT: m.atSpent, ADVANCED: m.atAdvanced, REWARD_FUND: m.atRewardFund, REWARDS_PAID: m.atRewardsPaid }[
    place
  ]();
}

export type Row = { id: string; text: string; amount: number };

/** The reward fund from what came in to what is left. */
export function rewardRows({ rewards, year }: FinalAccount): Row[] {
  const next = year ? String(year + 1) : "";
  return [
    { id: "allocated", text: m.allocated(), amount: rewards.allocated },
    { id: "carriedIn", text: m.carriedIn(), amount: rewards.carriedIn },
    { id: "paid", text: m.paid(), amount: rewards.paid },
    { id: "ownPaid", text: m.ownPaid(), amount: rewards.ownPaid },
    { id: "recovered", text: m.recovered(), amount: rewards.recovered },
    { id: "ownRecovered", text: m.ownRecovered(), amount: rewards.ownRecovered },
    { id: "carriedOut", text: next ? m.carriedOutTo({ year: next }) : m.carriedOut(), amount: rewards.carriedOut },
    { id: "held", text: m.held(), amount: rewards.held },
    { id: "left", text: m.left(), amount: rewards.left },
  ];
}
