import { useState } from "react";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { FieldList, TextField } from "../kit/Field";
import { money } from "../kit/format";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/accounting";
import { recoverReward } from "./commands";
import { InWords } from "./InWords";
import type { Reward } from "./queries";
import { useSettlement } from "./useSettlement";

/** Records that the money of a revoked award came back. */
export function Recovery({ reward, first = false }: { reward: Reward; first?: boolean }) {
  const { nominationId, nominee, recoveryDue, withdrawn } = reward;
  const [receipt, setReceipt] = useState("");
  const [tried, setTried] = useState(false);
  const amount = money(recoveryDue);
  const { mutation, asked, ask, leave } = useSettlement(
    (key) => recoverReward(nominationId, receipt.trim(), key),
    () => m.didRecover({ amount, name: nominee.name }),
  );
  const problems = fieldProblems(mutation.error, ["receipt"]);
  const wrong = receipt.trim() ? undefined : m.needReceipt();
  return (
    <>
      {asked && <UnsavedGuard unsaved={receipt !== ""} />}
      <Button kind={first ? "first" : "plain"} aria-label={m.recoverLabel({ name: nominee.name })} onClick={ask}>
        {first ? m.recoverSum({ amount }) : m.recover()}
      </Button>
      <Confirm
        open={asked}
        title={m.recoverQuestion({ amount, name: nominee.name })}
        act={m.recoverAct({ amount })}
        pending={mutation.isPending}
        onCancel={leave}
        onConfirm={() => {
          setTried(true);
          if (!wrong) {
            mutation.mutate();
          }
        }}
      >
        <InWords amount={recoveryDue} />
        {withdrawn && <p>{m.revokedBecause({ reason: withdrawn })}</p>}
        {mutation.error && <ProblemNote sentence={sentence(mutation.error)} more={problems.elsewhere} />}
        <FieldList>
          <TextField
            label={m.receipt()}
            hint={m.receiptHint()}
            value={receipt}
            maxLength={200}
            autoComplete="off"
            onChange={setReceipt}
            problem={problems.at("receipt") ?? (tried ? wrong : undefined)}
          />
        </FieldList>
        <p>{m.recoveredOnce()}</p>
      </Confirm>
    </>
  );
}
