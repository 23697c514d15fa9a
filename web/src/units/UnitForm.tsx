import { useState } from "react";
import { fieldProblems } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { freeCode } from "../domain/codes";
import { indented, inTree, type Register, type Unit, withBelow } from "../domain/unitTree";
import { Confirm } from "../kit/Confirm";
import { FieldList, SelectField, TextField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/units";
import { addUnit, changeUnit } from "./queries";
import { refusal, useUnitChange } from "./useUnitChange";

type UnitFormProps = {
  register: Register;
  /** The unit that is changed; a new one without it. */
  unit?: Unit | undefined;
  /** The code of the unit above a new one. */
  above?: string | undefined;
  onClose: () => void;
};

const fields = ["name", "code", "parent", "contact", "responsible"];
const rules = {
  AUnitCodeIsGivenOnce: "code",
  AUnitIsBelowAPresentUnit: "parent",
  AUnitIsNotBelowItself: "parent",
};
const TOP = "-";

/** Asks for what is said of a unit: of a new one, or of one that is there. */
export function UnitForm({ register, unit, above, onClose }: UnitFormProps) {
  const first = {
    name: unit?.name ?? "",
    code: "",
    parent: (unit ? unit.parent : above) ?? TOP,
    contact: unit?.contact ?? "",
    responsible: unit?.responsible ?? "",
  };
  const [typed, setTyped] = useState(first);
  const [tried, setTried] = useState(false);
  const particulars = {
    name: typed.name.trim(),
    parent: typed.parent === TOP ? null : typed.parent,
    contact: typed.contact.trim() || null,
    responsible: typed.responsible.trim() || null,
  };
  const codes = () => new Set(register.items.map(({ code }) => code));
  const save = useUnitChange(
    () =>
      unit
        ? changeUnit(register, unit, particulars)
        : addUnit({ ...particulars, code: typed.code.trim() || freeCode(particulars.name, codes()) }),
    () => (unit ? m.didChange({ name: particulars.name }) : m.didAdd({ name: particulars.name })),
    onClose,
  );
  const problems = fieldProblems(save.error, fields, rules);
  const own = unit ? withBelow(register.items, unit.code) : new Set<string>();
  const text = (key: keyof typeof first, maxLength: number) => ({
    value: typed[key],
    maxLength,
    onChange: (value: string) => setTyped({ ...typed, [key]: value }),
    problem: problems.at(key),
  });
  const name = text("name", 300);
  return (
    <Confirm
      open
      title={unit ? m.changeTitle({ name: unit.name }) : m.addTitle()}
      act={unit ? m.saveAct() : m.addAct()}
      pending={save.isPending}
      onCancel={onClose}
      onConfirm={() => {
        setTried(true);
        if (particulars.name) {
          save.mutate(undefined);
        }
      }}
    >
      <UnsavedGuard unsaved={JSON.stringify(typed) !== JSON.stringify(first) && !save.isSuccess} />
      {save.error && !problems.isAtField && <ProblemNote sentence={refusal(save.error)} more={problems.elsewhere} />}
      <FieldList>
        <TextField
          label={m.name()}
          {...name}
          problem={name.problem ?? (tried && !particulars.name ? m.needsName() : undefined)}
        />
        {!unit && <TextField label={m.code()} hint={m.codeHint()} optional {...text("code", 64)} />}
        <SelectField
          label={m.above()}
          value={typed.parent}
          options={[
            { value: TOP, label: m.top() },
            ...inTree(register.items)
              .filter(({ code }) => !own.has(code))
              .map((placed) => ({ value: placed.code, label: indented(placed) })),
          ]}
          onChange={(parent) => setTyped({ ...typed, parent })}
          problem={problems.at("parent")}
        />
        <TextField label={m.responsible()} optional {...text("responsible", 100)} />
        <TextField label={m.contact()} hint={m.contactHint()} optional {...text("contact", 200)} />
      </FieldList>
    </Confirm>
  );
}
