import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Context } from "../app/feature";
import { type Delegate, delegatesQuery } from "../domain/delegates";
import { OverviewTable } from "../domain/OverviewTable";
import * as m from "../messages/overview";
import { type Roster, rosterQuery } from "./queries";
import { standings } from "./search";

type Row = { code?: string; name: string; places: number; taken: number; confirmed: number };

/** Who has confirmed, of those with a place, group by group and together: 138/150. */
export function Overview({ conference }: Context) {
  const roster = useQuery(rosterQuery(conference.id));
  const delegates = useQuery(delegatesQuery(conference.id));
  return (
    <OverviewTable
      name="overview-delegates"
      title={m.delegatesByGroup()}
      query={{
        data: roster.data && delegates.data && rowsOf(roster.data, delegates.data),
        error: roster.error ?? delegates.error,
        refetch: () => Promise.all([roster.refetch(), delegates.refetch()]),
      }}
      what={m.theDelegates()}
      rows={(rows) => rows}
      rowId={({ code }) => code ?? "all"}
      rowName={({ name }) => name}
      columns={[
        { id: "group", title: m.group(), shown: "always", text: ({ name }) => name },
        { id: "places", title: m.places(), numeric: true, text: ({ places }) => places },
        {
          id: "taken",
          title: m.taken(),
          numeric: true,
          text: ({ taken }) => taken,
          cell: ({ code, taken }) => (
            <Link to="/delegates" search={code ? { group: code } : {}}>
              {taken}
            </Link>
          ),
        },
        {
          id: "confirmed",
          title: m.confirmed(),
          numeric: true,
          text: ({ confirmed }) => confirmed,
          cell: ({ code, confirmed }) => (
            <Link to="/delegates" search={{ standing: "coming", ...(code && { group: code }) }}>
              {confirmed}
            </Link>
          ),
        },
      ]}
      empty=""
    />
  );
}

function rowsOf({ groups, cap, taken }: Roster, delegates: readonly Delegate[]): Row[] {
  const coming = delegates.filter(({ state }) => standings.coming.includes(state));
  return [
    ...groups.map(({ code, name, places, taken }) => ({
      code,
      name,
      places,
      taken,
      confirmed: coming.filter(({ group }) => group === code).length,
    })),
    { name: m.all(), places: cap, taken, confirmed: coming.length },
  ];
}
