import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { type Decision, decisionsQuery } from "../domain/decisions";
import type { Nomination } from "../domain/nomination";
import { nominationsInQuery } from "../domain/nominations";
import { ButtonLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { type Task, Tasks } from "../kit/Figures";
import { date, money } from "../kit/format";
import { EmptyState, PageHead, Section } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/chairman";
import { type Batch, batchesOf, isFunded } from "./batches";

/** What waits for a decision, by the session that selected it, and the decisions that are signed. */
export function DecisionsPage() {
  const conference = useConference();
  const plan = usePlan();
  const enabled = conference !== undefined;
  const selected = useQuery({
    ...nominationsInQuery(conference?.id ?? "", "SELECTED"),
    enabled,
  });
  const decisions = useQuery({ ...decisionsQuery(conference?.id ?? ""), enabled });
  return (
    <>
      <PageHead title={m.decisionsTitle()} issuer={issuerOf(plan)} open />
      <Section title={m.waitsTitle()}>
        {selected.error && <LoadProblem error={selected.error} onRetry={() => selected.refetch()} />}
        {selected.isPending && <Waiting what={m.theNominations()} />}
        {selected.data && <Waits selected={selected.data} />}
      </Section>
      <Section title={m.signedTitle()}>
        {decisions.error && <LoadProblem error={decisions.error} onRetry={() => decisions.refetch()} />}
        {decisions.isPending && <Waiting what={m.theDecisions()} />}
        {decisions.data && (
          <DataTable
            name="decisions"
            caption={m.signedTitle()}
            columns={columns()}
            rows={decisions.data}
            rowId={({ id }) => id}
            rowName={({ number }) => number}
            empty={<EmptyState title={m.noDecision()}>{m.noDecisionText()}</EmptyState>}
          />
        )}
      </Section>
    </>
  );
}

function Waits({ selected }: { selected: Nomination[] }) {
  const decides = hasRole(useSession(), "chairman");
  if (selected.length === 0) {
    return <p className="quiet">{m.nothingWaits()}</p>;
  }
  return <Tasks tasks={batchesOf(selected).map((batch, index) => taskOf(batch, index === 0, decides))} />;
}

function taskOf({ sessionId, day, nominations }: Batch, first: boolean, decides: boolean): Task {
  const funded = nominations.filter(isFunded);
  const unfunded = nominations.length - funded.length;
  const sum = funded.reduce((total, { funding }) => total + (funding?.amount ?? 0), 0);
  return {
    id: sessionId,
    what: m.batch({ count: nominations.length, day: date(day) }),
    more: [
      ...(funded.length > 0 ? [m.batchFunded({ count: funded.length, amount: money(sum) })] : []),
      ...(unfunded > 0 ? [m.batchUnfunded({ count: unfunded })] : []),
    ].join(" · "),
    act: decides && (
      <ButtonLink kind={first ? "first" : "second"} to="/decisions/new" search={{ session: sessionId }}>
        {m.decide()}
      </ButtonLink>
    ),
  };
}

function columns(): Column<Decision>[] {
  return [
    {
      id: "number",
      title: m.number(),
      shown: "always",
      text: ({ number }) => number,
      cell: ({ id, number }) => (
        <Link className="name" to="/decisions/$id" params={{ id }}>
          {number}
        </Link>
      ),
    },
    { id: "date", title: m.dateOf(), text: ({ date: day }) => date(day) },
    {
      id: "approved",
      title: m.approvedCount(),
      numeric: true,
      text: ({ lines }) => lines.filter(({ approve }) => approve).length,
    },
    {
      id: "refused",
      title: m.refusedCount(),
      numeric: true,
      text: ({ lines }) => lines.filter(({ approve }) => !approve).length || "–",
    },
    { id: "total", title: m.rewards(), numeric: true, text: ({ total }) => money(total) },
    {
      id: "paper",
      title: m.paper(),
      bare: true,
      text: () => "PDF",
      cell: ({ paper, number }) => (
        <a href={paper} target="_blank" rel="noreferrer" aria-label={m.readPaper({ number })}>
          PDF
        </a>
      ),
    },
  ];
}
