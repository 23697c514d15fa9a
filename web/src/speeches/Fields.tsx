import { useQuery } from "@tanstack/react-query";
import { unitOptions, usePlan } from "../domain/conference";
import { ComboField } from "../kit/ComboField";
import { SelectField, TextField } from "../kit/Field";
import * as m from "../messages/speeches";
import { type Fault, isLeaders, type SpeakerDraft, type TermsDraft } from "./form";
import { type Board, type Candidate, candidatesQuery, type Kind } from "./queries";

type At = (field: string) => string | undefined;

type SpeakerFieldsProps = {
  conferenceId: string;
  kind: Kind;
  value: SpeakerDraft;
  /** Whether the reader may see who is commended. */
  mayChoose: boolean;
  fault: Fault | undefined;
  at: At;
  onChange: (value: SpeakerDraft) => void;
};

/** Who speaks: an exemplar of the list, a leader or a guest by name. */
export function SpeakerFields({ conferenceId, kind, value, mayChoose, fault, at, onChange }: SpeakerFieldsProps) {
  const plan = usePlan();
  const chooses = mayChoose && !isLeaders(kind);
  const { data: candidates } = useQuery({ ...candidatesQuery(conferenceId), enabled: chooses });
  const change = (next: Partial<SpeakerDraft>) => onChange({ ...value, ...next });
  const unitGap = fault === "unit" ? m.needsUnit() : undefined;
  const ofExemplar = value.nominationId !== "";
  return (
    <>
      {chooses && candidates?.length === 0 && <p className="quiet">{m.noCandidates()}</p>}
      {chooses && (
        <ComboField
          label={m.exemplar()}
          hint={m.exemplarHint()}
          value={value.nominationId}
          options={(candidates ?? []).map((each) => ({ value: each.nominationId, label: candidateText(each) }))}
          problem={(fault === "exemplar" ? m.needsExemplar() : undefined) ?? at("nominationId")}
          onChange={(nominationId) => change({ nominationId })}
        />
      )}
      <TextField
        label={m.speakerName()}
        {...(ofExemplar && { hint: m.speakerNameHint(), optional: true })}
        maxLength={200}
        value={value.name}
        problem={(fault === "name" ? m.needsName() : undefined) ?? at("name")}
        onChange={(name) => change({ name })}
      />
      <TextField
        label={m.speakerTitle()}
        optional
        maxLength={200}
        value={value.title}
        problem={at("title")}
        onChange={(title) => change({ title })}
      />
      <SelectField
        label={m.unit()}
        value={value.unit}
        options={[...(ofExemplar ? [{ value: "", label: m.ofExemplar() }] : []), ...unitOptions(plan)]}
        problem={unitGap ?? at("unit")}
        onChange={(unit) => change({ unit })}
      />
    </>
  );
}

function candidateText({ name, recipient, form, speaks }: Candidate): string {
  const who = name === recipient ? name : `${name} (${recipient})`;
  return [who, form, speaks && m.alreadySpeaks()].filter(Boolean).join(" · ");
}

type TermsFieldsProps = {
  kind: Kind;
  items: Board["items"];
  value: TermsDraft;
  fault: Fault | undefined;
  at: At;
  onChange: (value: TermsDraft) => void;
};

/** What it is about, how long it may be, and where it stands. */
export function TermsFields({ kind, items, value, fault, at, onChange }: TermsFieldsProps) {
  const change = (next: Partial<TermsDraft>) => onChange({ ...value, ...next });
  return (
    <>
      <SelectField
        label={m.item()}
        value={value.item}
        options={items.map(({ code, title }) => ({ value: code, label: title }))}
        problem={(fault === "item" ? m.needsItem() : undefined) ?? at("item")}
        onChange={(item) => change({ item })}
      />
      <TextField
        label={m.minutes()}
        inputMode="numeric"
        maxLength={3}
        value={value.minutes}
        problem={(fault === "minutes" ? m.needsMinutes() : undefined) ?? at("minutes")}
        onChange={(minutes) => change({ minutes })}
      />
      <TextField
        label={m.theme()}
        optional
        maxLength={300}
        value={value.theme}
        problem={at("theme")}
        onChange={(theme) => change({ theme })}
      />
      {kind === "DIALOGUE" && (
        <TextField
          label={m.questions()}
          hint={m.questionsHint()}
          optional
          rows={4}
          maxLength={10_000}
          value={value.questions}
          problem={at("questions")}
          onChange={(questions) => change({ questions })}
        />
      )}
    </>
  );
}
