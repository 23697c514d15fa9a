import { useState } from "react";
import { sentence } from "../../app/problem";
import { UnsavedGuard } from "../../app/UnsavedGuard";
import { Actions, Button } from "../../kit/Button";
import { Confirm } from "../../kit/Confirm";
import { FieldList, TextField } from "../../kit/Field";
import { money } from "../../kit/format";
import { ProblemNote } from "../../kit/Problem";
import * as m from "../../messages/finalAccount";
import { obstaclesOf } from "./account";
import { declare } from "./commands";
import type { FinalAccount } from "./queries";
import { useAccountStep } from "./useAccountStep";

/** The accountant declares the account final, and says of each reward that is not paid why. */
export function Declaring({ account }: { account: FinalAccount }) {
  const [asked, setAsked] = useState(false);
  const [reasons, setReasons] = useState<ReadonlyMap<string, string>>(new Map());
  const [tried, setTried] = useState(false);
  const { unpaid } = account;
  const given = new Map([...reasons].filter(([, reason]) => reason.trim() !== ""));
  const step = useAccountStep(
    () => declare(account, given),
    () => m.didDeclare(),
    () => setAsked(false),
  );
  if (obstaclesOf(account).length > 0) {
    return null;
  }
  return (
    <>
      <UnsavedGuard unsaved={given.size > 0 && !step.isSuccess} />
      <Actions>
        <Button
          kind="first"
          onClick={() => {
            step.reset();
            setAsked(true);
          }}
        >
          {m.declare()}
        </Button>
      </Actions>
      <Confirm
        open={asked}
        title={m.declareQuestion({ amount: money(account.spent) })}
        act={m.declareAct()}
        pending={step.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => {
          setTried(true);
          if (given.size === unpaid.length) {
            step.mutate();
          }
        }}
      >
        {step.error && <ProblemNote sentence={sentence(step.error)} />}
        <p>{m.nothingMore()}</p>
        <FieldList>
          {unpaid.map(({ nominationId, name, amount }) => (
            <TextField
              key={nominationId}
              label={m.whyNotPaid({ name, amount: money(amount) })}
              value={reasons.get(nominationId) ?? ""}
              maxLength={500}
              onChange={(reason) => setReasons(new Map(reasons).set(nominationId, reason))}
              problem={tried && !given.has(nominationId) ? m.needReason() : undefined}
            />
          ))}
        </FieldList>
      </Confirm>
    </>
  );
}
