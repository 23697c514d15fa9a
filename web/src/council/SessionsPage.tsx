import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { type CouncilSession, sessionName, sessionState } from "../domain/council";
import { sessionsQuery } from "../domain/councilSessions";
import { Actions, ButtonLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { EmptyState, PageHead } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import { State } from "../kit/State";
import * as m from "../messages/council";

/** The council's sessions, the open ones first. */
export function SessionsPage() {
  const session = useSession();
  const conference = useConference();
  const plan = usePlan();
  const {
    data: sessions,
    error,
    refetch,
  } = useQuery({
    ...sessionsQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  const convene = hasRole(session, "council-secretary") && (
    <ButtonLink kind="first" to="/sessions/new">
      {m.convene()}
    </ButtonLink>
  );
  return (
    <>
      <PageHead title={m.sessionsTitle()} issuer={issuerOf(plan)} under={m.councilName()}>
        {sessions && sessions.length > 0 && convene && <Actions>{convene}</Actions>}
      </PageHead>
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!sessions && !error && <Waiting what={m.theSessions()} />}
      {sessions && (
        <DataTable
          name="council-sessions"
          caption={m.sessionsTitle()}
          columns={columns()}
          rows={sessions}
          rowId={({ id }) => id}
          rowName={sessionName}
          empty={
            <EmptyState title={m.noSessions()} act={convene}>
              {convene ? m.noSessionsSecretary() : m.noSessionsMember()}
            </EmptyState>
          }
        />
      )}
    </>
  );
}

function columns(): Column<CouncilSession>[] {
  return [
    {
      id: "session",
      title: m.session(),
      shown: "always",
      text: sessionName,
      cell: (session) => (
        <Link className="name" to="/sessions/$id" params={{ id: session.id }}>
          {sessionName(session)}
        </Link>
      ),
    },
    { id: "lines", title: m.nominations(), numeric: true, text: ({ lines }) => lines.length },
    {
      id: "present",
      title: m.attending(),
      numeric: true,
      text: ({ present, members }) => `${present}/${members.length}`,
    },
    { id: "voted", title: m.votedCount(), numeric: true, text: ({ voted, present }) => `${voted}/${present}` },
    {
      id: "selected",
      title: m.selectedCount(),
      numeric: true,
      text: ({ state, lines }) => (state === "CLOSED" ? lines.filter(({ result }) => result?.selected).length : "–"),
    },
    {
      id: "state",
      title: m.where(),
      bare: true,
      text: (session) => sessionState(session).word,
      cell: (session) => {
        const { mark, word } = sessionState(session);
        return <State mark={mark}>{word}</State>;
      },
    },
  ];
}
