import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { money } from "../kit/format";
import { Section } from "../kit/Page";
import * as m from "../messages/accounting";
import { approveCarryOver, proposeCarryOver, rejectCarryOver } from "./commands";
import { type Year, yearsQuery } from "./queries";
import { ReversalProposal, WaitingReversal } from "./Reversal";

/** The commune's reward fund of each year, which all its conferences draw on. What is free is carried over. */
export function Years() {
  const proposes = hasRole(useSession(), "accountant");
  const { data, error, refetch } = useQuery(yearsQuery);
  if (error) {
    return <LoadProblem error={error} onRetry={() => refetch()} />;
  }
  return !data || data.length === 0 ? null : (
    <Section title={m.years()}>
      {data.map((fund) => (
        <Waiting key={fund.year} fund={fund} />
      ))}
      <DataTable
        name="years"
        caption={m.years()}
        bare
        columns={columns(proposes)}
        rows={data}
        rowId={({ year }) => String(year)}
        rowName={({ year }) => String(year)}
        empty={null}
      />
    </Section>
  );
}

function Waiting({ fund: { year, version, balance, carryOver } }: { fund: Year }) {
  const amount = balance.available;
  const next = { amount: money(amount), year: String(year), next: String(year + 1) };
  return (
    carryOver && (
      <WaitingReversal
        reversal={carryOver}
        what={m.carryOverWhat(next)}
        amount={amount}
        approve={() => approveCarryOver(year, version)}
        reject={(reason) => rejectCarryOver(year, version, reason)}
        words={{ act: m.carryOverApprove(next), did: m.didCarryOver(next), rejected: m.didRejectCarryOver() }}
      />
    )
  );
}

function columns(proposes: boolean): Column<Year>[] {
  return [
    { id: "year", title: m.year(), shown: "always", text: ({ year }) => String(year) },
    { id: "allocated", title: m.allocated(), numeric: true, text: ({ balance }) => money(balance.allocated) },
    { id: "reserved", title: m.reserved(), numeric: true, text: ({ balance }) => money(balance.reserved) },
    { id: "committed", title: m.committed(), numeric: true, text: ({ balance }) => money(balance.committed) },
    { id: "paid", title: m.paidOut(), numeric: true, text: ({ balance }) => money(balance.paid) },
    {
      id: "available",
      title: m.left(),
      numeric: true,
      text: ({ balance }) => money(balance.available),
      cell: (fund) => (
        <>
          <div>
            <b>{money(fund.balance.available)}</b>
          </div>
          {proposes && fund.balance.available > 0 && !fund.carryOver && <Proposal fund={fund} />}
        </>
      ),
    },
  ];
}

function Proposal({ fund: { year, balance } }: { fund: Year }) {
  const amount = balance.available;
  const next = { amount: money(amount), year: String(year), next: String(year + 1) };
  return (
    <ReversalProposal
      label={m.carryOverLabel(next)}
      title={m.carryOverQuestion(next)}
      amount={amount}
      propose={(reason, key) => proposeCarryOver(year, reason, key)}
      words={{ button: m.carryOver(), act: m.carryOverAct(), said: m.didProposeCarryOver(next) }}
    >
      <p>{m.carryOverText(next)}</p>
    </ReversalProposal>
  );
}
