import { useQuery } from "@tanstack/react-query";
import { usePlan } from "../domain/conference";
import { type AwardForm, type FormOfAward, kindName, type NomineeKind } from "../domain/nomination";
import { ChoiceField, FieldList, FieldRow, SelectField, TextField } from "../kit/Field";
import { money } from "../kit/format";
import * as m from "../messages/nominate";
import type { Form } from "./form";
import { PersonFields } from "./PersonFields";
import { awardFormsQuery } from "./queries";

type FieldsProps = {
  form: Form;
  onChange: (change: Partial<Form>) => void;
  /** The sentence for a field, by its path in the request. */
  problemAt: (path: string) => string | undefined;
};

const kinds: readonly NomineeKind[] = ["INDIVIDUAL", "COLLECTIVE", "HOUSEHOLD"];

export function Fields({ form, onChange, problemAt }: FieldsProps) {
  const plan = usePlan();
  const { data: all = [] } = useQuery(awardFormsQuery);
  const suiting = all.filter((award) => form.kind in award.rewards && award.permitted !== false);
  return (
    <FieldList>
      <ChoiceField
        label={m.kind()}
        value={form.kind}
        options={kinds.map((value) => ({ value, label: kindName(value) }))}
        onChange={(kind) => {
          const suits = all.some((award) => award.code === form.formOfAward && kind in award.rewards);
          onChange({ kind, formOfAward: suits ? form.formOfAward : "" });
        }}
      />
      <NomineeFields form={form} onChange={onChange} problemAt={problemAt} />
      <SelectField
        label={m.movement()}
        value={form.movement}
        options={(plan?.plan.movements ?? []).map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(movement) => onChange({ movement })}
        problem={problemAt("movement")}
      />
      <TextField
        label={m.achievement()}
        hint={m.achievementHint()}
        value={form.achievement}
        onChange={(achievement) => onChange({ achievement })}
        rows={6}
        maxLength={5000}
        problem={problemAt("achievement")}
      />
      <SelectField<FormOfAward>
        label={m.formOfAward()}
        hint={rewardHint(suiting, form)}
        value={form.formOfAward}
        options={suiting.map(({ code, name }) => ({ value: code, label: name }))}
        onChange={(formOfAward) => onChange({ formOfAward })}
        problem={problemAt("formOfAward")}
      />
      <ChoiceField
        label={m.underDiscipline()}
        value={form.underDiscipline}
        options={[
          { value: "yes", label: m.yes() },
          { value: "no", label: m.no() },
        ]}
        onChange={(underDiscipline) => onChange({ underDiscipline })}
        problem={problemAt("underDiscipline")}
      />
    </FieldList>
  );
}

function NomineeFields({ form, onChange, problemAt }: FieldsProps) {
  const members = (
    <TextField
      label={m.members()}
      optional
      inputMode="numeric"
      value={form.members}
      onChange={(value) => onChange({ members: value })}
      problem={problemAt("nominee.members")}
    />
  );
  const person = <PersonFields form={form} onChange={onChange} problemAt={problemAt} />;
  switch (form.kind) {
    case "INDIVIDUAL":
      return (
        <>
          <TextField
            label={m.name()}
            value={form.name}
            maxLength={200}
            onChange={(name) => onChange({ name })}
            problem={problemAt("nominee.name")}
          />
          {person}
          <ChoiceField
            label={m.directLabour()}
            hint={m.directLabourHint()}
            value={form.directLabour}
            options={[
              { value: "yes", label: m.yes() },
              { value: "no", label: m.no() },
            ]}
            onChange={(directLabour) => onChange({ directLabour })}
            problem={problemAt("nominee.directLabour")}
          />
        </>
      );
    case "COLLECTIVE":
      return (
        <>
          <TextField
            label={m.collectiveName()}
            value={form.name}
            maxLength={200}
            onChange={(name) => onChange({ name })}
            problem={problemAt("nominee.name")}
          />
          <FieldRow>
            <TextField
              label={m.representative()}
              hint={m.representativeHint()}
              value={form.representative}
              maxLength={200}
              onChange={(representative) => onChange({ representative })}
              problem={problemAt("nominee.representative")}
            />
            {members}
          </FieldRow>
          {person}
        </>
      );
    case "HOUSEHOLD":
      return (
        <>
          <FieldRow>
            <TextField
              label={m.head()}
              value={form.name}
              maxLength={200}
              onChange={(name) => onChange({ name })}
              problem={problemAt("nominee.head")}
            />
            {members}
          </FieldRow>
          <TextField
            label={m.address()}
            value={form.address}
            maxLength={300}
            onChange={(address) => onChange({ address })}
            problem={problemAt("nominee.address")}
          />
          {person}
        </>
      );
  }
}

/** “Tiền thưởng 710.000 đồng, làm tròn từ 702.000 (Điều 54 …)” */
function rewardHint(forms: readonly AwardForm[], { formOfAward, kind }: Form): string | undefined {
  const award = forms.find(({ code }) => code === formOfAward);
  if (!award) {
    return undefined;
  }
  const reward = award.rewards[kind];
  if (!reward) {
    return m.noNorm();
  }
  const amount = money(reward.amount);
  const sources = [...new Set(reward.basis.map(({ source }) => source))].join("; ");
  return reward.amount === reward.unrounded
    ? m.rewardHint({ amount, sources })
    : m.rewardHintRounded({ amount, unrounded: money(reward.unrounded), sources });
}
