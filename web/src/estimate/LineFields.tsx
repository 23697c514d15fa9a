import { Actions, Button } from "../kit/Button";
import { CheckField, FieldGroup, FieldList, FieldRow, SelectField, TextField } from "../kit/Field";
import { money } from "../kit/format";
import { Section } from "../kit/Page";
import { Note } from "../kit/Problem";
import * as m from "../messages/estimate";
import { amountOf, type Draft, exceeded, type Gap, gapsOf, priceOf } from "./drafts";
import type { Estimate } from "./queries";
import { limitText } from "./words";

type LineFieldsProps = {
  /** Its place in the list, from 1. */
  number: number;
  draft: Draft;
  estimate: Estimate;
  /** Why the Chairman returned it. */
  objection: string | undefined;
  /** Whether it was tried to save: then what is missing is told. */
  tried: boolean;
  onChange: (draft: Draft) => void;
  onRemove: () => void;
};

/** One line of an estimate. */
export function LineFields({ number, draft, estimate, objection, tried, onChange, onRemove }: LineFieldsProps) {
  const gaps = tried ? gapsOf(draft) : [];
  const gap = (field: Gap, sentence: () => string) => (gaps.includes(field) ? sentence() : undefined);
  const set = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const amount = amountOf(draft, estimate.places);
  const over = exceeded(draft, estimate.norms);
  return (
    <Section title={m.lineTitle({ number, text: draft.text.trim() })}>
      {objection && (
        <Note kind="warning">
          <p>{m.objected({ reason: objection })}</p>
        </Note>
      )}
      <FieldGroup label={m.line({ number })}>
        <FieldList>
          <TextField
            label={m.what()}
            maxLength={300}
            value={draft.text}
            onChange={(text) => set({ text })}
            problem={gap("text", m.needsText)}
          />
          <FieldRow>
            <TextField
              label={m.count()}
              inputMode="numeric"
              value={draft.count}
              onChange={(count) => set({ count })}
              problem={gap("count", m.needsCount)}
            />
            <TextField
              label={m.unit()}
              hint={m.unitHint()}
              maxLength={50}
              value={draft.unit}
              onChange={(unit) => set({ unit })}
              problem={gap("unit", m.needsUnit)}
            />
          </FieldRow>
          <CheckField
            label={m.perPlace({ places: estimate.places })}
            checked={draft.perPlace}
            onChange={(perPlace) => set({ perPlace })}
          />
          <TextField
            label={m.price()}
            inputMode="numeric"
            hint={amount === undefined ? m.priceHint() : m.makes({ amount: money(amount) })}
            value={draft.price}
            onChange={(price) => set({ price })}
            onBlur={() => {
              const price = priceOf(draft);
              if (price) {
                set({ price: money(price) });
              }
            }}
            problem={gap("price", m.needsPrice)}
          />
          <SelectField
            label={m.norm()}
            optional
            value={draft.norm}
            options={estimate.norms.map((norm) => ({
              value: norm.subject,
              label: `${norm.name}: ${limitText(norm)}`,
            }))}
            onChange={(norm) => set({ norm })}
          />
          {over && (
            <TextField
              label={m.whyOver()}
              hint={m.whyOverHint({ limit: limitText(over) })}
              rows={2}
              maxLength={1000}
              value={draft.overNorm}
              onChange={(overNorm) => set({ overNorm })}
            />
          )}
          <TextField
            label={m.basis()}
            hint={m.basisHint()}
            maxLength={500}
            value={draft.basis}
            onChange={(basis) => set({ basis })}
            problem={gap("basis", m.needsBasis)}
          />
        </FieldList>
        <Actions apart>
          <Button kind="plain" aria-label={m.removeLine({ number })} onClick={onRemove}>
            {m.remove()}
          </Button>
        </Actions>
      </FieldGroup>
    </Section>
  );
}
