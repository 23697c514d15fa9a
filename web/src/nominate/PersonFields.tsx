import { unitOptions, usePlan } from "../domain/conference";
import { type Salutation, salutationWord } from "../domain/nomination";
import { Button } from "../kit/Button";
import { ChoiceField, FieldRow, SelectField, TextField } from "../kit/Field";
import { Note } from "../kit/Problem";
import * as m from "../messages/nominate";
import { type Form, partsOf, personOf, personPath } from "./form";

type PersonFieldsProps = {
  form: Form;
  onChange: (change: Partial<Form>) => void;
  problemAt: (path: string) => string | undefined;
};

/** No code of a unit. */
const PROPOSING = ".";

/** What is known of the person beside the name: the individual, the representative or the head of the household. */
export function PersonFields({ form, onChange, problemAt }: PersonFieldsProps) {
  const plan = usePlan();
  return (
    <>
      <Splitting form={form} onChange={onChange} />
      <ChoiceField<Salutation | "">
        label={m.salutation()}
        hint={m.salutationHint()}
        value={form.salutation}
        options={[
          { value: "MR", label: m.mr() },
          { value: "MS", label: m.ms() },
          { value: "", label: m.noSalutation() },
        ]}
        onChange={(salutation) => onChange({ salutation })}
        problem={problemAt("nominee.person.salutation")}
      />
      <FieldRow>
        <TextField
          label={m.callName()}
          hint={m.callNameHint()}
          optional
          maxLength={120}
          value={form.callName}
          onChange={(callName) => onChange({ callName })}
          problem={problemAt("nominee.person.callName")}
        />
        <TextField
          label={m.birthYear()}
          optional
          inputMode="numeric"
          maxLength={4}
          value={form.birthYear}
          onChange={(birthYear) => onChange({ birthYear })}
          problem={problemAt(personPath(form.kind, "birthYear"))}
        />
      </FieldRow>
      <FieldRow>
        <TextField
          label={m.titleOfPerson()}
          optional
          maxLength={300}
          value={form.title}
          onChange={(title) => onChange({ title })}
          problem={problemAt(personPath(form.kind, "title"))}
        />
        <TextField
          label={m.workplace()}
          optional
          maxLength={200}
          value={form.workplace}
          onChange={(workplace) => onChange({ workplace })}
          problem={problemAt("nominee.person.workplace")}
        />
      </FieldRow>
      <SelectField
        label={m.ownUnit()}
        hint={m.ownUnitHint()}
        value={form.ownUnit || PROPOSING}
        options={[{ value: PROPOSING, label: m.proposingUnit() }, ...unitOptions(plan)]}
        onChange={(unit) => onChange({ ownUnit: unit === PROPOSING ? "" : unit })}
        problem={problemAt("nominee.person.ownUnit")}
      />
      {form.kind !== "HOUSEHOLD" && (
        <TextField
          label={m.home()}
          hint={m.homeHint()}
          optional
          maxLength={300}
          value={form.address}
          onChange={(address) => onChange({ address })}
          problem={problemAt("nominee.person.address")}
        />
      )}
    </>
  );
}

/** Offers to move a salutation and a title out of the name. A person decides: Ông is a family name too. */
function Splitting({ form, onChange }: Pick<PersonFieldsProps, "form" | "onChange">) {
  const parts = partsOf(personOf(form));
  if (!parts) {
    return null;
  }
  const { salutation, name, title } = parts;
  const words = [salutationWord(salutation), name, title].filter(Boolean).join(" · ");
  return (
    <Note
      kind="warning"
      act={
        <Button
          onClick={() =>
            onChange({
              ...(form.kind === "COLLECTIVE" ? { representative: name } : { name }),
              ...(salutation && { salutation }),
              ...(title && { title }),
            })
          }
        >
          {m.splitAct({ parts: words })}
        </Button>
      }
    >
      {m.splitName()}
    </Note>
  );
}
