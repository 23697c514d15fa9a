import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Context } from "../app/feature";
import { sessionName } from "../domain/council";
import { sessionsQuery } from "../domain/councilSessions";
import { OverviewTable } from "../domain/OverviewTable";
import * as m from "../messages/overview";

/** So many fit on the sheet: the latest ones. */
const ROWS = 3;

/** Who is present of how many, what the quorum is, and what the council selected. */
export function Overview({ conference }: Context) {
  return (
    <OverviewTable
      name="overview-council"
      title={m.council()}
      query={useQuery(sessionsQuery(conference.id))}
      what={m.theSessions()}
      rows={(sessions) => sessions.slice(0, ROWS)}
      rowId={({ id }) => id}
      rowName={sessionName}
      columns={[
        {
          id: "session",
          title: m.session(),
          shown: "always",
          text: sessionName,
          cell: (session) => (
            <Link to="/sessions/$id" params={{ id: session.id }}>
              {sessionName(session)}
            </Link>
          ),
        },
        {
          id: "present",
          title: m.present(),
          numeric: true,
          text: ({ present, members }) => `${present}/${members.length}`,
        },
        { id: "quorum", title: m.quorumNeeded(), numeric: true, text: ({ quorum }) => quorum },
        {
          id: "selected",
          title: m.selectedLines(),
          numeric: true,
          text: ({ lines, state }) =>
            state === "CLOSED" ? `${lines.filter(({ result }) => result?.selected).length}/${lines.length}` : "–",
        },
      ]}
      empty={m.noSession()}
    />
  );
}
