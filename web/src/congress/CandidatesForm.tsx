import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { ComboField } from "../kit/ComboField";
import { FieldList, TextField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import { Reorder } from "../kit/Reorder";
import * as m from "../messages/congress";
import { listCandidates } from "./commands";
import { draftsOf, isUnchanged, ordered, trimmed, withReason } from "./drafts";
import { aboutPerson, addable, nameOf, personOf } from "./people";
import type { CongressList } from "./queries";
import { useCongressStep } from "./useCongressStep";

/** Adds exemplars, says why, and sets their order: by dragging, by keyboard, or by the words Lên and Xuống. */
export function CandidatesForm({ list, onDone }: { list: CongressList; onDone: () => void }) {
  const [drafts, setDrafts] = useState(() => draftsOf(list.candidates));
  const [tried, setTried] = useState(false);
  const given = trimmed(drafts);
  const ids = drafts.map(({ nominationId }) => nominationId);
  const save = useCongressStep(
    () => listCandidates(list, given),
    () => m.didSaveCandidates({ count: given.length }),
    onDone,
  );
  const problems = fieldProblems(
    save.error,
    given.map((_, index) => `candidates[${index}].reason`),
  );
  const change = (next: typeof drafts) => {
    setDrafts(next);
    save.reset();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (given.every(({ reason }) => reason !== "") && !save.isPending) {
          save.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={!isUnchanged(drafts, list.candidates)} />
      {save.error && !isSessionEnd(save.error) && (
        <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
      )}
      <Reorder
        label={m.order()}
        items={drafts}
        itemId={({ nominationId }) => nominationId}
        itemName={({ nominationId }) => nameOf(list, nominationId)}
        onReorder={(next) => change(ordered(drafts, next))}
      >
        {({ nominationId }) => (
          <>
            {nameOf(list, nominationId)}
            <span className="under">{aboutPerson(personOf(list, nominationId))}</span>
          </>
        )}
      </Reorder>
      <FieldList>
        {drafts.map(({ nominationId, reason }, index) => (
          <div key={nominationId}>
            <TextField
              label={m.reasonOf({ name: nameOf(list, nominationId) })}
              rows={2}
              maxLength={2000}
              value={reason}
              problem={
                problems.at(`candidates[${index}].reason`) ??
                (tried && reason.trim() === "" ? m.needsReason() : undefined)
              }
              onChange={(next) => change(withReason(drafts, nominationId, next))}
            />
            <Button
              kind="plain"
              aria-label={m.removeName({ name: nameOf(list, nominationId) })}
              onClick={() => change(drafts.filter((draft) => draft.nominationId !== nominationId))}
            >
              {m.remove()}
            </Button>
          </div>
        ))}
        <ComboField
          key={ids.join()}
          label={m.addExemplar()}
          hint={m.addExemplarHint()}
          value=""
          options={addable(list, ids).map((person) => ({
            value: person.nominationIds[0] ?? "",
            label: [person.name, aboutPerson(person)].filter(Boolean).join(" · "),
          }))}
          onChange={(nominationId) => nominationId && change([...drafts, { nominationId, reason: "" }])}
        />
      </FieldList>
      <Actions>
        <Button type="submit" kind="first" pending={save.isPending} disabled={isUnchanged(drafts, list.candidates)}>
          {m.saveCandidates()}
        </Button>
        <Button kind="plain" onClick={onDone}>
          {m.leave()}
        </Button>
      </Actions>
    </form>
  );
}
