import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { Strip } from "../kit/Figures";
import { money } from "../kit/format";
import { EmptyState, MarginNote, PageHead, WithMargin } from "../kit/Page";
import { Share, Waiting } from "../kit/Progress";
import { State } from "../kit/State";
import * as m from "../messages/spending";
import { type Line, type Spending, spendingQuery } from "./queries";

/** Each line of the approved estimate: what is spent of it, what is advanced, and what is left. */
export function SpendingPage() {
  const conference = useConference();
  const plan = usePlan();
  const { data, error, refetch } = useQuery({
    ...spendingQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  return (
    <>
      <PageHead title={m.title()} issuer={issuerOf(plan)} under={conference?.title} />
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !data && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.theSpending()} />}
      {data && (
        <WithMargin
          margin={
            <MarginNote title={m.howItWorks()} onScreen>
              <p>{m.howLinesLimit()}</p>
              <p>{m.howTwoSpend({ amount: money(data.secondPersonAbove) })}</p>
              <p>{m.howItIsCorrected()}</p>
            </MarginNote>
          }
        >
          {data.lines.length > 0 && <Strip figures={figures(data)} />}
          <DataTable
            name="spending"
            caption={m.title()}
            columns={columns()}
            rows={data.lines}
            rowId={({ code }) => String(code)}
            rowName={({ text }) => text}
            empty={<EmptyState title={m.nothingApproved()}>{m.nothingApprovedText()}</EmptyState>}
          />
        </WithMargin>
      )}
    </>
  );
}

function figures({ lines }: Spending) {
  const sum = (of: (line: Line) => number) => money(lines.reduce((total, line) => total + of(line), 0));
  return [
    { label: m.approved(), value: sum(({ approved }) => approved) },
    { label: m.spentOf(), value: sum(({ spent }) => spent) },
    { label: m.advanced(), value: sum(({ advanced }) => advanced) },
    { label: m.left(), value: sum(({ left }) => left) },
  ];
}

function columns(): Column<Line>[] {
  return [
    {
      id: "text",
      title: m.line(),
      shown: "always",
      text: ({ text }) => text,
      cell: ({ code, text, approved, spent, advanced, waiting }) => (
        <>
          <Link className="name" to="/spending/$line" params={{ line: String(code) }}>
            {text}
          </Link>
          <Share label={m.shareOf({ line: text })} part={spent + advanced + waiting} whole={approved} />
        </>
      ),
    },
    { id: "approved", title: m.approved(), numeric: true, text: ({ approved }) => money(approved) },
    { id: "spent", title: m.spentOf(), numeric: true, text: ({ spent }) => money(spent) },
    { id: "advanced", title: m.advanced(), numeric: true, text: ({ advanced }) => money(advanced) },
    { id: "waiting", title: m.waitingSum(), numeric: true, text: ({ waiting }) => money(waiting) },
    {
      id: "left",
      title: m.left(),
      numeric: true,
      text: ({ left }) => money(left),
      cell: ({ left }) =>
        left < 0 ? <State mark="back">{m.over({ amount: money(-left) })}</State> : <b>{money(left)}</b>,
    },
  ];
}
