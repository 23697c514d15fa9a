import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { sentence } from "../app/problem";
import { type Nomination, nomineeName } from "../domain/nomination";
import { Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/chairman";
import { withdrawSelected } from "./queries";

/** Ends a selected nomination without a decision: the nominee died, declined, or comes under discipline. */
export function EndingWithout({ nomination }: { nomination: Nomination }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const name = nomineeName(nomination.nominee);
  const end = useMutation({
    mutationFn: () => withdrawSelected(nomination, reason.trim()),
    onSuccess: () => {
      say(m.didEndWithout({ name }));
      setAsked(false);
    },
    onSettled: () => {
      for (const kind of ["nominations", "rewards"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
    },
  });
  return (
    <>
      <Button kind="plain" aria-label={m.endWithoutLabel({ name })} onClick={() => setAsked(true)}>
        {m.endWithout()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.endWithoutTitle({ name })}
        count={1}
        act={m.endWithoutAct}
        reason={reason}
        onReason={setReason}
        pending={end.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => end.mutate()}
      >
        <p>{m.endWithoutText()}</p>
        {end.error && <ProblemNote sentence={sentence(end.error)} />}
      </ReasonConfirm>
    </>
  );
}
