import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { FieldList, TextField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import type { Task } from "./queries";
import { useTaskStep } from "./useTaskStep";

const LONGEST = 2000;

type WordsFormProps = {
  label: string;
  hint?: string;
  act: string;
  kind?: "first";
  send: (text: string) => Promise<Task>;
  said: string;
  /** The sentence for who sends nothing; without it nothing may be sent too. */
  missing?: string;
};

/** A few sentences about a task. */
export function WordsForm({ label, hint, act, kind, send, said, missing }: WordsFormProps) {
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const given = text.trim();
  const call = useTaskStep(
    () => send(given),
    () => said,
    () => {
      setText("");
      setTried(false);
    },
  );
  const problems = fieldProblems(call.error, ["text"]);
  const gap = tried && given === "" ? missing : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if ((given !== "" || !missing) && !call.isPending) {
          call.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={given !== ""} />
      {call.error && !isSessionEnd(call.error) && (
        <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <TextField
          label={label}
          {...(hint && { hint })}
          optional={!missing}
          rows={3}
          maxLength={LONGEST}
          value={text}
          problem={gap ?? problems.at("text")}
          onChange={(next) => {
            setText(next);
            call.reset();
          }}
        />
      </FieldList>
      <Actions>
        <Button type="submit" {...(kind && { kind })} pending={call.isPending}>
          {act}
        </Button>
      </Actions>
    </form>
  );
}
