import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, isSessionEnd, isStale, sentence } from "../app/problem";
import { useSession } from "../app/session";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { movementName, unitName, usePlan } from "../domain/conference";
import { kindName, type Nomination, nomineeName, salutationWord } from "../domain/nomination";
import { useMyUnits } from "../domain/units";
import { Actions, Button } from "../kit/Button";
import { FieldList, SelectField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import { differences, StaleVersion } from "../kit/StaleVersion";
import * as m from "../messages/nominate";
import { Fields } from "./Fields";
import { draftOf, emptyForm, type Form, fieldOfRule, fieldPaths, formOf, missing, sameForm } from "./form";
import { draftNomination, editNomination, idempotencyKey, nominationQuery, submitNomination } from "./queries";

type EditorProps = {
  conferenceId: string;
  /** Absent for a new one. */
  nomination?: Nomination;
  /** The new draft is stored, and its submission is still to be answered. */
  onDrafted?: (draft: Nomination) => void;
  onSaved?: (saved: Nomination) => void;
};

/** What is asked of the service: save these answers on top of this version, or save and submit them. */
type Save = { form: Form; submit: boolean; base: Nomination | undefined };

/**
 * The form of a nomination while its unit has it. What is typed survives everything: a refusal, a lost connection, the
 * end of the session, and a version that another person saved meanwhile.
 */
export function Editor({ conferenceId, nomination, onDrafted, onSaved }: EditorProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [key] = useState(idempotencyKey);
  const [base, setBase] = useState(nomination);
  const [form, setForm] = useState<Form>(nomination ? formOf(nomination) : emptyForm);
  const [theirs, setTheirs] = useState<Nomination>();
  const [unit, setUnit] = useState<string>();
  const [attempts, setAttempts] = useState(0);
  const formElement = useRef<HTMLFormElement>(null);
  const unsaved = !sameForm(form, base ? formOf(base) : emptyForm);

  const save = useMutation({
    mutationFn: async ({ form: answers, submit, base: on }: Save): Promise<Nomination> => {
      const saved = await store(answers, on);
      setBase(saved);
      if (submit && !on) {
        onDrafted?.(saved);
      }
      return submit ? submitNomination(saved.id, saved.version) : saved;
    },
    onSuccess: (saved, { form: answers, submit }) => {
      queries.setQueryData(nominationQuery(saved.id).queryKey, saved);
      setBase(saved);
      // The service trims texts. What was typed while it saved stays.
      setForm((now) => (now === answers ? formOf(saved) : now));
      const name = nomineeName(saved.nominee);
      say(submit ? m.didSubmit({ name }) : m.didSave({ name }));
      if (submit && nomination) {
        navigate({ to: "/nominations/$id", params: { id: saved.id }, replace: true, ignoreBlocker: true });
      }
      onSaved?.(saved);
    },
    onError: async (error, { base: on }) => {
      if (isStale(error) && on) {
        setTheirs(await queries.fetchQuery({ ...nominationQuery(on.id), staleTime: 0 }));
      }
    },
    // A refused submission leaves a saved draft.
    onSettled: () => {
      queries.invalidateQueries({ queryKey: ["nominations"] });
    },
  });

  function store(answers: Form, on: Nomination | undefined): Promise<Nomination> {
    if (!on) {
      return draftNomination({ conferenceId, ...(unit && { unit }) }, draftOf(answers), key);
    }
    const same = sameForm(answers, formOf(on));
    return same ? Promise.resolve(on) : editNomination(on.id, on.version, draftOf(answers));
  }

  useNewerVersion(nomination, base, unsaved || save.isPending, (newer, keep) => {
    if (keep) {
      setTheirs(newer);
    } else {
      setBase(newer);
      setForm(formOf(newer));
    }
  });

  const gaps = missing(form);
  function start(submit: boolean) {
    setAttempts((now) => now + 1);
    if (gaps.size === 0) {
      save.mutate({ form, submit, base });
    }
  }
  useEffect(() => {
    if (attempts > 0 || save.error) {
      formElement.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  }, [attempts, save.error]);

  const problems = fieldProblems(save.error, [...fieldPaths[form.kind], ...fieldPaths.all], fieldOfRule);
  const returned = base?.state === "RETURNED";
  return (
    <form
      ref={formElement}
      onSubmit={(event) => {
        event.preventDefault();
        start(true);
      }}
    >
      <UnsavedGuard unsaved={unsaved} />
      {theirs && (
        <ComparedWith
          theirs={theirs}
          form={form}
          onTakeTheirs={() => {
            setBase(theirs);
            setForm(formOf(theirs));
            setTheirs(undefined);
            save.reset();
          }}
          onKeepMine={() => {
            setTheirs(undefined);
            save.mutate({ form, submit: false, base: theirs });
          }}
        />
      )}
      {save.error && !isStale(save.error) && !isSessionEnd(save.error) && !problems.isAtField && (
        <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
      )}
      {!base && <ProposingUnit chosen={unit} onChoose={setUnit} problem={problems.at("unit")} />}
      <Fields
        form={form}
        onChange={(change) => {
          setForm((now) => ({ ...now, ...change }));
        }}
        problemAt={(path) => (attempts > 0 ? gaps.get(path) : undefined) ?? problems.at(path)}
      />
      <Actions>
        <Button kind="first" type="submit" pending={save.isPending}>
          {returned ? m.submitAgain() : m.submit()}
        </Button>
        <Button pending={save.isPending} disabled={!unsaved} onClick={() => start(false)}>
          {m.saveDraft()}
        </Button>
        <span className="quiet small">{unsaved ? m.unsaved() : base && m.saved()}</span>
      </Actions>
    </form>
  );
}

type ProposingUnitProps = {
  chosen: string | undefined;
  onChoose: (unit: string) => void;
  problem: string | undefined;
};

/** Asked of who works for more than one unit. */
function ProposingUnit({ chosen, onChoose, problem }: ProposingUnitProps) {
  const { unit: own } = useSession();
  const units = useMyUnits();
  return units.length < 2 ? null : (
    <FieldList>
      <SelectField
        label={m.proposingUnit()}
        value={chosen ?? own ?? ""}
        options={units.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={onChoose}
        problem={problem}
      />
    </FieldList>
  );
}

/** Calls back if the page learns of a version newer than the one that the form began with. */
function useNewerVersion(
  known: Nomination | undefined,
  base: Nomination | undefined,
  keep: boolean,
  onNewer: (newer: Nomination, keep: boolean) => void,
) {
  const latest = useRef(onNewer);
  latest.current = onNewer;
  useEffect(() => {
    if (known && base && known.version > base.version) {
      latest.current(known, keep);
    }
  }, [known, base, keep]);
}

type ComparedWithProps = { theirs: Nomination; form: Form; onTakeTheirs: () => void; onKeepMine: () => void };

function ComparedWith({ theirs, form, onTakeTheirs, onKeepMine }: ComparedWithProps) {
  const plan = usePlan();
  const found = differences(formOf(theirs), form, [
    { label: m.kind(), text: ({ kind }) => kindName(kind) },
    { label: m.name(), text: ({ name }) => name },
    { label: m.birthYear(), text: ({ birthYear }) => birthYear },
    { label: m.salutation(), text: ({ salutation }) => salutationWord(salutation || null) },
    { label: m.titleOfPerson(), text: ({ title }) => title },
    { label: m.workplace(), text: ({ workplace }) => workplace },
    { label: m.ownUnit(), text: ({ ownUnit }) => ownUnit && unitName(plan, ownUnit) },
    { label: m.callName(), text: ({ callName }) => callName },
    { label: m.members(), text: ({ members }) => members },
    { label: m.representative(), text: ({ representative }) => representative },
    { label: m.address(), text: ({ address }) => address },
    { label: m.movement(), text: ({ movement }) => movementName(plan, movement) },
    { label: m.formOfAward(), text: ({ formOfAward }) => formOfAward },
    { label: m.achievement(), text: ({ achievement }) => achievement },
  ]);
  return <StaleVersion differences={found} onTakeTheirs={onTakeTheirs} onKeepMine={onKeepMine} />;
}
