import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/certificates";
import { type Entry, withholdName } from "./queries";

/** Takes the name of a person who asked for it off the public page, for good. */
export function WithholdName({ entry }: { entry: Entry }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const { name } = entry.awardee;
  const withhold = useMutation({
    mutationFn: () => withholdName(entry, reason.trim()),
    onSuccess: () => {
      setAsked(false);
      say(m.didWithhold({ name }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["decisions", "register"] }),
  });
  const problems = fieldProblems(withhold.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Button kind="plain" aria-label={m.withholdOf({ name })} onClick={() => setAsked(true)}>
        {m.withhold()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.withholdTitle({ name })}
        count={1}
        act={m.withholdAct}
        reason={reason}
        onReason={setReason}
        problem={problems.at("reason")}
        pending={withhold.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => withhold.mutate()}
      >
        <p>{m.withholdText()}</p>
        {withhold.error && <ProblemNote sentence={sentence(withhold.error)} more={problems.elsewhere} />}
      </ReasonConfirm>
    </>
  );
}
