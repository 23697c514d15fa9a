import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/letters";
import { resolveLetter } from "./commands";
import { type Letter, letterQuery } from "./queries";

/** Sends a letter that has gone out once more, for a reason. */
export function SendAgain({ letter }: { letter: Letter }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const { name } = letter;
  const again = useMutation({
    mutationFn: () => resolveLetter(letter, "RESEND", reason.trim()),
    onSuccess: (sent) => {
      queries.setQueryData(letterQuery(sent.id).queryKey, sent);
      say(m.didSendAgain({ name }));
      setAsked(false);
      setReason("");
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["messages"] }),
  });
  const problems = fieldProblems(again.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <p>{m.lostHint()}</p>
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.again()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.againTitle({ name })}
        count={1}
        act={m.againAct}
        reason={reason}
        onReason={setReason}
        maxLength={500}
        problem={problems.at("reason")}
        pending={again.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => again.mutate()}
      >
        <p>{m.againText()}</p>
        {again.error && <ProblemNote sentence={sentence(again.error)} more={problems.elsewhere} />}
      </ReasonConfirm>
    </>
  );
}
