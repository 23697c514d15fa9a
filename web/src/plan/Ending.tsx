import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { type Conference, conferenceQuery } from "../domain/conference";
import { Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/plan";
import { cancelConference, closeConference, deleteConference } from "./queries";

/** @param touched the collections that change with the conference */
function useEnd<Given>(
  end: (given: Given) => Promise<Conference>,
  touched: readonly string[],
  said: () => string,
  onDone: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: end,
    onSuccess: (ended) => {
      queries.setQueryData(conferenceQuery(ended.id).queryKey, ended);
      for (const kind of ["conferences", ...touched]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
      onDone();
      say(said());
    },
  });
}

/** The conference took place, or was cancelled: nothing of it changes any more. */
export function Closing({ plan }: { plan: Conference }) {
  const [asked, setAsked] = useState(false);
  const close = useEnd(
    () => closeConference(plan),
    ["rewards", "funds"],
    () => m.didClose(),
    () => setAsked(false),
  );
  return (
    <>
      <Button onClick={() => setAsked(true)}>{m.close()}</Button>
      <Confirm
        open={asked}
        title={m.closeConfirm()}
        act={m.closeAct()}
        pending={close.isPending}
        onConfirm={() => close.mutate(undefined)}
        onCancel={() => setAsked(false)}
      >
        <p>{m.closeText()}</p>
        {close.error && <ProblemNote sentence={sentence(close.error)} />}
      </Confirm>
    </>
  );
}

/** The conference does not take place, and whoever was invited is told why. */
export function Cancelling({ plan }: { plan: Conference }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const cancel = useEnd(
    (why: string) => cancelConference(plan, why),
    ["messages", "rosters"],
    () => m.didCancel(),
    () => setAsked(false),
  );
  const problems = fieldProblems(cancel.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.cancel()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.cancelConfirm()}
        count={1}
        act={() => m.cancelAct()}
        reason={reason}
        onReason={setReason}
        hint={m.cancelReasonHint()}
        maxLength={500}
        problem={problems.at("reason")}
        pending={cancel.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => cancel.mutate(reason.trim())}
      >
        <p>{m.cancelText()}</p>
        {cancel.error && <ProblemNote sentence={sentence(cancel.error)} more={problems.elsewhere} />}
      </ReasonConfirm>
    </>
  );
}

/** The plan was imported by mistake. All services are asked whether anything followed it. */
export function Deleting({ plan }: { plan: Conference }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const remove = useEnd(
    (why: string) => deleteConference(plan, why),
    [],
    () => m.didRemove(),
    () => setAsked(false),
  );
  const problems = fieldProblems(remove.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.deletePlan()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.removeConfirm()}
        count={1}
        act={() => m.removeAct()}
        reason={reason}
        onReason={setReason}
        hint={m.removeReasonHint()}
        maxLength={500}
        problem={problems.at("reason")}
        pending={remove.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => remove.mutate(reason.trim())}
      >
        <p>{m.removeText()}</p>
        {remove.error && <ProblemNote sentence={sentence(remove.error)} more={problems.elsewhere} />}
      </ReasonConfirm>
    </>
  );
}
