import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { idempotencyKey } from "../app/http";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { type ConferenceSummary, unitName, useConference, usePlan } from "../domain/conference";
import { Actions, Button } from "../kit/Button";
import { ComboField } from "../kit/ComboField";
import { ChoiceField, Fact, FieldList, FieldRow, SelectField, TextField } from "../kit/Field";
import { EmptyState, MarginNote, PageHead, WithMargin } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/roster";
import { ContactFields } from "./ContactFields";
import { registerDelegate } from "./commands";
import { emptyRegistration, gapsOf, nextPerson, type RegistrationForm, registrationOf, samePerson } from "./forms";
import { delegateQuery, type ReadDelegate, type Roster, rosterQuery } from "./queries";

/** Puts a person on the roster. */
export function RegistrationPage() {
  const conference = useConference();
  const {
    data: roster,
    error,
    refetch,
  } = useQuery({ ...rosterQuery(conference?.id ?? ""), enabled: conference !== undefined });
  return (
    <>
      <PageHead title={m.registerTitle()} crumb={<Link to="/delegates">{m.listTitle()}</Link>} />
      {!conference && <EmptyState title={m.noConference()} />}
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !roster && !error && <Waiting what={m.theGroups()} />}
      {conference && roster && (
        <WithMargin margin={<Free roster={roster} />}>
          <Form conference={conference} roster={roster} />
        </WithMargin>
      )}
    </>
  );
}

function Free({ roster: { taken, cap, groups } }: { roster: Roster }) {
  return (
    <>
      <MarginNote title={m.freePlaces()}>
        <p>{m.places({ taken, cap })}</p>
        {groups
          .filter(({ shared }) => !shared)
          .map(({ code, name, places, taken: used, waiting }) => (
            <p key={code} className={used >= places ? "warns" : undefined}>
              {name}: {used}/{places}
              {waiting > 0 && ` · ${m.waitCount({ count: waiting })}`}
            </p>
          ))}
      </MarginNote>
      <MarginNote title={m.next()}>
        <p>{m.afterRegistration()}</p>
      </MarginNote>
    </>
  );
}

type Save = { form: RegistrationForm; another: boolean; key: string };

