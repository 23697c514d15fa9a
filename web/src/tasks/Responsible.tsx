import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { useSession } from "../app/session";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { Fact, FieldList, TextField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/tasks";
import { nameResponsible, type Task } from "./queries";
import { useTaskStep } from "./useTaskStep";

/** Who of the unit sees to it. */
export function Responsible({ task, names }: { task: Task; names: boolean }) {
  const [edits, setEdits] = useState(false);
  const known = task.responsible?.name;
  if (edits && names) {
    return <NameForm task={task} onDone={() => setEdits(false)} />;
  }
  return (
    <>
      <FieldList>
        <Fact label={m.responsible()}>{known ?? m.nobody()}</Fact>
      </FieldList>
      {names && (
        <Actions>
          <Button kind="plain" onClick={() => setEdits(true)}>
            {known ? m.nameAnother() : m.nameResponsible()}
          </Button>
        </Actions>
      )}
    </>
  );
}

function NameForm({ task, onDone }: { task: Task; onDone: () => void }) {
  const session = useSession();
  const before = task.responsible?.name ?? "";
  const [name, setName] = useState(before);
  const save = useTaskStep(
    () => nameResponsible(task, name.trim()),
    () => m.didName(),
    onDone,
  );
  const problems = fieldProblems(save.error, ["name"]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending) {
          save.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={name.trim() !== before} />
      {save.error && !isSessionEnd(save.error) && (
        <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <TextField
          label={m.responsible()}
          hint={m.responsibleHint()}
          autoComplete="off"
          maxLength={100}
          value={name}
          problem={problems.at("name")}
          onChange={setName}
        />
      </FieldList>
      <Actions>
        <Button type="submit" pending={save.isPending}>
          {m.saveName()}
        </Button>
        <Button kind="plain" onClick={() => setName(session.name)}>
          {m.myself()}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {m.leave()}
        </Button>
      </Actions>
    </form>
  );
}
