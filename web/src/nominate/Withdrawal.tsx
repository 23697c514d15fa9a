import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, isStale, sentence } from "../app/problem";
import { type Nomination, nomineeName } from "../domain/nomination";
import { Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { TextField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
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
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.withdraw()}
      </Button>
      <Confirm
        open={asked}
        title={m.withdrawTitle({ name: nomineeName(nomination.nominee) })}
        act={m.withdrawAct()}
        pending={withdraw.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => withdraw.mutate()}
      >
        <p>{m.withdrawText()}</p>
        {withdraw.error && <ProblemNote sentence={sentence(withdraw.error)} more={problems.elsewhere} />}
        <TextField
          label={m.reason()}
          value={reason}
          onChange={setReason}
          rows={3}
          maxLength={1000}
          problem={problems.at("reason")}
        />
      </Confirm>
    </>
  );
}
