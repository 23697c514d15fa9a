import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { type ConferenceSummary, issuerOf, useConference, usePlan } from "../domain/conference";
import { Actions, Button, ButtonLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date, moment, money, time } from "../kit/format";
import { EmptyState, PageHead } from "../kit/Page";
import { Filters, Pill, PillMenu } from "../kit/Pills";
import { FieldProblem, Note } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { SearchBox } from "../kit/SearchBox";
import * as m from "../messages/accounting";
import { Allocations } from "./Allocations";
import { filtered, fundKind, fundOf, type LedgerRow, movementName, rowsOf } from "./ledger";
import { type FundKind, fundsQuery, ledgerQuery, rewardsQuery, verificationQuery } from "./queries";
import { type LedgerSearch, movements } from "./search";

/** A fund's ledger with the balances after each line, and what its verification found. */
export function LedgerPage() {
  const conference = useConference();
  const { fund } = useParams({ from: "/shell/funds/$fund" });
  return conference && <Ledger key={`${conference.id} ${fund}`} conference={conference} kind={fund} />;
}

function Ledger({ conference, kind }: { conference: ConferenceSummary; kind: FundKind }) {
  const plan = usePlan();
  const allocates = hasRole(useSession(), "accountant");
  const fund = fundOf(useQuery(fundsQuery(conference.id)).data, kind);
  const lines = useQuery(ledgerQuery(conference.id, kind));
  const verification = useQuery(verificationQuery(conference.id, kind));
  const name = fund?.name ?? fundKind(kind);
  const rows = lines.data && rowsOf(lines.data, verification.data?.findings ?? []);
  return (
    <>
      <PageHead
        title={m.ledgerOf({ fund: name })}
        issuer={issuerOf(plan)}
        crumb={<Link to="/funds">{m.fundsTitle()}</Link>}
        under={fund && m.leftOfAllocated({ amount: money(fund.available), allocated: money(fund.allocated) })}
      >
        {allocates && (
          <Actions>
            <ButtonLink to="/funds/$fund/allocation" params={{ fund: kind }}>
              {m.allocate()}
            </ButtonLink>
          </Actions>
        )}
      </PageHead>
      <VerificationNote conferenceId={conference.id} kind={kind} />
      <Allocations conferenceId={conference.id} kind={kind} />
      {lines.error && <LoadProblem error={lines.error} onRetry={() => lines.refetch()} />}
      {lines.isPending && <Waiting what={m.theLedger()} />}
      {rows && <Lines conferenceId={conference.id} kind={kind} rows={rows} />}
    </>
  );
}

function VerificationNote({ conferenceId, kind }: { conferenceId: string; kind: FundKind }) {
  const queries = useQueryClient();
  const { data, error, isFetching, dataUpdatedAt, refetch } = useQuery(verificationQuery(conferenceId, kind));
  const again = () => {
    refetch();
    // A line that was changed in the store differs from the one that is drawn here.
    queries.resetQueries({ queryKey: ledgerQuery(conferenceId, kind).queryKey });
  };
  if (error) {
    return <LoadProblem error={error} onRetry={() => refetch()} />;
  }
  if (!data) {
    return <Waiting what={m.theVerification()} />;
  }
  const button = (
    <Button pending={isFetching} onClick={again}>
      {m.verifyAgain()}
    </Button>
  );
  const at = moment(new Date(dataUpdatedAt).toISOString());
  return data.intact ? (
    <Note act={button}>{m.intact({ count: data.lines, at })}</Note>
  ) : (
    <Note kind="stops" act={button}>
      <p>{m.notIntact({ count: data.findings.length, lines: data.lines, at })}</p>
      {data.trialBalance !== 0 && <p>{m.notBalanced({ amount: money(data.trialBalance) })}</p>}
      <p>{m.notIntactNext()}</p>
    </Note>
  );
}

type LinesProps = { conferenceId: string; kind: FundKind; rows: LedgerRow[] };

