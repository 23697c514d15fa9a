import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { type Nomination, nomineeName } from "../domain/nomination";
import { afterCommand, nominationQuery } from "../domain/nominations";
import { Actions, Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/council";
import { reconsider } from "./queries";

/** A second round for what the council did not select; the lost vote stays with the nomination. */
export function Reconsidering({ nomination }: { nomination: Nomination }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const { id, version } = nomination;
  const name = nomineeName(nomination.nominee);
  const again = useMutation({
    mutationFn: () => reconsider(id, version, reason.trim()),
    onSuccess: (changed) => {
      queries.setQueryData(nominationQuery(id).queryKey, (known) => afterCommand(changed, known));
      say(m.didReconsider({ name }));
      setAsked(false);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["nominations"] }),
  });
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Actions>
        <Button onClick={() => setAsked(true)}>{m.reconsider()}</Button>
      </Actions>
      <ReasonConfirm
        open={asked}
        title={m.reconsiderTitle({ name })}
        count={1}
        act={m.reconsiderAct}
        reason={reason}
        onReason={setReason}
        pending={again.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => again.mutate()}
      >
        <p>{m.reconsiderText()}</p>
        {again.error && <ProblemNote sentence={sentence(again.error)} />}
      </ReasonConfirm>
    </>
  );
}
