import { Link } from "@tanstack/react-router";
import { HistoryNote } from "../domain/HistoryNote";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { Share } from "../kit/Progress";
import * as m from "../messages/roster";
import type { Roster, RosterGroup } from "./queries";

/** The places of each group: what the plan gives it, how many are taken, and how many people wait. */
export function Groups({ roster }: { roster: Roster }) {
  const samples = roster.groups.filter(({ quotaIsSample }) => quotaIsSample).length;
  return (
    <WithMargin margin={<HistoryNote collection="rosters" id={roster.conferenceId} name={roster.title} />}>
      {samples > 0 && <Note kind="warning">{m.sampleQuotas({ count: samples })}</Note>}
      <DataTable
        name="delegate-groups"
        caption={m.groups()}
        columns={columns()}
        rows={roster.groups}
        rowId={({ code }) => code}
        rowName={({ name }) => name}
        foot={m.capNote({ cap: roster.cap })}
      />
    </WithMargin>
  );
}

function columns(): Column<RosterGroup>[] {
  return [
    {
      id: "name",
      title: m.group(),
      shown: "always",
      text: ({ name }) => name,
      cell: ({ code, name, shared, shares }) => (
        <>
          <Link to="/delegates" search={{ group: code }}>
            {name}
          </Link>
          {shared && <span className="under">{m.shared()}</span>}
          {shares.map(({ unit, name: unitName, places, taken, waiting }) => (
            <span className="under" key={unit}>
              {m.shareOf({ unit: unitName, taken, places })}
              {taken > places && ` · ${m.beyond({ count: taken - places })}`}
              {waiting > 0 && ` · ${m.waitCount({ count: waiting })}`}
            </span>
          ))}
        </>
      ),
    },
    {
      id: "quota",
      title: m.quota(),
      numeric: true,
      text: ({ quota }) => quota ?? "",
      cell: ({ quota, quotaIsSample }) => (
        <>
          {quota ?? "–"}
          {quotaIsSample && <span className="under">{m.sample()}</span>}
        </>
      ),
    },
    {
      id: "taken",
      title: m.taken(),
      numeric: true,
      text: ({ taken, places }) => `${taken}/${places}`,
      cell: ({ name, taken, places }) => (
        <>
          {taken}/{places}
          <Share label={m.takenOf({ group: name })} part={taken} whole={places} />
          {taken > places && <span className="under">{m.beyond({ count: taken - places })}</span>}
        </>
      ),
    },
    { id: "waiting", title: m.waitingList(), numeric: true, text: ({ waiting }) => waiting },
  ];
}
