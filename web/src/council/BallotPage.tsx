import { useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { useEffect } from "react";
import { LoadProblem } from "../app/PageProblem";
import { useSession } from "../app/session";
import { sessionName } from "../domain/council";
import { councilSessionQuery, sessionNominationsQuery } from "../domain/councilSessions";
import { ButtonLink } from "../kit/Button";
import { EmptyState, PageHead } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/council";
import { BallotForm } from "./BallotForm";
import { turnOf } from "./ballot";

/** A member's own ballot. After it is cast the page says only that it was. */
export function BallotPage() {
  const { id } = useParams({ from: "/shell/sessions/$id/ballot" });
  const { account } = useSession();
  const { data: session } = useSuspenseQuery(councilSessionQuery(id));
  const turn = turnOf(session, account);
  const { data: nominations, error, refetch } = useQuery({ ...sessionNominationsQuery(id), enabled: turn === "vote" });
  useForgetting(id);
  const back = (
    <ButtonLink to="/sessions/$id" params={{ id }}>
      {m.toSession()}
    </ButtonLink>
  );
  return (
    <>
      <PageHead
        title={m.ballotTitle()}
        crumb={
          <>
            <Link to="/sessions">{m.sessionsTitle()}</Link> ›{" "}
            <Link to="/sessions/$id" params={{ id }}>
              {sessionName(session)}
            </Link>
          </>
        }
      />
      {turn === "vote" && (
        <>
          {error && <LoadProblem error={error} onRetry={() => refetch()} />}
          {!nominations && !error && <Waiting what={m.theBallot()} />}
          {nominations && <BallotForm session={session} nominations={nominations} account={account} />}
        </>
      )}
      {turn === "voted" && (
        <EmptyState title={m.votedTitle()} act={back}>
          {m.votedText()}
        </EmptyState>
      )}
      {turn !== "vote" && turn !== "voted" && (
        <EmptyState title={m.noBallotTitle()} act={back}>
          {turn === "not-member"
            ? m.notMember()
            : turn === "adjourned"
              ? m.adjournedWait()
              : turn === "attend"
                ? m.attendFirst()
                : turn === "wait"
                  ? m.votingNotOpen()
                  : m.votingOver()}
        </EmptyState>
      )}
    </>
  );
}

/** What was read for the ballot leaves the browser with the page. Choices never get into the queries. */
function useForgetting(id: string) {
  const queries = useQueryClient();
  useEffect(
    () => () => queries.removeQueries({ queryKey: sessionNominationsQuery(id).queryKey, type: "inactive" }),
    [queries, id],
  );
}
