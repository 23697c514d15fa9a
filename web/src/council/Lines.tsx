import { unitName, usePlan } from "../domain/conference";
import type { CouncilLine, CouncilSession } from "../domain/council";
import { compareNominees, kindName } from "../domain/nomination";
import { useAwardForms } from "../domain/nominations";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { State } from "../kit/State";
import * as m from "../messages/council";

/** What is voted on with the share that each line needs; after the closing, the totals as the service gives them. */
export function Lines({ session }: { session: CouncilSession }) {
  const plan = usePlan();
  const formName = useAwardForms();
  const closed = session.state === "CLOSED";
  const columns: Column<CouncilLine>[] = [
    {
      id: "name",
      title: m.nominee(),
      shown: "always",
      text: ({ nominee }) => nominee,
      cell: ({ nominee, unit, kind }) => (
        <>
          <span className="name">{nominee}</span>
          <span className="under">{[kindName(kind), unitName(plan, unit)].join(" · ")}</span>
        </>
      ),
    },
    { id: "form", title: m.formOfAward(), text: ({ formOfAward }) => formName(formOfAward) },
    {
      id: "needed",
      title: m.neededVotes(),
      text: ({ needed, eligible, share }) => `${needed}/${eligible} (${share})`,
      cell: ({ needed, eligible, share, regulation }) => (
        <>
          {needed}/{eligible}
          <span className="under">{share.replaceAll(" ", "\u00a0")}</span>
          {regulation && <span className="under">{m.byRegulation({ source: regulation.source })}</span>}
        </>
      ),
    },
    ...(closed ? resultColumns() : []),
  ];
  return (
    <DataTable
      name="council-lines"
      caption={closed ? m.result() : m.votedOn()}
      columns={columns}
      rows={[...session.lines].sort((left, right) =>
        compareNominees({ kind: left.kind, name: left.nominee }, { kind: right.kind, name: right.nominee }),
      )}
      rowId={({ nominationId }) => nominationId}
      rowName={({ nominee }) => nominee}
      bare={!closed}
    />
  );
}

function resultColumns(): Column<CouncilLine>[] {
  return [
    {
      id: "votes",
      title: m.votes(),
      numeric: true,
      text: ({ result }) => (result ? `${result.inFavour} – ${result.against} – ${result.abstained}` : "–"),
    },
    {
      id: "result",
      title: m.result(),
      bare: true,
      text: ({ result }) => (result ? (result.selected ? m.selected() : m.notSelected()) : m.notCounted()),
      cell: ({ result }) =>
        result ? (
          <State mark={result.selected ? "full" : "dash"}>{result.selected ? m.selected() : m.notSelected()}</State>
        ) : (
          <State mark="dash" under={m.notCountedWhy()}>
            {m.notCounted()}
          </State>
        ),
    },
  ];
}
