import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { type Conference, unitName } from "../domain/conference";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { EmptyState } from "../kit/Page";
import { Note } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/roster";
import { evidenceOf, likelihoodOf } from "./duplicates";
import { Judgement } from "./Judgement";
import { type PossibleDuplicate, possibleDuplicatesQuery, type Roster, type Side } from "./queries";

/** Who may be twice on the list. An officer decides each pair once. */
export function PossibleDuplicates({ roster, plan }: { roster: Roster; plan: Conference | undefined }) {
  const { data, error, refetch } = useQuery(possibleDuplicatesQuery(roster.conferenceId));
  if (error) {
    return <LoadProblem error={error} onRetry={() => refetch()} />;
  }
  if (!data) {
    return <Waiting what={m.theDelegates()} />;
  }
  if (data.undecided === 0) {
    return <EmptyState title={m.noDuplicates()}>{m.noDuplicatesText()}</EmptyState>;
  }
  return (
    <>
      <Note>{m.duplicatesNote()}</Note>
      <DataTable
        name="possible-duplicates"
        caption={m.duplicates()}
        columns={columns(plan)}
        rows={data.pairs}
        rowId={({ first, second }) => `${first.delegate.id} ${second.delegate.id}`}
        rowName={({ first, second }) => `${first.delegate.name} – ${second.delegate.name}`}
        total={data.undecided}
      />
    </>
  );
}

function columns(plan: Conference | undefined): Column<PossibleDuplicate>[] {
  return [
    {
      id: "first",
      title: m.firstPerson(),
      shown: "always",
      text: ({ first }) => first.delegate.name,
      cell: ({ first }) => <SideCell side={first} plan={plan} />,
    },
    {
      id: "second",
      title: m.secondPerson(),
      shown: "always",
      text: ({ second }) => second.delegate.name,
      cell: ({ second }) => <SideCell side={second} plan={plan} />,
    },
    {
      id: "why",
      title: m.why(),
      text: (pair) => `${likelihoodOf(pair)}: ${evidenceOf(pair)}`,
      cell: (pair) => (
        <>
          {likelihoodOf(pair)}
          <span className="under">{evidenceOf(pair)}</span>
        </>
      ),
    },
    {
      id: "decision",
      title: m.decision(),
      bare: true,
      shown: "always",
      text: () => "",
      acts: true,
      cell: (pair) => <Judgement pair={pair} />,
    },
  ];
}

function SideCell({ side: { delegate, address }, plan }: { side: Side; plan: Conference | undefined }) {
  return (
    <>
      <Link className="name" to="/delegates/$id" params={{ id: delegate.id }}>
        {delegate.name}
      </Link>
      <span className="under">
        {[delegate.birthYear, delegate.title, unitName(plan, delegate.unit), address].filter(Boolean).join(" · ")}
      </span>
    </>
  );
}
