import { Actions, Button } from "../kit/Button";
import { FieldList, TextField } from "../kit/Field";
import { Progress } from "../kit/Progress";
import * as m from "../messages/spending";
import { VoucherFields } from "./VoucherFields";
import { type Draft, MOST_VOUCHERS, withNew } from "./vouchers";

/** Vouchers as they are typed, and why one is used again. */
export type ProofDraft = { drafts: Draft[]; again: string };

type ProofFieldsProps = {
  proof: ProofDraft;
  tried: boolean;
  /** The service said that a voucher was used before. */
  usedBefore: boolean;
  /** How many there have to be. */
  least: 0 | 1;
  /** Which share of the files is sent, from 0 to 1; undefined while nothing is. */
  sent: number | undefined;
  onChange: (proof: ProofDraft) => void;
};

/** The vouchers of an expense or of a settlement. */
export function ProofFields({ proof, tried, usedBefore, least, sent, onChange }: ProofFieldsProps) {
  const { drafts, again } = proof;
  const set = (next: Draft[]) => onChange({ ...proof, drafts: next });
  return (
    <>
      {drafts.map((draft, index) => (
        <VoucherFields
          key={draft.id}
          number={index + 1}
          draft={draft}
          tried={tried}
          onChange={(next) => set(drafts.map((one) => (one.id === next.id ? next : one)))}
          onRemove={drafts.length > least ? () => set(drafts.filter(({ id }) => id !== draft.id)) : undefined}
        />
      ))}
      <Actions apart>
        <Button onClick={() => set(withNew(drafts))} disabled={drafts.length >= MOST_VOUCHERS}>
          {m.addVoucher()}
        </Button>
      </Actions>
      {(usedBefore || again !== "") && (
        <FieldList>
          <TextField
            label={m.whyAgain()}
            hint={m.whyAgainHint()}
            rows={2}
            maxLength={500}
            value={again}
            onChange={(next) => onChange({ ...proof, again: next })}
          />
        </FieldList>
      )}
      {sent !== undefined && <Progress label={m.sendingFiles()} done={Math.round(sent * 100)} total={100} />}
    </>
  );
}
