import { useState } from "react";
import { isSessionEnd, sentence } from "../app/problem";
import { Actions, Button } from "../kit/Button";
import { CheckField } from "../kit/Field";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { State } from "../kit/State";
import * as m from "../messages/tasks";
import { divide } from "./commands";
import type { Step, Task } from "./queries";
import { StepsForm } from "./StepsForm";
import { doneOf, ticked } from "./steps";
import { useTaskStep } from "./useTaskStep";

/** What the task consists of. A tick is saved at once; the list is edited as a whole. */
export function Steps({ task, works }: { task: Task; works: boolean }) {
  const [edits, setEdits] = useState(false);
  const { steps } = task;
  return (
    <Section title={steps.length > 0 ? m.stepsDoneOf({ done: doneOf(steps), all: steps.length }) : m.steps()}>
      {edits && works ? (
        <StepsForm task={task} onDone={() => setEdits(false)} />
      ) : (
        <>
          {steps.length === 0 && <p className="quiet">{works ? m.noStepsYet() : m.noSteps()}</p>}
          {works ? <Ticks task={task} /> : <Done steps={steps} />}
          {works && (
            <Actions>
              <Button onClick={() => setEdits(true)}>{steps.length === 0 ? m.divide() : m.editSteps()}</Button>
            </Actions>
          )}
        </>
      )}
    </Section>
  );
}

function Ticks({ task }: { task: Task }) {
  const { steps } = task;
  // A tick is seen at once. Until the answer is here, the next one would be for a version that is over.
  const [sent, setSent] = useState<readonly Step[]>();
  const tick = useTaskStep(
    (next: readonly Step[]) => divide(task, next),
    () => m.didSaveSteps(),
  );
  const send = (next: readonly Step[]) => {
    setSent(next);
    tick.mutate(next, { onSettled: () => setSent(undefined) });
  };
  return (
    <>
      {tick.error && !isSessionEnd(tick.error) && <ProblemNote sentence={sentence(tick.error)} />}
      {(sent ?? steps).map((step, index) => (
        <CheckField
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
          key={index}
          label={step.text}
          checked={step.done}
          onChange={(done) => sent ?? send(ticked(steps, index, done))}
        />
      ))}
    </>
  );
}

function Done({ steps }: { steps: readonly Step[] }) {
  return (
    steps.length > 0 && (
      <ul>
        {steps.map(({ text, done }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place.
          <li key={index}>
            {text} <State mark={done ? "full" : "ring"}>{done ? m.stepDone() : m.stepOpen()}</State>
          </li>
        ))}
      </ul>
    )
  );
}
