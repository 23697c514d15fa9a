import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { fieldProblems, isSessionEnd, isStale, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { FieldList, TextField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import { differences, StaleVersion } from "../kit/StaleVersion";
import * as m from "../messages/tasks";
import { divide } from "./commands";
import { type Step, type Task, taskQuery } from "./queries";
import { draftsOf, inWords, MOST_STEPS, shifted, stepsOf, withNew } from "./steps";
import { useTaskStep } from "./useTaskStep";

/** Adds steps, removes them and sets their order. What is ticked stays ticked. */
export function StepsForm({ task, onDone }: { task: Task; onDone: () => void }) {
  const queries = useQueryClient();
  const [base, setBase] = useState(task);
  const [drafts, setDrafts] = useState(() => (task.steps.length === 0 ? withNew([]) : draftsOf(task.steps)));
  const [theirs, setTheirs] = useState<Task>();
  const mine = stepsOf(drafts);
  const unchanged = JSON.stringify(mine) === JSON.stringify(base.steps);
  const save = useTaskStep(
    () => divide(base, mine),
    () => m.didSaveSteps(),
    onDone,
  );
  const problems = fieldProblems(
    save.error,
    mine.map((_, index) => `steps[${index}].text`),
  );
  const change = (next: typeof drafts) => {
    setDrafts(next);
    save.reset();
  };
  const send = () =>
    save.mutate(undefined, {
      onError: async (error) => {
        if (isStale(error)) {
          setTheirs(await queries.fetchQuery({ ...taskQuery(task.conferenceId, task.code), staleTime: 0 }));
        }
      },
    });
  const settle = (known: Task, steps: readonly Step[] | undefined) => {
    setBase(known);
    setTheirs(undefined);
    save.reset();
    if (steps) {
      setDrafts(draftsOf(steps));
    }
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) {
          send();
        }
      }}
    >
      <UnsavedGuard unsaved={!unchanged} />
      {theirs && (
        <StaleVersion
          differences={differences(theirs.steps, mine, [{ label: m.steps(), text: inWords }])}
          onTakeTheirs={() => settle(theirs, theirs.steps)}
          onKeepMine={() => settle(theirs, undefined)}
        />
      )}
      {save.error && !isStale(save.error) && !isSessionEnd(save.error) && (
        <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        {drafts.map(({ id, text }, index) => (
          <div key={id}>
            <TextField
              label={m.stepNumber({ number: index + 1 })}
              maxLength={300}
              value={text}
              problem={problems.at(`steps[${index}].text`)}
              onChange={(next) => change(drafts.map((draft) => (draft.id === id ? { ...draft, text: next } : draft)))}
            />
            <Actions apart>
              <Button
                kind="plain"
                disabled={index === 0}
                aria-label={m.stepUp({ number: index + 1 })}
                onClick={() => change(shifted(drafts, id, -1))}
              >
                {m.up()}
              </Button>
              <Button
                kind="plain"
                disabled={index === drafts.length - 1}
                aria-label={m.stepDown({ number: index + 1 })}
                onClick={() => change(shifted(drafts, id, 1))}
              >
                {m.down()}
              </Button>
              <Button
                kind="plain"
                aria-label={m.removeStep({ number: index + 1 })}
                onClick={() => change(drafts.filter((draft) => draft.id !== id))}
              >
                {m.remove()}
              </Button>
            </Actions>
          </div>
        ))}
      </FieldList>
      <Actions apart>
        <Button onClick={() => change(withNew(drafts))} disabled={drafts.length >= MOST_STEPS}>
          {m.addStep()}
        </Button>
        <Button type="submit" pending={save.isPending} disabled={unchanged}>
          {m.saveSteps()}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {m.leave()}
        </Button>
      </Actions>
    </form>
  );
}