function Form({ conference, roster }: { conference: ConferenceSummary; roster: Roster }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const session = useSession();
  const choosesUnit = hasRole(session, "secretariat", "office");
  const [start, setStart] = useState(emptyRegistration);
  const [form, setForm] = useState(emptyRegistration);
  const [key, setKey] = useState(idempotencyKey);
  const [attempts, setAttempts] = useState(0);
  const element = useRef<HTMLFormElement>(null);
  const gaps = gapsOf(form, choosesUnit);
  const units = roster.units.map(({ code, name }) => ({ value: code, label: name }));
  const open = roster.groups.filter((group) => group.open);
  const save = useMutation({
    mutationFn: ({ form: answers, key: sentWith }: Save) =>
      registerDelegate(registrationOf(conference.id, answers), sentWith),
    onSuccess: ({ delegate, isNew }, { form: answers, another }) => {
      queries.setQueryData(delegateQuery(delegate.id).queryKey, delegate);
      for (const kind of ["delegates", "rosters"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
      say(said(delegate, isNew));
      if (another) {
        setStart(nextPerson(answers));
        setForm(nextPerson(answers));
        setKey(idempotencyKey());
        setAttempts(0);
        element.current?.querySelector<HTMLElement>("input:not([role=combobox])")?.focus();
      } else {
        navigate({ to: "/delegates/$id", params: { id: delegate.id }, replace: true, ignoreBlocker: true });
      }
    },
    // A changed form is another registration; a lost answer is asked for again with the same key.
    onError: (error) => {
      if (!isSessionEnd(error) && "code" in error && error.code === "AKeyCreatesOneDelegate") {
        setKey(idempotencyKey());
      }
    },
  });
  useEffect(() => {
    if (attempts > 0 || save.error) {
      element.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    }
  }, [attempts, save.error]);
  const problems = fieldProblems(save.error, [
    "group",
    "unit",
    "name",
    "title",
    "birthYear",
    "salutation",
    "email",
    "phone",
  ]);
  const problemAt = (path: string) => (attempts > 0 ? gaps.get(path) : undefined) ?? problems.at(path);
  const change = (part: Partial<RegistrationForm>) => setForm((now) => ({ ...now, ...part }));
  const submit = (another: boolean) => {
    setAttempts((now) => now + 1);
    if (gaps.size === 0) {
      save.mutate({ form, another, key });
    }
  };
  return (
    <form
      ref={element}
      onSubmit={(event) => {
        event.preventDefault();
        submit(false);
      }}
    >
      <UnsavedGuard unsaved={!samePerson(form, start)} />
      {save.error && !isSessionEnd(save.error) && (
        <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <SelectField
          label={m.group()}
          hint={open.length > 0 ? m.awardeesByAward() : m.noOpenGroup()}
          value={form.group}
          options={open.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(group) => change({ group })}
          problem={problemAt("group")}
        />
        {choosesUnit ? (
          <ComboField
            label={m.unit()}
            value={form.unit}
            options={units}
            onChange={(unit) => change({ unit })}
            problem={problemAt("unit")}
          />
        ) : (
          <OwnUnit units={units} chosen={form.unit} onChoose={(unit) => change({ unit })} problem={problemAt("unit")} />
        )}
        <FieldRow>
          <TextField
            label={m.name()}
            maxLength={120}
            value={form.name}
            onChange={(name) => change({ name })}
            problem={problemAt("name")}
          />
          <TextField
            label={m.birthYear()}
            optional
            inputMode="numeric"
            maxLength={4}
            value={form.birthYear}
            onChange={(birthYear) => change({ birthYear })}
            problem={problemAt("birthYear")}
          />
        </FieldRow>
        <ChoiceField
          label={m.salutation()}
          hint={m.salutationHint()}
          value={form.salutation}
          options={[
            { value: "MR", label: m.mr() },
            { value: "MS", label: m.ms() },
          ]}
          onChange={(salutation) => change({ salutation })}
          problem={problemAt("salutation")}
        />
        <TextField
          label={m.titleOfPerson()}
          optional
          maxLength={200}
          value={form.title}
          onChange={(title) => change({ title })}
          problem={problemAt("title")}
        />
        <ContactFields form={form} onChange={change} problemAt={problemAt} />
      </FieldList>
      <Actions>
        <Button kind="first" type="submit" pending={save.isPending}>
          {m.registerAct()}
        </Button>
        <Button pending={save.isPending} onClick={() => submit(true)}>
          {m.registerAnother()}
        </Button>
      </Actions>
    </form>
  );
}

type OwnUnitProps = {
  units: readonly { value: string; label: string }[];
  chosen: string;
  onChoose: (unit: string) => void;
  problem: string | undefined;
};

/** An officer registers for the own unit; who works for those below it too is asked for which. */
function OwnUnit({ units, chosen, onChoose, problem }: OwnUnitProps) {
  const { unit } = useSession();
  const plan = usePlan();
  if (units.length > 1) {
    return (
      <SelectField
        label={m.unit()}
        value={chosen || (unit ?? "")}
        options={units}
        onChange={onChoose}
        problem={problem}
      />
    );
  }
  const name = units[0]?.label ?? (unit && unitName(plan, unit));
  return name && <Fact label={m.unit()}>{name}</Fact>;
}

function said({ name, state, waitingPosition }: ReadDelegate, isNew: boolean): string {
  if (!isNew) {
    return m.wasThere({ name });
  }
  return state === "WAITLISTED" ? m.didWait({ name, position: waitingPosition ?? "?" }) : m.didRegister({ name });
}
