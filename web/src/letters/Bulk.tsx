import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { type Course, eachOf } from "../app/eachOf";
import { say } from "../app/notice";
import { sentence } from "../app/problem";
import { Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { ProblemNote } from "../kit/Problem";
import { Progress } from "../kit/Progress";
import * as m from "../messages/letters";
import { markPrinted, resolveLetter } from "./commands";
import { mayBePrinted, mayBeSentAgain } from "./letter";
import type { Letter } from "./queries";

type Act = "print" | "resend" | "paper";

/** The picked letters, one after the other: marked as printed, or those that failed sent again or turned to paper. */
export function Bulk({ chosen, onDone }: { chosen: readonly Letter[]; onDone: () => void }) {
  const queries = useQueryClient();
  // What was picked when the question was asked; the list behind it changes while the work runs.
  const [asked, setAsked] = useState<{ act: Act; letters: readonly Letter[] }>();
  const [course, setCourse] = useState<Course<Letter>>();
  const printable = chosen.filter(mayBePrinted);
  const sendable = chosen.filter(mayBeSentAgain);
  const failed = chosen.filter(({ state }) => state === "FAILED");
  const run = useMutation({
    mutationFn: ({ act, letters }: { act: Act; letters: readonly Letter[] }) => eachOf(letters, does[act], setCourse),
    onSuccess: ({ done, failed: refused }, { act }) => {
      if (done.length > 0) {
        say(words[act].did({ count: done.length }));
      }
      if (refused.length === 0) {
        close();
        onDone();
      } else {
        setAsked({ act, letters: refused.map(({ item }) => item) });
      }
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["messages"] }),
  });
  const close = () => {
    setAsked(undefined);
    setCourse(undefined);
  };
  const asking = words[asked?.act ?? "print"];
  const count = asked?.letters.length ?? 0;
  return (
    <>
      {printable.length > 0 && (
        <Button onClick={() => setAsked({ act: "print", letters: printable })}>
          {m.markPrinted({ count: printable.length })}
        </Button>
      )}
      {sendable.length > 0 && (
        <Button onClick={() => setAsked({ act: "resend", letters: sendable })}>
          {m.sendAgain({ count: sendable.length })}
        </Button>
      )}
      {failed.length > 0 && (
        <Button onClick={() => setAsked({ act: "paper", letters: failed })}>
          {m.turnToPaper({ count: failed.length })}
        </Button>
      )}
      <Confirm
        open={asked !== undefined}
        title={asking.title({ count })}
        act={asking.act({ count })}
        pending={run.isPending}
        onConfirm={() => {
          if (asked) {
            // After a partial refusal those that are left go with their newest version.
            const letters = asked.letters.map((known) => chosen.find(({ id }) => id === known.id) ?? known);
            run.mutate({ act: asked.act, letters });
          }
        }}
        onCancel={close}
      >
        <p>{asking.text()}</p>
        {course && (
          <Progress label={m.course()} done={course.done.length} total={course.total} failed={course.failed.length} />
        )}
        {course && !run.isPending && course.failed.length > 0 && (
          <ProblemNote
            sentence={m.notAll({ count: course.failed.length })}
            more={course.failed.map(({ item, error }) => `${item.name}: ${sentence(error)}`)}
          />
        )}
      </Confirm>
    </>
  );
}

const does: Record<Act, (letter: Letter) => Promise<Letter>> = {
  print: markPrinted,
  resend: (letter) => resolveLetter(letter, "RESEND", undefined),
  paper: (letter) => resolveLetter(letter, "PAPER", undefined),
};

const words = {
  print: { did: m.didPrint, title: m.markPrintedTitle, act: m.markPrintedAct, text: m.markPrintedText },
  resend: { did: m.didResend, title: m.sendAgainTitle, act: m.sendAgainAct, text: m.sendAgainText },
  paper: { did: m.didTurnToPaper, title: m.turnToPaperTitle, act: m.turnToPaperAct, text: m.turnToPaperText },
};
