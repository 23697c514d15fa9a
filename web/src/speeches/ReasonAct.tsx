import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import type { Of } from "./commands";
import type { Speech } from "./queries";
import { useSpeechStep } from "./useSpeechStep";

type ReasonActProps = {
  of: Of;
  /** On the button of the page. */
  act: string;
  title: string;
  /** On the button of the dialog. */
  confirm: string;
  text: string;
  step: (reason: string) => Promise<Speech>;
  said: () => string;
};

/** A step that says why. */
export function ReasonAct({ of, act, title, confirm, text, step, said }: ReasonActProps) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const call = useSpeechStep(
    of.conferenceId,
    () => step(reason.trim()),
    said,
    () => {
      setAsked(false);
      setReason("");
    },
  );
  const problems = fieldProblems(call.error, ["reason", "note"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Button kind="plain" onClick={() => setAsked(true)}>
        {act}
      </Button>
      <ReasonConfirm
        open={asked}
        title={title}
        count={1}
        act={() => confirm}
        reason={reason}
        onReason={setReason}
        maxLength={2000}
        problem={problems.at("reason") ?? problems.at("note")}
        pending={call.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => call.mutate()}
      >
        <p>{text}</p>
        {call.error && !isSessionEnd(call.error) && (
          <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />
        )}
      </ReasonConfirm>
    </>
  );
}
