import { unitName, usePlan } from "../domain/conference";
import { type CouncilMember, type CouncilSession, membersByName, officeName } from "../domain/council";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { compareNames } from "../kit/format";
import * as m from "../messages/council";
import { Absent, Attend } from "./SessionActs";

/** The appointed members, whether they are present and whether they have voted; never how. */
export function Members({ session, mayEnter }: { session: CouncilSession; mayEnter: boolean }) {
  const plan = usePlan();
  const columns: Column<CouncilMember>[] = [
    {
      id: "name",
      title: m.member(),
      shown: "always",
      text: ({ name }) => name,
      sort: compareNames,
      cell: ({ name, unit, office }) => (
        <>
          <span className="name">{name}</span>
          <span className="under">
            {[office && officeName(office), unit && unitName(plan, unit)].filter(Boolean).join(" · ")}
          </span>
        </>
      ),
    },
    {
      id: "present",
      title: m.attendance(),
      text: ({ present }) => (present ? m.present() : m.notYet()),
      cell: ({ present, account }) =>
        present ? (
          <>
            {m.present()}
            {mayEnter && session.state === "CONVENED" && (
              <>
                {" · "}
                <Absent session={session} account={account} />
              </>
            )}
          </>
        ) : mayEnter ? (
          <Attend session={session} account={account} />
        ) : (
          m.notYet()
        ),
    },
    {
      id: "voted",
      title: m.ballotCast(),
      text: ({ voted }) => (voted ? m.voted() : session.state === "CONVENED" ? "–" : m.notVoted()),
    },
  ];
  return (
    <DataTable
      name="council-members"
      caption={m.membersTitle()}
      columns={columns}
      rows={membersByName(session)}
      rowId={({ account }) => account}
      rowName={({ name }) => name}
      bare
    />
  );
}
