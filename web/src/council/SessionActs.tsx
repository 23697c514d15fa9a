import { useState } from "react";
import { fieldProblems, isStale, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { type CouncilSession, memberName } from "../domain/council";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { Note, ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/council";
import {
  adjournSession,
  annulVote,
  closeSession,
  enterAttendance,
  markAbsent,
  openVoting,
  resumeSession,
} from "./queries";
import { useSessionChange } from "./useSessionChange";

type Asked = "open" | "close" | "adjourn" | undefined;

/** Continues an adjourned vote, with the members and the ballots that it had. */
export function Resume({ session }: { session: CouncilSession }) {
  const resume = useSessionChange(() => resumeSession(session), m.didResume);
  return (
    <>
      <Actions apart>
        <Button kind="first" pending={resume.isPending} onClick={() => resume.mutate()}>
          {m.resume()}
        </Button>
      </Actions>
      <Refusal error={resume.error} />
    </>
  );
}

/** The key of the box is not there. If it is lost for good, the Chairman annuls the vote. */
export function KeyMissing({ session, chairman }: { session: CouncilSession; chairman: boolean }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const annul = useSessionChange(
    () => annulVote(session, reason.trim()),
    m.didAnnul,
    () => setAsked(false),
  );
  return (
    <>
      <Note kind="warning" act={chairman && <Button onClick={() => setAsked(true)}>{m.annul()}</Button>}>
        {m.keyMissing()}
      </Note>
      <ReasonConfirm
        open={asked}
        title={m.annulTitle()}
        count={session.lines.length}
        act={m.annulAct}
        reason={reason}
        onReason={setReason}
        problem={fieldProblems(annul.error, ["reason"]).at("reason")}
        pending={annul.isPending}
        onConfirm={() => annul.mutate()}
        onCancel={() => setAsked(false)}
      >
        <p>{m.annulText()}</p>
        <Refusal error={annul.error} />
      </ReasonConfirm>
    </>
  );
}

/** What the secretary does with the whole session. */
export function SessionActs({ session }: { session: CouncilSession }) {
  const [asked, setAsked] = useState<Asked>();
  const [reason, setReason] = useState("");
  const done = () => setAsked(undefined);
  const open = useSessionChange(
    () => openVoting(session),
    (_, { lines }) => m.didOpen({ count: lines.length }),
    done,
  );
  const close = useSessionChange(
    () => closeSession(session),
    (_, { lines }) => m.didClose({ count: lines.filter(({ result }) => result?.selected).length }),
    done,
  );
  const adjourn = useSessionChange(() => adjournSession(session, reason.trim()), m.didAdjourn, done);
  const { present, quorum, voted, lines, members } = session;
  const voting = session.state === "VOTING";
  const away = present - voted;
  return (
    <>
      <UnsavedGuard unsaved={asked === "adjourn" && reason !== ""} />
      {!voting && present < quorum && (
        <Note>{m.waitForQuorum({ missing: quorum - present, quorum, count: members.length })}</Note>
      )}
      <Actions apart>
        {voting ? (
          <Button kind="first" disabled={voted < quorum} onClick={() => setAsked("close")}>
            {m.closeSession({ count: lines.length })}
          </Button>
        ) : (
          <Button
            kind={present < quorum ? "second" : "first"}
            disabled={present < quorum}
            onClick={() => setAsked("open")}
          >
            {m.openVoting({ count: lines.length })}
          </Button>
        )}
        <Button kind="plain" onClick={() => setAsked("adjourn")}>
          {m.adjourn()}
        </Button>
        {voting && voted < quorum && <span className="quiet small">{m.closeNeeds({ voted, quorum })}</span>}
      </Actions>
      <Confirm
        open={asked === "open"}
        title={m.openTitle({ count: lines.length })}
        act={m.openAct({ count: lines.length })}
        pending={open.isPending}
        onConfirm={() => open.mutate()}
        onCancel={done}
      >
        <p>{m.openText({ present, count: members.length })}</p>
        <Refusal error={open.error} />
      </Confirm>
      <Confirm
        open={asked === "close"}
        title={m.closeTitle({ count: lines.length })}
        act={m.closeAct({ count: lines.length })}
        pending={close.isPending}
        onConfirm={() => close.mutate()}
        onCancel={done}
      >
        <p>{m.closeText({ voted })}</p>
        {away > 0 && <p className="warns">{m.closeAway({ count: away })}</p>}
        <Refusal error={close.error} />
      </Confirm>
      <ReasonConfirm
        open={asked === "adjourn"}
        title={m.adjournTitle()}
        count={lines.length}
        act={m.adjournAct}
        reason={reason}
        hint={m.adjournReasonHint()}
        onReason={setReason}
        problem={fieldProblems(adjourn.error, ["reason"]).at("reason")}
        pending={adjourn.isPending}
        onConfirm={() => adjourn.mutate()}
        onCancel={done}
      >
        <p>{voting ? m.adjournVotingText({ voted }) : m.adjournText()}</p>
        <Refusal error={adjourn.error} />
      </ReasonConfirm>
    </>
  );
}

/** Why it was refused. The numbers above are already those of the other's change. */
export function Refusal({ error }: { error: Error | null }) {
  return error && <ProblemNote sentence={isStale(error) ? m.sessionChanged() : sentence(error)} />;
}

/** The secretary takes back an attendance that was entered by mistake, until the vote is open. */
export function Absent({ session, account }: { session: CouncilSession; account: string }) {
  const name = memberName(session, account);
  const absent = useSessionChange(
    () => markAbsent(session, account),
    () => m.didMarkAbsent({ name }),
  );
  return (
    <>
      <Button
        kind="plain"
        pending={absent.isPending}
        onClick={() => absent.mutate()}
        aria-label={m.absentLabel({ name })}
      >
        {m.absent()}
      </Button>
      <Refusal error={absent.error} />
    </>
  );
}

/** Enters a member as present: the member, or the secretary for each. */
export function Attend({ session, account }: { session: CouncilSession; account: string }) {
  const name = memberName(session, account);
  const attend = useSessionChange(
    () => enterAttendance(session.id, account),
    () => m.didAttend({ name }),
  );
  return (
    <>
      <Button pending={attend.isPending} onClick={() => attend.mutate()} aria-label={m.attendLabel({ name })}>
        {m.attend()}
      </Button>
      {attend.error && <ProblemNote sentence={sentence(attend.error)} />}
    </>
  );
}
