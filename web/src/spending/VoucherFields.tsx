import { ACCEPTED, MOST_BYTES, PICTURES } from "../domain/keptFiles";
import { Actions, Button } from "../kit/Button";
import { DateField, FieldGroup, FieldList, FieldRow, TextField } from "../kit/Field";
import { FileDrop } from "../kit/FileDrop";
import { fileSize, money, parseMoney } from "../kit/format";
import { Section } from "../kit/Page";
import { Note } from "../kit/Problem";
import * as m from "../messages/spending";
import { type Draft, type Gap, gapsOf } from "./vouchers";

type VoucherFieldsProps = {
  /** Its place in the list, from 1. */
  number: number;
  draft: Draft;
  /** Whether it was tried to enter: then what is missing is told. */
  tried: boolean;
  onChange: (draft: Draft) => void;
  /** Absent if it has to be there. */
  onRemove?: (() => void) | undefined;
};

/** One voucher with its file. */
export function VoucherFields({ number, draft, tried, onChange, onRemove }: VoucherFieldsProps) {
  const gaps = gapsOf(draft);
  const gap = (field: Gap, sentence: () => string) => (tried && gaps.includes(field) ? sentence() : undefined);
  const set = (part: Partial<Draft>) => onChange({ ...draft, ...part });
  const { file } = draft;
  return (
    <Section title={m.voucherTitle({ number })}>
      <FieldGroup label={m.voucherTitle({ number })}>
        {file ? (
          <Note
            kind={gaps.includes("size") ? "stops" : "calm"}
            act={
              <Button kind="plain" onClick={() => set({ file: undefined })}>
                {m.otherFile()}
              </Button>
            }
          >
            {gaps.includes("size")
              ? m.fileTooLarge({ name: file.name, size: fileSize(file.size), most: fileSize(MOST_BYTES) })
              : m.pickedFile({ name: file.name, size: fileSize(file.size) })}
          </Note>
        ) : (
          <>
            <FileDrop
              label={m.dropFile()}
              hint={m.fileHint()}
              accept={ACCEPTED}
              onFile={(picked) => set({ file: picked })}
            />
            <FileDrop
              camera
              label={m.takePicture()}
              hint={m.pictureHint()}
              accept={PICTURES}
              onFile={(picked) => set({ file: picked })}
            />
            {tried && (
              <Note kind="warning">
                <p>{m.needsFile()}</p>
              </Note>
            )}
          </>
        )}
        <FieldList>
          <FieldRow>
            <TextField
              label={m.voucherNumber()}
              maxLength={50}
              autoComplete="off"
              value={draft.number}
              onChange={(text) => set({ number: text })}
              problem={gap("number", m.needsNumber)}
            />
            <DateField
              label={m.voucherDay()}
              value={draft.day}
              onChange={(day) => set({ day })}
              problem={gap("day", m.needsDay)}
            />
          </FieldRow>
          <TextField
            label={m.payee()}
            maxLength={200}
            autoComplete="off"
            value={draft.payee}
            onChange={(payee) => set({ payee })}
            problem={gap("payee", m.needsPayee)}
          />
          <TextField
            label={m.voucherAmount()}
            inputMode="numeric"
            autoComplete="off"
            value={draft.amount}
            onChange={(amount) => set({ amount })}
            onBlur={() => {
              const amount = parseMoney(draft.amount);
              if (amount) {
                set({ amount: money(amount) });
              }
            }}
            problem={gap("amount", m.needsAmount)}
          />
        </FieldList>
        {onRemove && (
          <Actions apart>
            <Button kind="plain" aria-label={m.removeVoucher({ number })} onClick={onRemove}>
              {m.remove()}
            </Button>
          </Actions>
        )}
      </FieldGroup>
    </Section>
  );
}