function Lines({ conferenceId, kind, rows }: LinesProps) {
  const search = useSearch({ from: "/shell/funds/$fund" });
  const navigate = useNavigate({ from: "/funds/$fund" });
  const { data: rewards = [] } = useQuery({ ...rewardsQuery(conferenceId), enabled: kind === "REWARD_FUND" });
  const names = new Map(rewards.map(({ nominationId, nominee }) => [nominationId, nominee.name]));
  const nameOf = (nominationId: string) => names.get(nominationId) ?? "";
  const choose = (change: Partial<LedgerSearch>) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  const defects = rows.filter((row) => row.defects.length > 0).length;
  return (
    <DataTable
      name={`ledger-${kind}`}
      caption={m.ledger()}
      columns={columns(nameOf)}
      rows={filtered(rows, search, nameOf)}
      rowId={({ id }) => id}
      rowName={({ number }) => m.line({ number })}
      sort={search.sort}
      onSort={(sort) => choose({ sort })}
      filters={
        <Filters>
          <SearchBox label={m.searchLedger()} text={search.q} onSearch={(q) => choose({ q })} />
          <PillMenu
            label={m.movement()}
            options={movements
              .filter((value) => value === search.movement || rows.some(({ line }) => line?.movement === value))
              .map((value) => ({ value, label: movementName(value) }))}
            chosen={search.movement}
            onChoose={(value) => choose({ movement: movements.find((movement) => movement === value) })}
          />
          {(defects > 0 || search.defects) && (
            <Pill
              on={search.defects === true}
              count={defects}
              onPress={() => choose({ defects: search.defects ? undefined : true })}
            >
              {m.withDefect()}
            </Pill>
          )}
        </Filters>
      }
      total={rows.length}
      empty={<EmptyState title={m.noLine()}>{m.noLineText()}</EmptyState>}
    />
  );
}

function columns(nameOf: (nominationId: string) => string): Column<LedgerRow>[] {
  const balance = (id: "available" | "reserved" | "committed" | "paid", title: string): Column<LedgerRow> => ({
    id,
    title,
    numeric: true,
    text: ({ line }) => (line ? money(line.balance[id]) : "–"),
  });
  return [
    {
      id: "number",
      title: m.lineNumber(),
      numeric: true,
      text: ({ number }) => number,
      sort: (left, right) => left.number - right.number,
    },
    {
      id: "at",
      title: m.when(),
      text: ({ line }) => (line ? date(line.at) : "–"),
      cell: ({ line }) =>
        line ? (
          <>
            {date(line.at)} <span className="under">{time(line.at)}</span>
          </>
        ) : (
          "–"
        ),
    },
    {
      id: "what",
      title: m.what(),
      shown: "always",
      text: ({ line, defects }) =>
        [
          ...(line ? [movementName(line.movement), nameOf(line.nominationId ?? ""), line.note] : [m.noSuchLine()]),
          ...defects,
        ]
          .filter(Boolean)
          .join(" · "),
      cell: (row) => <Content row={row} nameOf={nameOf} />,
    },
    {
      id: "amount",
      title: m.amount(),
      numeric: true,
      text: ({ line }) => (line ? money(line.amount) : "–"),
      sort: (left, right) => (left.line?.amount ?? 0) - (right.line?.amount ?? 0),
      cell: ({ line }) => (line ? <b>{money(line.amount)}</b> : "–"),
    },
    balance("available", m.left()),
    balance("reserved", m.reserved()),
    balance("committed", m.committed()),
    balance("paid", m.paidOut()),
    { id: "by", title: m.by(), shown: "on request", text: ({ line }) => line?.by ?? "–" },
    { id: "hash", title: m.hash(), shown: "on request", text: ({ line }) => line?.hash.slice(0, 12) ?? "–" },
  ];
}

function Content({ row, nameOf }: { row: LedgerRow; nameOf: (nominationId: string) => string }) {
  const { line, defects, id } = row;
  return (
    <>
      {line ? movementName(line.movement) : m.noSuchLine()}
      {line?.nominationId && (
        <>
          {" · "}
          <Link className="name" to="/awards/$id" params={{ id: line.nominationId }}>
            {nameOf(line.nominationId) || m.theAward()}
          </Link>
        </>
      )}
      {line?.note && <span className="under">{line.note}</span>}
      {defects.map((defect) => (
        <FieldProblem key={defect} id={`${id}-${defect}`} sentence={defect} />
      ))}
    </>
  );
}
