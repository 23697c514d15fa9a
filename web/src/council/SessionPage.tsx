import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { hasRole, useSession } from "../app/session";
import { issuerOf, usePlan } from "../domain/conference";
import { type CouncilSession, isAdjourned, sessionName, sessionState } from "../domain/council";
import { councilSessionQuery } from "../domain/councilSessions";
import { HistoryNote } from "../domain/HistoryNote";
import { ButtonLink } from "../kit/Button";
import { type Figure, Strip } from "../kit/Figures";
import { date, moment } from "../kit/format";
import { MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { State } from "../kit/State";
import * as m from "../messages/council";
import { turnOf } from "./ballot";
import { Conflicts } from "./Conflicts";
import { Lines } from "./Lines";
import { Members } from "./Members";
import { OwnQuestions, Questions } from "./Questions";
import { Attend, KeyMissing, Resume, SessionActs } from "./SessionActs";

/** One session: who is present, who has a conflict, what is voted on; after the closing, the result. */
export function SessionPage() {
  const { id } = useParams({ from: "/shell/sessions/$id" });
  const { data: session } = useSuspenseQuery(councilSessionQuery(id));
  const person = useSession();
  const plan = usePlan();
  const secretary = hasRole(person, "council-secretary");
  const { mark, word } = sessionState(session);
  const closed = session.state === "CLOSED";
  const lines = (
    <Section title={closed ? m.result() : m.votedOn()}>
      <Lines session={session} />
    </Section>
  );
  return (
    <>
      <PageHead
        title={sessionName(session)}
        issuer={issuerOf(plan)}
        crumb={<Link to="/sessions">{m.sessionsTitle()}</Link>}
        under={m.councilName()}
      >
        <State mark={mark}>{word}</State>
      </PageHead>
      <WithMargin margin={<Rules session={session} />}>
        <Adjournments session={session} />
        {isAdjourned(session) && <Note>{m.endedWithout()}</Note>}
        {session.keyMissing && <KeyMissing session={session} chairman={hasRole(person, "chairman")} />}
        <OwnQuestions session={session} account={person.account} />
        <OwnTurn session={session} account={person.account} />
        {secretary && session.state === "ADJOURNED" && <Resume session={session} />}
        {secretary && (session.state === "CONVENED" || session.state === "VOTING") && <SessionActs session={session} />}
        <br />
        <Strip figures={figures(session)} />
        {closed && lines}
        <Section title={m.membersTitle()}>
          <Members session={session} mayEnter={secretary && !closed && session.state !== "ADJOURNED"} />
        </Section>
        <Section title={m.conflictsTitle()}>
          <Conflicts session={session} account={person.account} secretary={secretary} />
        </Section>
        <Questions session={session} />
        {!closed && lines}
      </WithMargin>
    </>
  );
}

/** Every interruption with its reason, for all who see the session. */
function Adjournments({ session: { adjournments, state, voted } }: { session: CouncilSession }) {
  return (
    <>
      {adjournments.map(({ reason, by, at, resumedAt }) => (
        <Note key={at} kind={resumedAt ? "calm" : "warning"}>
          <p>
            {resumedAt
              ? m.adjournedAndResumed({ at: moment(at), resumed: moment(resumedAt), by, reason })
              : m.adjournedFor({ at: moment(at), by, reason })}
          </p>
          {state === "ADJOURNED" && !resumedAt && <p>{m.keptSealed({ voted })}</p>}
        </Note>
      ))}
    </>
  );
}

/** What a member can do now. */
function OwnTurn({ session, account }: { session: CouncilSession; account: string }) {
  switch (turnOf(session, account)) {
    case "attend":
      return <Note act={<Attend session={session} account={account} />}>{m.attendAsk()}</Note>;
    case "vote":
      return (
        <Note
          act={
            <ButtonLink kind="first" to="/sessions/$id/ballot" params={{ id: session.id }}>
              {m.toBallot({ count: session.ballot?.length ?? 0 })}
            </ButtonLink>
          }
        >
          {m.voteAsk()}
        </Note>
      );
    case "wait":
      return <Note>{m.presentWait()}</Note>;
    case "adjourned":
      return <Note>{m.adjournedWait()}</Note>;
    case "voted":
      return session.state === "VOTING" && <Note>{m.votedWait()}</Note>;
    default:
      return null;
  }
}

function figures({ members, present, quorum, voted, lines, state }: CouncilSession): Figure[] {
  const selected = lines.filter(({ result }) => result?.selected).length;
  return [
    {
      label: m.attending(),
      value: `${present}/${members.length}`,
      more: present < quorum ? m.needsPresent({ count: quorum }) : m.quorumReached(),
    },
    { label: m.votedCount(), value: `${voted}/${present}` },
    { label: m.nominations(), value: String(lines.length) },
    ...(state === "CLOSED" ? [{ label: m.selectedCount(), value: String(selected) }] : []),
  ];
}

function Rules({ session }: { session: CouncilSession }) {
  return (
    <>
      <MarginNote title={m.rulesTitle()} onScreen>
        {session.appointedBy && (
          <p>{m.appointedBy({ number: session.appointedBy.number, date: date(session.appointedBy.date) })}</p>
        )}
        <p>{m.ruleQuorum({ quorum: session.quorum, count: session.members.length })}</p>
        <p>{m.ruleConflict()}</p>
        <p>{m.ruleSecret()}</p>
      </MarginNote>
      <MarginNote title={m.next()} onScreen>
        <p>
          {session.state === "CONVENED"
            ? m.nextConvened()
            : session.state === "VOTING"
              ? m.nextVoting()
              : session.state === "ADJOURNED"
                ? m.nextAdjourned()
                : m.nextClosed()}
        </p>
      </MarginNote>
      <HistoryNote collection="council-sessions" id={session.id} name={sessionName(session)} />
    </>
  );
}
