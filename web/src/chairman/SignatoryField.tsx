import type { Conference } from "../domain/conference";
import { SelectField } from "../kit/Field";
import * as m from "../messages/chairman";

export type Signatory = { title: string; name: string };

/** Who was in office on that day, by the plan; the one of the plan first. Without a day, all of them. */
export function inOffice({ plan }: Conference, day: string | undefined): Signatory[] {
  return [plan.conference.signatory, ...(plan.signatories ?? [])]
    .filter(({ from, until }) => !day || ((!from || from <= day) && (!until || day <= until)))
    .map(({ title, name }) => ({ title, name }));
}

type SignatoryFieldProps = {
  candidates: readonly Signatory[];
  chosen: Signatory | undefined;
  problem: string | undefined;
  onChange: (chosen: Signatory | undefined) => void;
};

/** Whose name the paper has. Shown only where there is a choice. */
export function SignatoryField({ candidates, chosen, problem, onChange }: SignatoryFieldProps) {
  if (candidates.length < 2 && !problem) {
    return null;
  }
  const at = candidates.findIndex(({ title, name }) => title === chosen?.title && name === chosen?.name);
  return (
    <SelectField
      label={m.signatory()}
      value={String(Math.max(at, 0))}
      options={candidates.map(({ title, name }, index) => ({ value: String(index), label: `${title} ${name}` }))}
      problem={problem}
      onChange={(value) => onChange(candidates[Number(value)])}
    />
  );
}
