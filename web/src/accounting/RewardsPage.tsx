import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { type Conference, issuerOf, unitName, useConference, usePlan } from "../domain/conference";
import { compareNominees } from "../domain/nomination";
import { useAwardForms } from "../domain/nominations";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date, moment, money } from "../kit/format";
import { optionsOf } from "../kit/options";
import { EmptyState, PageHead } from "../kit/Page";
import { Filters, PillGroup, PillMenu } from "../kit/Pills";
import { Waiting } from "../kit/Progress";
import { SearchBox } from "../kit/SearchBox";
import { State } from "../kit/State";
import * as m from "../messages/accounting";
import { Payment } from "./Payment";
import { type Reward, rewardsQuery } from "./queries";
import { Recovery } from "./Recovery";
import { waits } from "./reversal";
import { amountOf, filtered, groupName, groupOf, rewardState, sumOf } from "./reward";
import { groups, type RewardSearch } from "./search";

/** Every reward of the conference: what waits to be paid or to come back, and what is done. */
export function RewardsPage() {
  const conference = useConference();
  const plan = usePlan();
  const { data, error, refetch } = useQuery({
    ...rewardsQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  const toPay = data?.filter((reward) => groupOf(reward) === "toPay") ?? [];
  return (
    <>
      <PageHead
        title={m.rewardsTitle()}
        issuer={issuerOf(plan)}
        under={data && m.rewardsUnder({ count: toPay.length, amount: money(sumOf(toPay)) })}
      />
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!data && !error && <Waiting what={m.theRewards()} />}
      {data && <List all={data} plan={plan} />}
    </>
  );
}

function List({ all, plan }: { all: Reward[]; plan: Conference | undefined }) {
  const search = useSearch({ from: "/shell/rewards" });
  const navigate = useNavigate({ from: "/rewards" });
  const formName = useAwardForms();
  const pays = hasRole(useSession(), "accountant");
  const choose = (change: Partial<RewardSearch>) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  const rows = filtered(all, search).sort((left, right) => compareNominees(left.nominee, right.nominee));
  return (
    <DataTable
      name="rewards"
      caption={m.rewardsTitle()}
      columns={columns(plan, formName, pays)}
      rows={rows}
      rowId={({ nominationId }) => nominationId}
      rowName={({ nominee }) => nominee.name}
      sort={search.sort}
      onSort={(sort) => choose({ sort })}
      filters={
        <Filters>
          <SearchBox label={m.searchReward()} text={search.q} onSearch={(q) => choose({ q })} />
          <PillGroup
            all={all.length}
            options={groups.map((value) => ({
              value,
              label: groupName(value),
              count: all.filter((reward) => groupOf(reward) === value).length,
            }))}
            chosen={search.group}
            onChoose={(group) => choose({ group })}
          />
          <PillMenu
            label={m.formOfAward()}
            options={optionsOf(all, ({ nominee }) => nominee.formOfAward, formName)}
            chosen={search.form}
            onChoose={(form) => choose({ form })}
          />
        </Filters>
      }
      total={all.length}
      empty={<EmptyState title={m.noReward()}>{m.noRewardText()}</EmptyState>}
      foot={rows.length > 0 && m.sum({ amount: money(sumOf(rows)) })}
    />
  );
}

function columns(plan: Conference | undefined, formName: (code: string) => string, pays: boolean): Column<Reward>[] {
  return [
    {
      id: "name",
      title: m.receiver(),
      shown: "always",
      text: ({ nominee }) => nominee.name,
      sort: (left, right) => compareNominees(left.nominee, right.nominee),
      cell: ({ nominationId, nominee }) => (
        <>
          <Link className="name" to="/rewards/$id" params={{ id: nominationId }}>
            {nominee.name}
          </Link>
          <span className="under">{unitName(plan, nominee.unit)}</span>
        </>
      ),
    },
    { id: "form", title: m.formOfAward(), text: ({ nominee }) => formName(nominee.formOfAward), sort: true },
    {
      id: "decision",
      title: m.byDecision(),
      text: ({ decision }) => (decision ? `${decision.number} · ${date(decision.date)}` : "–"),
      sort: true,
    },
    {
      id: "amount",
      title: m.amount(),
      numeric: true,
      text: (reward) => money(amountOf(reward)),
      sort: (left, right) => amountOf(left) - amountOf(right),
    },
    {
      id: "state",
      title: m.state(),
      bare: true,
      text: (reward) => rewardState(reward).word,
      sort: true,
      cell: (reward) => {
        const { mark, word } = rewardState(reward);
        return (
          <>
            <div>
              <State mark={mark} under={stateMore(reward)}>
                {word}
              </State>
            </div>
            {pays && groupOf(reward) === "toPay" && <Payment reward={reward} />}
            {pays && groupOf(reward) === "toRecover" && <Recovery reward={reward} />}
          </>
        );
      },
    },
  ];
}

function stateMore(reward: Reward): string | undefined {
  const { recovery, withdrawn, payment, shortfall } = reward;
  if (waits(reward)) {
    return m.reversalOfPaymentWaits();
  }
  if (recovery) {
    return m.receiptAt({ receipt: recovery.receipt, at: moment(recovery.at) });
  }
  if (withdrawn) {
    return withdrawn;
  }
  if (payment) {
    return m.receivedAt({ name: payment.receivedBy, at: date(payment.paidOn) });
  }
  return shortfall && m.fundHad({ available: money(shortfall.available), needed: money(shortfall.needed) });
}
