import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date, money } from "../kit/format";
import { Section } from "../kit/Page";
import { State } from "../kit/State";
import * as m from "../messages/accounting";
import { approveAllocationReversal, proposeAllocationReversal, rejectAllocationReversal } from "./commands";
import { type Allocation, allocationsQuery, type FundKind } from "./queries";
import { ReversalProposal, WaitingReversal } from "./Reversal";
import { waits } from "./reversal";

/** What was allocated to a fund. A wrong allocation is taken back by two people. */
export function Allocations({ conferenceId, kind }: { conferenceId: string; kind: FundKind }) {
  const proposes = hasRole(useSession(), "accountant");
  const { data, error, refetch } = useQuery(allocationsQuery(conferenceId));
  const rows = data?.filter(({ fund }) => fund === kind) ?? [];
  if (error) {
    return <LoadProblem error={error} onRetry={() => refetch()} />;
  }
  return rows.length === 0 ? null : (
    <Section title={m.allocations()}>
      {rows.filter(waits).map((allocation) => (
        <Waiting key={allocation.id} allocation={allocation} />
      ))}
      <DataTable
        name={`allocations-${kind}`}
        caption={m.allocations()}
        bare
        columns={columns(proposes)}
        rows={rows}
        rowId={({ id }) => id}
        rowName={({ basis }) => basis}
        empty={null}
      />
    </Section>
  );
}

function Waiting({ allocation }: { allocation: Allocation }) {
  const { id, version, amount, basis, reversal } = allocation;
  return (
    reversal && (
      <WaitingReversal
        reversal={reversal}
        what={m.takeBackWhat({ amount: money(amount), basis })}
        amount={amount}
        approve={() => approveAllocationReversal(id, version)}
        reject={(reason) => rejectAllocationReversal(id, version, reason)}
      />
    )
  );
}

function columns(proposes: boolean): Column<Allocation>[] {
  return [
    { id: "basis", title: m.basis(), shown: "always", text: ({ basis }) => basis },
    { id: "at", title: m.when(), text: ({ at }) => (at ? date(at) : "–") },
    { id: "amount", title: m.amount(), numeric: true, text: ({ amount }) => money(amount) },
    {
      id: "state",
      title: m.state(),
      bare: true,
      text: (allocation) => stateOf(allocation).word,
      cell: (allocation) => {
        const { mark, word } = stateOf(allocation);
        const { id, amount, basis, reversal, ledgerLine } = allocation;
        return (
          <>
            <div>
              <State mark={mark}>{word}</State>
            </div>
            {proposes && ledgerLine && !reversal && (
              <ReversalProposal
                label={m.takeBackLabel({ amount: money(amount), basis })}
                title={m.takeBackQuestion({ amount: money(amount) })}
                amount={amount}
                propose={(reason, key) => proposeAllocationReversal(id, reason, key)}
              >
                <p>{m.byBasis({ basis })}</p>
              </ReversalProposal>
            )}
          </>
        );
      },
    },
  ];
}

function stateOf(allocation: Allocation) {
  if (allocation.reversalLine) {
    return { mark: "dash" as const, word: m.takenBack() };
  }
  return waits(allocation)
    ? { mark: "half" as const, word: m.waitsForChairman() }
    : { mark: "full" as const, word: m.inLedger() };
}
