import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, isStale, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { type Nomination, nomineeName } from "../domain/nomination";
import { Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/nominate";
import { nominationQuery, withdrawNomination } from "./queries";

/** Takes a nomination back before the council's result, with a reason. */
export function Withdrawal({ nomination }: { nomination: Nomination }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const withdraw = useMutation({
    mutationFn: () => withdrawNomination(nomination.id, nomination.version, reason.trim()),
    onSuccess: (withdrawn) => {
      queries.setQueryData(nominationQuery(nomination.id).queryKey, withdrawn);
      queries.invalidateQueries({ queryKey: ["nominations"] });
      setAsked(false);
      say(m.didWithdraw({ name: nomineeName(nomination.nominee) }));
    },
    onError: (error) => {
      if (isStale(error)) {
        queries.invalidateQueries({ queryKey: ["nominations"] });
      }
    },
  });
  const problems = fieldProblems(withdraw.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.withdraw()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.withdrawTitle({ name: nomineeName(nomination.nominee) })}
        count={1}
        act={m.withdrawAct}
        reason={reason}
        onReason={setReason}
        problem={problems.at("reason")}
        pending={withdraw.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => withdraw.mutate()}
      >
        <p>{m.withdrawText()}</p>
        {withdraw.error && <ProblemNote sentence={sentence(withdraw.error)} more={problems.elsewhere} />}
      </ReasonConfirm>
    </>
  );
}
