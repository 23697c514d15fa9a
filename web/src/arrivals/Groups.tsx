import { Link } from "@tanstack/react-router";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { Share } from "../kit/Progress";
import * as m from "../messages/arrivals";
import { byGroup, type GroupCount } from "./arrivals";
import type { Arrivals } from "./queries";

/** How many of each group have come. */
export function Groups({ arrivals }: { arrivals: Arrivals }) {
  return (
    <DataTable
      name="arrivals-groups"
      caption={m.byGroup()}
      columns={columns()}
      rows={byGroup(arrivals)}
      rowId={({ code }) => code}
      rowName={({ name }) => name}
      {...(arrivals.startTime && { foot: m.lateFrom({ time: arrivals.startTime.slice(0, 5) }) })}
    />
  );
}

function columns(): Column<GroupCount>[] {
  return [
    { id: "name", title: m.group(), shown: "always", text: ({ name }) => name },
    {
      id: "present",
      title: m.here(),
      numeric: true,
      text: ({ present, expected }) => `${present}/${expected}`,
      cell: ({ name, present, expected }) => (
        <>
          {present}/{expected}
          <Share label={m.hereOf({ group: name })} part={present} whole={expected} />
        </>
      ),
    },
    {
      id: "missing",
      title: m.missing(),
      numeric: true,
      text: ({ present, expected }) => expected - present,
      cell: ({ code, present, expected }) =>
        expected > present ? (
          <Link to="/arrivals" search={{ view: "missing", group: code }}>
            {expected - present}
          </Link>
        ) : (
          0
        ),
    },
    { id: "late", title: m.late(), numeric: true, text: ({ late }) => late },
  ];
}
