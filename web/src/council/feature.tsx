import { type Context, type Feature, overviewPart, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { type CouncilSession, sessionName } from "../domain/council";
import { sessionsQuery } from "../domain/councilSessions";
import { type Nomination, someNames } from "../domain/nomination";
import { nominationsInQuery } from "../domain/nominations";
import { ButtonLink } from "../kit/Button";
import type { Figure, Task } from "../kit/Figures";
import * as m from "../messages/councilHome";

/** The council's secretary judges what the units submitted. */
export const appraisal: Feature = {
  roles: ["council-secretary"],
  navigation: [
    {
      to: "/appraisal",
      title: m.appraisal,
      count: ({ conference }) =>
        selecting(nominationsInQuery(conference.id, "SUBMITTED"), (all) => all.length || undefined),
    },
  ],
  mine: ({ conference }) => selecting(nominationsInQuery(conference.id, "SUBMITTED"), toAppraise),
};

/** What is ready and in no session yet. */
export const convening: Feature = {
  roles: ["council-secretary"],
  navigation: [],
  mine: ({ conference }) => selecting(nominationsInQuery(conference.id, "APPRAISED"), toConvene),
};

/** Sessions, for the secretary who leads them on the screen and for the members who vote. */
export const council: Feature = {
  roles: ["council-secretary", "council-member"],
  navigation: [{ to: "/sessions", title: m.sessions }],
  mine: (context) => selecting(sessionsQuery(context.conference.id), (sessions) => sessionTasks(sessions, context)),
  others: (context) => selecting(sessionsQuery(context.conference.id), (sessions) => awaited(sessions, context)),
};

/** How far the council is: for all who may see its sessions. */
export const councilFigure: Feature = {
  roles: ["council-secretary", "council-member", "secretariat", "chairman"],
  navigation: [],
  figures: ({ conference }) => selecting(sessionsQuery(conference.id), figuresOf),
  overview: overviewPart(() => import("./Overview")),
};

/** The quorum of the session that is not closed; after the last one, what the council selected. */
function figuresOf(sessions: CouncilSession[]): Figure[] {
  const current = sessions.find(({ state }) => state !== "CLOSED");
  if (current) {
    const { present, members, quorum } = current;
    const more = present < quorum ? m.needs({ count: quorum }) : m.quorum();
    return [{ label: m.attending(), value: `${present}/${members.length}`, more }];
  }
  const selected = sessions.flatMap(({ lines }) => lines).filter(({ result }) => result?.selected).length;
  return sessions.length > 0 ? [{ label: m.attending(), value: String(selected), more: m.selected() }] : [];
}

function toAppraise(waiting: Nomination[]): Task[] {
  if (waiting.length === 0) {
    return [];
  }
  return [
    {
      id: "appraise",
      what: m.appraise({ count: waiting.length }),
      more: someNames(waiting),
      act: (
        <ButtonLink kind="first" to="/appraisal">
          {m.appraiseAct()}
        </ButtonLink>
      ),
    },
  ];
}

function toConvene(ready: Nomination[]): Task[] {
  if (ready.length === 0) {
    return [];
  }
  return [
    {
      id: "convene",
      what: m.convene({ count: ready.length }),
      more: someNames(ready),
      act: <ButtonLink to="/sessions/new">{m.conveneAct()}</ButtonLink>,
    },
  ];
}

function sessionTasks(sessions: CouncilSession[], { session: person }: Context): Task[] {
  return sessions
    .filter(({ state }) => state !== "CLOSED")
    .flatMap((session) => [
      ...(hasRole(person, "council-member") ? memberTasks(session, person.account) : []),
      ...(hasRole(person, "council-secretary") ? secretaryTasks(session) : []),
    ]);
}

function memberTasks(session: CouncilSession, account: string): Task[] {
  const member = session.members.find((candidate) => candidate.account === account);
  const isAsked = session.questions.some((question) => question.account === account && !question.answer);
  if (session.state === "CONVENED" && isAsked) {
    return [
      {
        id: `answer ${session.id}`,
        what: m.answer(),
        more: sessionName(session),
        act: toSession(session, m.answerAct()),
      },
    ];
  }
  if (session.state === "ADJOURNED") {
    return [];
  }
  if (session.ballot) {
    const count = session.ballot.length;
    return [
      {
        id: `ballot ${session.id}`,
        what: m.ballot({ count }),
        more: m.ballotMore(),
        act: (
          <ButtonLink kind="first" to="/sessions/$id/ballot" params={{ id: session.id }}>
            {m.ballotAct()}
          </ButtonLink>
        ),
      },
    ];
  }
  if (member && !member.present) {
    return [
      {
        id: `attend ${session.id}`,
        what: m.attend(),
        more: m.attendMore({ session: sessionName(session), count: session.lines.length }),
        act: toSession(session, m.attendAct()),
      },
    ];
  }
  return [];
}

function secretaryTasks(session: CouncilSession): Task[] {
  const { state, present, quorum, voted, members } = session;
  const more = m.sessionMore({ session: sessionName(session), count: session.lines.length });
  if (state === "CONVENED") {
    return [
      present < quorum
        ? {
            id: `enter ${session.id}`,
            what: m.enter({ present, count: members.length, quorum }),
            more,
            act: toSession(session, m.enterAct()),
          }
        : { id: `open ${session.id}`, what: m.openVoting(), more, act: toSession(session, m.openAct()) },
    ];
  }
  if (state === "ADJOURNED") {
    return [
      { id: `resume ${session.id}`, what: m.resume({ count: voted }), more, act: toSession(session, m.resumeAct()) },
    ];
  }
  return voted < present
    ? []
    : [{ id: `close ${session.id}`, what: m.close({ count: voted }), more, act: toSession(session, m.closeAct()) }];
}

/** What runs without this person: the vote that is open. */
function awaited(sessions: CouncilSession[], { session: person }: Context): Task[] {
  return sessions
    .filter(({ state, ballot, voted, present }) => state === "VOTING" && !ballot && voted < present)
    .map((session) => ({
      id: `voting ${session.id}`,
      what: m.votingRuns({ voted: session.voted, present: session.present }),
      more: sessionName(session),
      act: toSession(session, hasRole(person, "council-secretary") ? m.followAct() : m.see(), "plain"),
    }));
}

function toSession({ id }: CouncilSession, text: string, kind: "second" | "plain" = "second") {
  return (
    <ButtonLink kind={kind} to="/sessions/$id" params={{ id }}>
      {text}
    </ButtonLink>
  );
}
