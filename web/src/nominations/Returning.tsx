import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Course, eachOf } from "../app/eachOf";
import { say } from "../app/notice";
import { ProblemError, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { type Nomination, nomineeName } from "../domain/nomination";
import { returnToUnit } from "../domain/nominations";
import { Button } from "../kit/Button";
import { ProblemNote } from "../kit/Problem";
import { Progress } from "../kit/Progress";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/nominations";

type ReturningProps = {
  /** Those that can be returned; each goes with the version that was read. */
  nominations: readonly Nomination[];
  kind?: "second" | "plain";
  onDone?: () => void;
};

/** Returns nominations to their units, with one reason that all of them get. */
export function Returning({ nominations, kind = "second", onDone }: ReturningProps) {
  const queries = useQueryClient();
  // What was picked when the question was asked; the list behind it changes while the work runs.
  const [batch, setBatch] = useState<readonly Nomination[]>();
  const [reason, setReason] = useState("");
  const [course, setCourse] = useState<Course<Nomination>>();
  const count = (batch ?? nominations).length;
  const only = count === 1 ? (batch ?? nominations)[0] : undefined;
  const send = useMutation({
    mutationFn: (these: readonly Nomination[]) =>
      eachOf(these, ({ id, version }) => returnToUnit(id, version, reason.trim()), setCourse),
    onSuccess: ({ done, failed }) => {
      if (done.length > 0) {
        say(m.didReturn({ count: done.length }));
      }
      if (failed.length === 0) {
        close();
        setReason("");
        onDone?.();
      } else {
        setBatch(failed.map(({ item }) => item));
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["nominations"] }),
  });
  const close = () => {
    setBatch(undefined);
    setCourse(undefined);
  };
  const failed = send.isPending ? [] : (course?.failed ?? []);
  return (
    <>
      <UnsavedGuard unsaved={batch !== undefined && reason !== ""} />
      {nominations.length > 0 && (
        <Button kind={kind} onClick={() => setBatch(nominations)}>
          {m.returnThem({ count: nominations.length })}
        </Button>
      )}
      <ReasonConfirm
        open={batch !== undefined}
        title={only ? m.returnTitle({ name: nomineeName(only.nominee) }) : m.returnTitleMany({ count })}
        count={count}
        act={m.returnAct}
        reason={reason}
        onReason={setReason}
        hint={m.reasonHint()}
        pending={send.isPending}
        onCancel={close}
        // After a partial refusal those that are left go with their newest version.
        onConfirm={() =>
          batch && send.mutate(batch.map((known) => nominations.find(({ id }) => id === known.id) ?? known))
        }
      >
        <p>{m.returnText()}</p>
        {course && course.total > 1 && (
          <Progress label={m.course()} done={course.done.length} total={course.total} failed={course.failed.length} />
        )}
        {failed.length > 0 && (
          <ProblemNote
            sentence={m.notAll({ count: failed.length })}
            more={failed.map(({ item, error }) => `${nomineeName(item.nominee)}: ${why(error)}`)}
          />
        )}
      </ReasonConfirm>
    </>
  );
}

/** A refused field is the reason: its own sentence says what is wrong with it. */
function why(error: unknown): string {
  return error instanceof ProblemError && error.status === 412 ? m.changedMeanwhile() : sentence(error);
}
