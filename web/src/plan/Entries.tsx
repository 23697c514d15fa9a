import { Actions, Button } from "../kit/Button";
import { CheckField, DateField, FieldList, SelectField, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import * as m from "../messages/plan";
import type { PartName } from "./partNames";
import { type Column, type Draft, type Entry, groups, lists, type Plan, type Typed, type Units } from "./parts";
import { fieldLabel, optionsOf } from "./words";

type EntriesProps = {
  plan: Plan;
  part: PartName;
  /** Those that a group of delegates may name. */
  units: Units;
  draft: Draft;
  /** What the service says of a field of the entry with this index. */
  problemAt: (index: number, key: string) => string | undefined;
  onChange: (draft: Draft) => void;
};

/** The fields of a part: of each entry of a list, or of the whole group. */
export function Entries({ plan, part, units, draft, problemAt, onChange }: EntriesProps) {
  const list = lists[part];
  const replace = (id: string, entry: Entry | undefined) =>
    onChange(draft.flatMap((one) => (one.id !== id ? [one] : entry ? [entry] : [])));
  const fields = (entry: Entry, index: number) =>
    (list?.columns ?? groups[part] ?? []).map((column) => (
      <PartField
        key={column.key}
        plan={plan}
        units={units}
        column={column}
        value={entry.values[column.key] ?? { text: "", sample: false }}
        problem={problemAt(index, column.key)}
        onChange={(value) => replace(entry.id, { ...entry, values: { ...entry.values, [column.key]: value } })}
      />
    ));
  if (!list) {
    return <FieldList>{draft.map((entry, index) => fields(entry, index))}</FieldList>;
  }
  return draft.map((entry, index) => {
    const name = entry.values[list.name]?.text || m.newEntry();
    const problem = problemAt(index, list.name);
    return (
      <Section key={entry.id} title={`${index + 1}. ${name}`}>
        <div role="group" aria-label={name}>
          <FieldList>{fields(entry, index)}</FieldList>
        </div>
        {(part !== "delegateGroups" || !entry.base) && (
          <Actions>
            <Button kind="plain" aria-label={m.removeEntry({ name })} onClick={() => replace(entry.id, undefined)}>
              {m.remove()}
            </Button>
            {problem && <span className="quiet small">{m.seeAbove()}</span>}
          </Actions>
        )}
      </Section>
    );
  });
}

type PartFieldProps = {
  plan: Plan;
  units: Units;
  column: Column;
  value: Typed;
  problem: string | undefined;
  onChange: (value: Typed) => void;
};

function PartField({
  plan,
  units,
  column: { key, kind, optional = false, label = key },
  value,
  problem,
  onChange,
}: PartFieldProps) {
  const about = { label: fieldLabel(label), problem, optional };
  const change = (text: string) => onChange({ text, sample: false });
  switch (kind) {
    case "day":
      return <DateField {...about} value={value.text || undefined} onChange={(day) => change(day ?? "")} />;
    case "unit":
    case "relation":
    case "role":
    case "source":
      return <SelectField {...about} value={value.text} options={optionsOf(kind, plan)} onChange={change} />;
    case "long":
      return <TextField {...about} rows={2} maxLength={500} value={value.text} onChange={change} />;
    case "lines":
      return <TextField {...about} hint={m.oneEachLine()} rows={5} value={value.text} onChange={change} />;
    case "units":
      return (
        <>
          <TextField {...about} hint={m.registeringUnitsHint()} rows={3} value={value.text} onChange={change} />
          <OneUnitMore label={m.addRegisteringUnit()} units={units} text={value.text} after="" onChange={change} />
        </>
      );
    case "shares":
      return (
        <>
          <TextField {...about} hint={m.sharesHint()} rows={3} value={value.text} onChange={change} />
          <OneUnitMore label={m.addShare()} units={units} text={value.text} after=": 1" onChange={change} />
        </>
      );
    case "number":
      return <TextField {...about} inputMode="numeric" maxLength={9} value={value.text} onChange={change} />;
    case "figure":
      return (
        <>
          <TextField
            {...about}
            inputMode="numeric"
            maxLength={9}
            value={value.text}
            hint={value.sample ? m.sample() : undefined}
            onChange={change}
          />
          {value.sample && <CheckField label={m.confirmSample()} checked={false} onChange={() => change(value.text)} />}
        </>
      );
    default:
      return <TextField {...about} maxLength={300} value={value.text} onChange={change} />;
  }
}

type OneUnitMoreProps = {
  label: string;
  units: Units;
  text: string;
  after: string;
  onChange: (text: string) => void;
};

/** Adds a line with the unit that is chosen, so that nobody has to know how its name is written. */
function OneUnitMore({ label, units, text, after, onChange }: OneUnitMoreProps) {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  const isThere = (name: string) => lines.some((line) => line.replace(/:?\s*\d*$/, "").trim() === name);
  const options = units.filter(({ name }) => !isThere(name)).map(({ name }) => ({ value: name, label: name }));
  return (
    <SelectField
      label={label}
      optional
      value=""
      options={options}
      onChange={(name) => name && onChange([...lines, `${name}${after}`].join("\n"))}
    />
  );
}
