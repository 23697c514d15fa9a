import { type Feature, overviewPart, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { ButtonLink } from "../kit/Button";
import type { Figure, Task } from "../kit/Figures";
import { money } from "../kit/format";
import * as m from "../messages/accountingHome";
import {
  type Allocation,
  allocationsQuery,
  type Fund,
  fundsQuery,
  type Reward,
  rewardsQuery,
  type Year,
  yearsQuery,
} from "./queries";
import { waits } from "./reversal";

/** The accountant pays what the Chairman decided, and takes back what was revoked. */
export const paying: Feature = {
  roles: ["accountant"],
  navigation: [
    {
      to: "/rewards",
      title: m.rewards,
      count: ({ conference }) =>
        selecting(
          rewardsQuery(conference.id),
          (all) => all.filter((reward) => reward.state === "COMMITTED" || reward.recoveryDue > 0).length || undefined,
        ),
    },
  ],
  mine: ({ conference }) => selecting(rewardsQuery(conference.id), toSettle),
};

/** The two funds and their ledgers, for all who may read them; the accountant allocates. */
export const funds: Feature = {
  roles: ["accountant", "chairman", "secretariat", "council-secretary", "office"],
  navigation: [
    { to: "/payouts", title: m.payouts },
    { to: "/funds", title: m.funds },
    { to: "/final-account", title: m.finalAccount },
  ],
  figures: ({ conference }) => selecting(fundsQuery(conference.id), figuresOf),
  mine: ({ session, conference }) =>
    selecting(fundsQuery(conference.id), (all) => (hasRole(session, "accountant") ? toAllocate(all) : [])),
  overview: overviewPart(() => import("./Overview")),
};

/** A line is reversed by two people: what the accountant has proposed waits for the Chairman. */
export const reversedAllocations: Feature = {
  roles: ["accountant", "chairman"],
  navigation: [],
  mine: ({ session, conference }) =>
    selecting(allocationsQuery(conference.id), (all) => (hasRole(session, "chairman") ? allocationsToSettle(all) : [])),
  others: ({ session, conference }) =>
    selecting(allocationsQuery(conference.id), (all) =>
      hasRole(session, "accountant") ? allocationsToSettle(all) : [],
    ),
};

export const reversedPayments: Feature = {
  roles: ["accountant", "chairman"],
  navigation: [],
  mine: ({ session, conference }) =>
    selecting(rewardsQuery(conference.id), (all) => (hasRole(session, "chairman") ? paymentsToSettle(all) : [])),
  others: ({ session, conference }) =>
    selecting(rewardsQuery(conference.id), (all) => (hasRole(session, "accountant") ? paymentsToSettle(all) : [])),
};

export const carriedOver: Feature = {
  roles: ["accountant", "chairman"],
  navigation: [],
  mine: ({ session }) => selecting(yearsQuery, (all) => (hasRole(session, "chairman") ? yearsToSettle(all) : [])),
  others: ({ session }) => selecting(yearsQuery, (all) => (hasRole(session, "accountant") ? yearsToSettle(all) : [])),
};

function yearsToSettle(all: Year[]): Task[] {
  return all
    .filter(({ carryOver }) => carryOver)
    .map(({ year, balance, carryOver }) => ({
      id: `carry-over ${year}`,
      what: m.carryOver({ amount: money(balance.available), year: String(year), next: String(year + 1) }),
      more: m.proposedBecause({ reason: carryOver?.reason ?? "" }),
      act: <ButtonLink to="/funds">{m.settleReversal()}</ButtonLink>,
    }));
}

function allocationsToSettle(all: Allocation[]): Task[] {
  return all.filter(waits).map(({ id, fund, amount, reversal }) => ({
    id: `reversal ${id}`,
    what: m.takeBack({ amount: money(amount) }),
    more: m.proposedBecause({ reason: reversal?.reason ?? "" }),
    act: (
      <ButtonLink to="/funds/$fund" params={{ fund }}>
        {m.settleReversal()}
      </ButtonLink>
    ),
  }));
}

function paymentsToSettle(all: Reward[]): Task[] {
  return all.filter(waits).map(({ nominationId: id, nominee, reward, reversal }) => ({
    id: `reversal ${id}`,
    what: m.reversePayment({ amount: money(reward), name: nominee.name }),
    more: m.proposedBecause({ reason: reversal?.reason ?? "" }),
    act: (
      <ButtonLink to="/rewards/$id" params={{ id }}>
        {m.settleReversal()}
      </ButtonLink>
    ),
  }));
}

function figuresOf(all: Fund[]): Figure[] {
  const fund = all.find((candidate) => candidate.fund === "REWARD_FUND");
  return fund
    ? [
        { label: m.fund(), value: money(fund.available), more: m.free() },
        {
          label: m.heldOrDecided(),
          value: money(fund.reserved + fund.committed),
          more: m.paid({ amount: money(fund.paid) }),
        },
      ]
    : [];
}

function toSettle(all: Reward[]): Task[] {
  const due = all.filter(({ state }) => state === "COMMITTED");
  const revoked = all.filter(({ recoveryDue }) => recoveryDue > 0);
  const unfunded = all.filter(({ state }) => state === "UNFUNDED");
  const tasks: Task[] = [];
  if (unfunded.length > 0) {
    tasks.push({
      id: "unfunded rewards",
      what: m.unfunded({ count: unfunded.length }),
      more: m.unfundedMore({ amount: money(unfunded.reduce((sum, { reward }) => sum + reward, 0)) }),
      act: (
        <ButtonLink to="/funds/$fund/allocation" params={{ fund: "REWARD_FUND" }}>
          {m.allocateAct()}
        </ButtonLink>
      ),
    });
  }
  if (due.length > 0) {
    tasks.push({
      id: "rewards to pay",
      what: m.pay({ count: due.length }),
      more: m.payMore({ amount: money(due.reduce((sum, { reward }) => sum + reward, 0)) }),
      act: (
        <ButtonLink kind="first" to="/rewards" search={{ group: "toPay" }}>
          {m.payAct()}
        </ButtonLink>
      ),
    });
  }
  if (revoked.length > 0) {
    tasks.push({
      id: "rewards to recover",
      what: m.recover({ count: revoked.length }),
      more: m.recoverMore({ amount: money(revoked.reduce((sum, { recoveryDue }) => sum + recoveryDue, 0)) }),
      act: (
        <ButtonLink to="/rewards" search={{ group: "toRecover" }}>
          {m.recoverAct()}
        </ButtonLink>
      ),
    });
  }
  return tasks;
}

function toAllocate(all: Fund[]): Task[] {
  return all
    .filter(({ allocated }) => allocated === 0)
    .map(({ fund, name }) => ({
      id: `allocate ${fund}`,
      what: m.allocate({ fund: name }),
      more: m.allocateMore(),
      act: (
        <ButtonLink to="/funds/$fund/allocation" params={{ fund }}>
          {m.allocateAct()}
        </ButtonLink>
      ),
    }));
}
