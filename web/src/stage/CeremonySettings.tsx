import type { Thing, WhenAbsent } from "../domain/ceremony";
import { CheckField, FieldList, FieldRow, SelectField, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import * as m from "../messages/ceremony";
import type { Draft } from "./ceremonyForm";

const things: readonly [Thing, () => string][] = [
  ["FRAME", m.frame],
  ["CERTIFICATE", m.certificate],
  ["ENVELOPE", m.envelope],
  ["FLOWERS", m.flowers],
];

export const absences: readonly [WhenAbsent, () => string][] = [
  ["PROXY", m.proxy],
  ["LAST", m.last],
  ["SKIPPED", m.skip],
];

export const absenceOptions = () => absences.map(([value, word]) => ({ value, label: word() }));

/** What holds for all batches. */
export function CeremonySettings({
  draft,
  fault,
  onChange,
}: {
  draft: Draft;
  fault: "size" | "bearers" | undefined;
  onChange: (change: Partial<Draft>) => void;
}) {
  return (
    <Section title={m.settings()}>
      <FieldList>
        <TextField
          label={m.size()}
          inputMode="numeric"
          maxLength={2}
          value={draft.size}
          problem={fault === "size" ? m.wrongSize() : undefined}
          onChange={(size) => onChange({ size })}
        />
        <TextField
          label={m.bearers()}
          optional
          hint={m.bearersHint()}
          rows={3}
          value={draft.bearers}
          problem={fault === "bearers" ? m.wrongBearers() : undefined}
          onChange={(bearers) => onChange({ bearers })}
        />
        <FieldRow label={m.handedOver()}>
          {things.map(([thing, word]) => (
            <CheckField
              key={thing}
              label={word()}
              checked={draft.handedOver.includes(thing)}
              onChange={(given) =>
                onChange({
                  handedOver: given ? [...draft.handedOver, thing] : draft.handedOver.filter((one) => one !== thing),
                })
              }
            />
          ))}
        </FieldRow>
        <SelectField
          label={m.whenAbsent()}
          value={draft.whenAbsent}
          options={absenceOptions()}
          onChange={(whenAbsent) => onChange({ whenAbsent })}
        />
      </FieldList>
    </Section>
  );
}
