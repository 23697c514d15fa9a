import { useState } from "react";
import { fieldProblems, sentence } from "../../app/problem";
import { UnsavedGuard } from "../../app/UnsavedGuard";
import { Confirm } from "../../kit/Confirm";
import { ChoiceField, FieldList, TextField } from "../../kit/Field";
import { money } from "../../kit/format";
import { ProblemNote } from "../../kit/Problem";
import * as m from "../../messages/payout";
import type { Mark } from "./commands";
import type { Line } from "./queries";
import { knowsSigner } from "./sheet";

type How = NonNullable<Mark["how"]>;

type ReceivingProps = {
  line: Line;
  pending: boolean;
  error: unknown;
  onMark: (mark: Mark) => void;
  onCancel: () => void;
};

/** What the signed paper says of one line: who signed, by which letter, or why nobody did. */
export function Receiving({ line, pending, error, onMark, onCancel }: ReceivingProps) {
  const { nominationId, name, amount, receipt, maySign } = line;
  const [how, setHow] = useState<How>(receipt?.how ?? "PROXY");
  const [by, setBy] = useState(receipt?.by ?? "");
  const [document, setDocument] = useState(receipt?.document ?? "");
  const [note, setNote] = useState(receipt?.note ?? "");
  const problems = fieldProblems(error, ["by", "document", "note"], {
    WhoSignedIsNamed: "by",
    AProxyShowsALetter: "document",
  });
  const asksName = how === "PROXY" || (how === "SIGNED" && !knowsSigner(line));
  const atField = problems.at("by") ?? problems.at("document") ?? problems.at("note");
  const changed =
    how !== (receipt?.how ?? "PROXY") ||
    by !== (receipt?.by ?? "") ||
    document !== (receipt?.document ?? "") ||
    note !== (receipt?.note ?? "");
  return (
    <>
      <UnsavedGuard unsaved={changed} />
      <Confirm
        open
        title={m.receivingOf({ name, amount: money(amount) })}
        act={m.save()}
        pending={pending}
        onCancel={onCancel}
        onConfirm={() =>
          onMark({
            nominationId,
            how,
            ...(asksName && by.trim() && { by: by.trim() }),
            ...(how === "PROXY" && document.trim() && { document: document.trim() }),
            ...(how === "NOT_RECEIVED" && note.trim() && { note: note.trim() }),
          })
        }
      >
        {Boolean(error) && !atField && <ProblemNote sentence={sentence(error)} more={problems.elsewhere} />}
        <FieldList>
          <ChoiceField<How>
            label={m.receipt()}
            value={how}
            options={[
              { value: "SIGNED", label: maySign ? m.signedBy({ name: maySign.name }) : m.signed() },
              { value: "PROXY", label: m.byProxy() },
              { value: "NOT_RECEIVED", label: m.notReceived() },
            ]}
            onChange={setHow}
          />
          {asksName && (
            <TextField
              label={m.whoSigned()}
              value={by}
              maxLength={200}
              autoComplete="off"
              onChange={setBy}
              problem={problems.at("by")}
            />
          )}
          {how === "PROXY" && (
            <TextField
              label={m.letter()}
              hint={m.letterHint()}
              value={document}
              maxLength={300}
              autoComplete="off"
              onChange={setDocument}
              problem={problems.at("document")}
            />
          )}
          {how === "NOT_RECEIVED" && (
            <TextField
              label={m.why()}
              optional
              value={note}
              maxLength={300}
              onChange={setNote}
              problem={problems.at("note")}
            />
          )}
        </FieldList>
      </Confirm>
    </>
  );
}
