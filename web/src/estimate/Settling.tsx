import { useState } from "react";
import { isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { FieldList, TextField } from "../kit/Field";
import { money } from "../kit/format";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/estimate";
import { approve, sendBack, submit } from "./commands";
import type { Estimate, Version } from "./queries";
import { useEstimateStep } from "./useEstimateStep";
import { Total } from "./words";

const LONGEST = 1000;

type Settled = { estimate: Estimate; version: Version };

/** The saved draft goes to the Chairman. */
export function Submitting({ estimate, version }: Settled) {
  const [asked, setAsked] = useState(false);
  const call = useEstimateStep(
    () => submit(estimate),
    () => m.didSubmit(),
    () => setAsked(false),
  );
  return (
    <>
      <Button
        kind="first"
        onClick={() => {
          call.reset();
          setAsked(true);
        }}
      >
        {m.submit()}
      </Button>
      <Confirm
        open={asked}
        title={m.submitQuestion({ number: version.number })}
        act={m.submitAct({ amount: money(version.total) })}
        pending={call.isPending}
        onConfirm={() => call.mutate()}
        onCancel={() => setAsked(false)}
      >
        <Total amount={version.total} />
        <p>{m.submitText({ places: version.places })}</p>
        {call.error && !isSessionEnd(call.error) && <ProblemNote sentence={sentence(call.error)} />}
      </Confirm>
    </>
  );
}

/** The Chairman approves, or returns it with reasons by line. */
export function Settling({ estimate, version }: Settled) {
  const [asked, setAsked] = useState<"approve" | "return">();
  const [reason, setReason] = useState("");
  const [reasons, setReasons] = useState<ReadonlyMap<number, string>>(new Map());
  const [tried, setTried] = useState(false);
  const leave = () => setAsked(undefined);
  const approval = useEstimateStep(
    () => approve(estimate),
    () => m.didApprove(),
    leave,
  );
  const given = new Map([...reasons].map(([line, why]) => [line, why.trim()] as const).filter(([, why]) => why));
  const back = useEstimateStep(
    () => sendBack(estimate, reason.trim(), given),
    () => m.didReturn(),
    () => {
      leave();
      setReason("");
      setReasons(new Map());
    },
  );
  const isEmpty = reason.trim() === "" && given.size === 0;
  return (
    <>
      <UnsavedGuard unsaved={!isEmpty} />
      <Actions>
        <Button
          kind="first"
          onClick={() => {
            approval.reset();
            setAsked("approve");
          }}
        >
          {m.approve()}
        </Button>
        <Button
          onClick={() => {
            back.reset();
            setTried(false);
            setAsked("return");
          }}
        >
          {m.sendBack()}
        </Button>
      </Actions>
      <Confirm
        open={asked === "approve"}
        title={m.approveQuestion({ number: version.number })}
        act={m.approveAct({ amount: money(version.total) })}
        pending={approval.isPending}
        onConfirm={() => approval.mutate()}
        onCancel={leave}
      >
        <Total amount={version.total} />
        <p>{m.approveText()}</p>
        {approval.error && !isSessionEnd(approval.error) && <ProblemNote sentence={sentence(approval.error)} />}
      </Confirm>
      <Confirm
        open={asked === "return"}
        title={m.returnQuestion({ number: version.number })}
        act={m.returnAct()}
        pending={back.isPending}
        onConfirm={() => {
          setTried(true);
          if (!isEmpty) {
            back.mutate();
          }
        }}
        onCancel={leave}
      >
        <p>{m.returnText()}</p>
        {back.error && !isSessionEnd(back.error) && <ProblemNote sentence={sentence(back.error)} />}
        <FieldList>
          {version.lines.map(({ code, text }) => (
            <TextField
              key={code}
              label={m.reasonOf({ line: text })}
              optional
              maxLength={LONGEST}
              value={reasons.get(code) ?? ""}
              onChange={(why) => setReasons(new Map(reasons).set(code, why))}
            />
          ))}
          <TextField
            label={m.reasonOfAll()}
            optional
            rows={2}
            maxLength={LONGEST}
            value={reason}
            onChange={setReason}
            problem={tried && isEmpty ? m.needsSomeReason() : undefined}
          />
        </FieldList>
      </Confirm>
    </>
  );
}
