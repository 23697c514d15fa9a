import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { unitOptions, usePlan } from "../domain/conference";
import { Actions, Button } from "../kit/Button";
import { FieldList, SelectField, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/speeches";
import { arrange, type Of, replace, withdraw } from "./commands";
import { SpeakerFields, TermsFields } from "./Fields";
import { NOBODY, speakerBody, speakerFault, termsBody, termsFault, termsOf } from "./form";
import { speechesQuery } from "./queries";
import { ReasonAct } from "./ReasonAct";
import { useSpeechStep } from "./useSpeechStep";

/** A form with the speech as it was when somebody opened it. */
type Open = { form: "terms" | "speaker"; of: Of };

/** What the office does: changes where it stands, replaces who speaks, withdraws it. */
export function Managing({ of }: { of: Of }) {
  const [open, setOpen] = useState<Open>();
  if (open) {
    const Form = open.form === "terms" ? Changing : Replacing;
    return <Form of={open.of} onDone={() => setOpen(undefined)} />;
  }
  return (
    <Actions apart>
      <Button onClick={() => setOpen({ form: "terms", of })}>{m.change()}</Button>
      <Button onClick={() => setOpen({ form: "speaker", of })}>{m.replace()}</Button>
      <ReasonAct
        of={of}
        act={m.withdraw()}
        title={m.withdrawTitle()}
        confirm={m.withdrawAct()}
        text={m.withdrawText()}
        step={(reason) => withdraw(of, reason)}
        said={() => m.didWithdraw()}
      />
    </Actions>
  );
}

const TERMS = ["unit", "item", "minutes", "theme", "questions"] as const;

function Changing({ of, onDone }: { of: Of; onDone: () => void }) {
  const plan = usePlan();
  const { kind } = of.speech;
  const { data: board } = useQuery(speechesQuery(of.conferenceId));
  const [from] = useState(() => termsOf(of.speech));
  const [terms, setTerms] = useState(from);
  const [unit, setUnit] = useState(of.speech.unit);
  const [tried, setTried] = useState(false);
  const save = useSpeechStep(
    of.conferenceId,
    () => arrange(of, { unit, ...termsBody(kind, terms) }),
    () => m.didChange(),
    onDone,
  );
  const problems = fieldProblems(save.error, TERMS);
  const fault = termsFault(terms);
  return (
    <Section title={m.change()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!fault && !save.isPending) {
            save.mutate();
          }
        }}
      >
        <UnsavedGuard unsaved={(terms !== from || unit !== of.speech.unit) && !save.isPending} />
        {save.error && !isSessionEnd(save.error) && (
          <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
        )}
        <FieldList>
          <SelectField
            label={m.unit()}
            value={unit}
            options={unitOptions(plan)}
            problem={problems.at("unit")}
            onChange={setUnit}
          />
          <TermsFields
            kind={kind}
            items={board?.items ?? []}
            value={terms}
            fault={tried ? fault : undefined}
            at={(field) => problems.at(field as (typeof TERMS)[number])}
            onChange={setTerms}
          />
        </FieldList>
        <Actions>
          <Button kind="first" type="submit" pending={save.isPending}>
            {m.save()}
          </Button>
          <Button onClick={onDone}>{m.cancel()}</Button>
        </Actions>
      </form>
    </Section>
  );
}

const SPEAKER = ["nominationId", "name", "title", "unit", "reason"] as const;

function Replacing({ of, onDone }: { of: Of; onDone: () => void }) {
  const { kind } = of.speech;
  const [from] = useState(() => ({ ...NOBODY, unit: kind === "TALK" ? "" : of.speech.unit }));
  const [speaker, setSpeaker] = useState(from);
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const call = useSpeechStep(
    of.conferenceId,
    () => replace(of, { ...speakerBody(speaker), reason: reason.trim() }),
    () => m.didReplace(),
    onDone,
  );
  const problems = fieldProblems(call.error, SPEAKER);
  const fault = speakerFault(kind, speaker);
  const gap = reason.trim() === "" ? m.needsReason() : undefined;
  return (
    <Section title={m.replace()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!fault && !gap && !call.isPending) {
            call.mutate();
          }
        }}
      >
        <UnsavedGuard unsaved={(speaker !== from || reason !== "") && !call.isPending} />
        <p className="quiet">{m.replaceText()}</p>
        {call.error && !isSessionEnd(call.error) && (
          <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />
        )}
        <FieldList>
          <SpeakerFields
            conferenceId={of.conferenceId}
            kind={kind}
            value={speaker}
            mayChoose
            fault={tried ? fault : undefined}
            at={(field) => problems.at(field as (typeof SPEAKER)[number])}
            onChange={setSpeaker}
          />
          <TextField
            label={m.replaceReason()}
            rows={2}
            maxLength={2000}
            value={reason}
            problem={(tried ? gap : undefined) ?? problems.at("reason")}
            onChange={setReason}
          />
        </FieldList>
        <Actions>
          <Button kind="first" type="submit" pending={call.isPending}>
            {m.replace()}
          </Button>
          <Button onClick={onDone}>{m.cancel()}</Button>
        </Actions>
      </form>
    </Section>
  );
}
