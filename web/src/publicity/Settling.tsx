import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/publicity";
import { approve, discard, type Of, sendBack, submit } from "./commands";
import { useTextStep } from "./useTextStep";

/** Its writers submit it; who directs approves it or sends it back. */
export function Settling({ of, open, onEdit }: { of: Of; open: boolean; onEdit: () => void }) {
  const { item, conferenceId } = of;
  const submitting = useTextStep(
    conferenceId,
    () => submit(of),
    () => m.didSubmit(),
  );
  const approving = useTextStep(
    conferenceId,
    () => approve(of),
    () => m.didApprove(),
  );
  const error = submitting.error ?? approving.error;
  const writes = open && item.mayWrite && item.state === "DRAFT";
  const judges = open && item.mayApprove && (item.state === "SUBMITTED" || item.state === "APPROVED");
  if (!writes && !judges) {
    return null;
  }
  return (
    <>
      {error && !isSessionEnd(error) && <ProblemNote sentence={sentence(error)} />}
      <Actions apart>
        {writes && (
          <>
            <Button kind="first" pending={submitting.isPending} onClick={() => submitting.mutate()}>
              {m.submit()}
            </Button>
            <Button onClick={onEdit}>{m.edit()}</Button>
            <Discard of={of} />
          </>
        )}
        {judges && item.state === "SUBMITTED" && (
          <Button kind="first" pending={approving.isPending} onClick={() => approving.mutate()}>
            {m.approve()}
          </Button>
        )}
        {judges && item.publications.length === 0 && <SendBack of={of} />}
      </Actions>
    </>
  );
}

function SendBack({ of }: { of: Of }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const call = useTextStep(
    of.conferenceId,
    () => sendBack(of, reason.trim()),
    () => m.didSendBack(),
    () => {
      setAsked(false);
      setReason("");
    },
  );
  const problems = fieldProblems(call.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.sendBack()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.sendBackTitle()}
        count={1}
        act={() => m.sendBackAct()}
        reason={reason}
        onReason={setReason}
        maxLength={2000}
        problem={problems.at("reason")}
        pending={call.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => call.mutate()}
      >
        <p>{m.sendBackText()}</p>
        {call.error && !isSessionEnd(call.error) && (
          <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />
        )}
      </ReasonConfirm>
    </>
  );
}

function Discard({ of }: { of: Of }) {
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const call = useTextStep(
    of.conferenceId,
    () => discard(of),
    () => m.didDiscard(),
    () => navigate({ to: "/publicity" }),
  );
  return (
    <>
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.discard()}
      </Button>
      <Confirm
        open={asked}
        title={m.discardTitle()}
        act={m.discardAct()}
        pending={call.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => call.mutate()}
      >
        <p>{m.discardText()}</p>
        {call.error && !isSessionEnd(call.error) && <ProblemNote sentence={sentence(call.error)} />}
      </Confirm>
    </>
  );
}
