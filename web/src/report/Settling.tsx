import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/report";
import { accept, sendBack } from "./commands";
import type { Part } from "./queries";
import type { Rights } from "./rights";
import { usePartStep } from "./usePartStep";

/** The secretariat accepts what was handed in, or sends it back with a reason. */
export function Settling({ part, rights }: { part: Part; rights: Rights }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const yes = usePartStep(
    () => accept(part),
    () => m.didAccept(),
  );
  const back = usePartStep(
    () => sendBack(part, reason.trim()),
    () => m.didSendBack(),
    () => {
      setAsked(false);
      setReason("");
    },
  );
  const problems = fieldProblems(back.error, ["reason"]);
  if (!rights.accepts && !rights.sendsBack) {
    return null;
  }
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      {yes.error && !isSessionEnd(yes.error) && <ProblemNote sentence={sentence(yes.error)} />}
      <Actions apart>
        {rights.accepts && (
          <Button kind="first" pending={yes.isPending} onClick={() => yes.mutate()}>
            {m.accept()}
          </Button>
        )}
        {rights.sendsBack && (
          <Button kind="plain" onClick={() => setAsked(true)}>
            {m.sendBack()}
          </Button>
        )}
      </Actions>
      <ReasonConfirm
        open={asked}
        title={m.sendBackTitle({ number: part.number })}
        count={1}
        act={() => m.sendBackAct()}
        reason={reason}
        onReason={setReason}
        maxLength={2000}
        problem={problems.at("reason")}
        pending={back.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => back.mutate()}
      >
        <p>{m.sendBackText()}</p>
        {back.error && !isSessionEnd(back.error) && (
          <ProblemNote sentence={sentence(back.error)} more={problems.elsewhere} />
        )}
      </ReasonConfirm>
    </>
  );
}
