import { Link } from "@tanstack/react-router";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { moment } from "../kit/format";
import { EmptyState } from "../kit/Page";
import { Note } from "../kit/Problem";
import * as m from "../messages/arrivals";
import type { Guest } from "./queries";

/** One place, and two doors or two people. Each counts once; a person looks why. */
export function Doubts({ doubts }: { doubts: readonly Guest[] }) {
  if (doubts.length === 0) {
    return <EmptyState title={m.nothingToLook()}>{m.nothingToLookText()}</EmptyState>;
  }
  return (
    <>
      <Note>{m.lookNote()}</Note>
      <DataTable
        name="arrivals-doubts"
        caption={m.look()}
        columns={columns()}
        rows={doubts}
        rowId={({ id }) => id}
        rowName={({ name }) => name}
      />
    </>
  );
}

function columns(): Column<Guest>[] {
  return [
    {
      id: "name",
      title: m.delegate(),
      shown: "always",
      text: ({ name }) => name,
      cell: ({ id, name, unit }) => (
        <>
          <Link className="name" to="/delegates/$id" params={{ id }}>
            {name}
          </Link>
          <span className="under">{unit}</span>
        </>
      ),
    },
    {
      id: "counts",
      title: m.counts(),
      text: ({ arrival }) => (arrival ? passage(arrival) : ""),
    },
    {
      id: "elsewhere",
      title: m.alsoThrough(),
      text: ({ arrival }) => (arrival?.elsewhere ?? []).map(passage).join(" · "),
    },
  ];
}

function passage({ door, at, substitute }: { door: string; at: string; substitute?: string | null }): string {
  return [m.through({ door, time: moment(at) }), substitute && m.instead({ name: substitute })]
    .filter(Boolean)
    .join(", ");
}
