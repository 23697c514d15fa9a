import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { Actions, ButtonLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { money } from "../kit/format";
import { EmptyState, MarginNote, PageHead, WithMargin } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/accounting";
import { fundKind } from "./ledger";
import { type Fund, fundsQuery } from "./queries";
import { Years } from "./Years";

/** The two funds of the conference: what came in, what is bound, what is left. */
export function FundsPage() {
  const conference = useConference();
  const plan = usePlan();
  const allocates = hasRole(useSession(), "accountant");
  const { data, error, refetch } = useQuery({
    ...fundsQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  return (
    <>
      <PageHead title={m.fundsTitle()} issuer={issuerOf(plan)} under={conference?.title} />
      <WithMargin
        margin={
          <MarginNote title={m.howMoneyMoves()} onScreen>
            <p>{m.howMoneyMovesText()}</p>
          </MarginNote>
        }
      >
        {error && <LoadProblem error={error} onRetry={() => refetch()} />}
        {!data && !error && <Waiting what={m.theFunds()} />}
        {data && (
          <DataTable
            name="funds"
            caption={m.fundsTitle()}
            columns={columns()}
            rows={data}
            rowId={({ fund }) => fund}
            rowName={({ name }) => name}
            empty={<EmptyState title={m.noFund()}>{m.noFundText()}</EmptyState>}
          />
        )}
        {data && allocates && <Allocations funds={data} />}
        <Years />
      </WithMargin>
    </>
  );
}

/** The filled button is for a fund that has no money yet: there the accountant most likely goes on. */
function Allocations({ funds }: { funds: Fund[] }) {
  const first = funds.find(({ allocated }) => allocated === 0)?.fund;
  return (
    <Actions apart>
      {funds.map(({ fund, name }) => (
        <ButtonLink
          key={fund}
          kind={fund === first ? "first" : "second"}
          to="/funds/$fund/allocation"
          params={{ fund }}
        >
          {m.allocateTo({ fund: name })}
        </ButtonLink>
      ))}
    </Actions>
  );
}

function columns(): Column<Fund>[] {
  return [
    {
      id: "name",
      title: m.fund(),
      shown: "always",
      text: ({ name }) => name,
      cell: ({ fund, name, basis, lines, year }) => (
        <>
          <Link className="name" to="/funds/$fund" params={{ fund }}>
            {name}
          </Link>
          <span className="under">
            {[
              year ? m.fundOfYear({ year: String(year) }) : basis || fundKind(fund),
              m.lineCount({ count: lines }),
            ].join(" · ")}
          </span>
        </>
      ),
    },
    { id: "allocated", title: m.allocated(), numeric: true, text: ({ allocated }) => money(allocated) },
    { id: "reserved", title: m.reserved(), numeric: true, text: ({ reserved }) => money(reserved) },
    { id: "committed", title: m.committed(), numeric: true, text: ({ committed }) => money(committed) },
    { id: "paid", title: m.paidOut(), numeric: true, text: ({ paid }) => money(paid) },
    {
      id: "available",
      title: m.left(),
      numeric: true,
      text: ({ available }) => money(available),
      cell: ({ available }) => <b>{money(available)}</b>,
    },
  ];
}
