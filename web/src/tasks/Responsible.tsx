import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { Fact, FieldList, SelectField, TextField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/tasks";
import { nameResponsible } from "./commands";
import { peopleQuery, type Task } from "./queries";
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

/** Somebody without an account. */
const OTHER = "other";
const NOBODY = "nobody";

function NameForm({ task, onDone }: { task: Task; onDone: () => void }) {
  const { data } = useQuery(peopleQuery(task));
  const known = task.responsible;
  const [choice, setChoice] = useState(known ? (known.account ?? OTHER) : "");
  const [name, setName] = useState(known && !known.account ? known.name : "");
  const person = choice === OTHER ? { name: name.trim() } : choice === NOBODY ? {} : { account: choice };
  const save = useTaskStep(
    () => nameResponsible(task, person),
    () => m.didName(),
    onDone,
  );
  const problems = fieldProblems(save.error, ["account", "name"]);
  const people = data?.items ?? [];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!save.isPending && choice) {
          save.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={name.trim() !== (known?.account ? "" : (known?.name ?? ""))} />
      {save.error && !isSessionEnd(save.error) && (
        <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <SelectField
          label={m.responsible()}
          hint={m.responsibleHint()}
          value={choice}
          problem={problems.at("account")}
          options={[
            ...people.map(({ account, name, told }) => ({
              value: account,
              label: told ? name : m.withoutAddress({ name }),
            })),
            { value: OTHER, label: m.somebodyElse() },
            { value: NOBODY, label: m.nobody() },
          ]}
          onChange={setChoice}
        />
        {choice === OTHER && (
          <TextField
            label={m.fullName()}
            hint={m.fullNameHint()}
            autoComplete="off"
            maxLength={100}
            value={name}
            problem={problems.at("name")}
            onChange={setName}
          />
        )}
      </FieldList>
      <Actions>
        <Button type="submit" pending={save.isPending}>
          {m.saveName()}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {m.leave()}
        </Button>
      </Actions>
    </form>
  );
}
