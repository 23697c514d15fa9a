import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import type { Decision, DecisionLine } from "../domain/decisions";
import { Button } from "../kit/Button";
import { money } from "../kit/format";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/chairman";
import { revokeAward } from "./queries";

/** Revokes one award, with a reason. The decision stays as it was signed. */
export function Revocation({ decision, line }: { decision: Decision; line: DecisionLine }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const { name } = line.awardee;
  const revoke = useMutation({
    mutationFn: () => revokeAward(decision.id, line.nominationId, reason.trim()),
    onSuccess: () => {
      setAsked(false);
      say(m.didRevoke({ name }));
    },
    onSettled: () => {
      for (const kind of ["nominations", "rewards"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
    },
  });
  const problems = fieldProblems(revoke.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Button kind="plain" aria-label={m.revokeLabel({ name })} onClick={() => setAsked(true)}>
        {m.revoke()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.revokeTitle({ name })}
        count={1}
        act={m.revokeAct}
        reason={reason}
        onReason={setReason}
        problem={problems.at("reason")}
        pending={revoke.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => revoke.mutate()}
      >
        <p>{m.revokeText({ number: decision.number, amount: money(line.reward?.amount ?? 0) })}</p>
        {revoke.error && <ProblemNote sentence={sentence(revoke.error)} more={problems.elsewhere} />}
      </ReasonConfirm>
    </>
  );
}
