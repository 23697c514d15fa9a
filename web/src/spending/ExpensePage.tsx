import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { idempotencyKey } from "../app/http";
import { isSessionEnd, ProblemError, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { FieldList, TextField } from "../kit/Field";
import { Total } from "../kit/Figures";
import { money } from "../kit/format";
import { Note, ProblemNote } from "../kit/Problem";
import * as m from "../messages/spending";
import { enterExpense } from "./commands";
import { type Known, OfLine } from "./OfLine";
import { type ProofDraft, ProofFields } from "./ProofFields";
import { enteredOtherwise, useSpendingStep } from "./useSpendingStep";
import { billsOf, gapsOf, isTyped, totalOf, withNew } from "./vouchers";

/** An expense against a line: what it was for, and the vouchers that prove it. */
export function ExpensePage({ code }: { code: number }) {
  return (
    <OfLine code={code} title={m.expenseTitle()}>
      {(known) => <Form key={known.conferenceId} {...known} />}
    </OfLine>
  );
}

function Form({ conferenceId, spending, line }: Known) {
  const navigate = useNavigate();
  const [purpose, setPurpose] = useState("");
  const [proof, setProof] = useState<ProofDraft>({ drafts: withNew([]), again: "" });
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(0);
  const [key] = useState(idempotencyKey);
  const total = totalOf(proof.drafts);
  const large = total > spending.secondPersonAbove;
  const enter = useSpendingStep(
    () =>
      enterExpense(
        { conferenceId, line: line.code, key },
        { purpose: purpose.trim(), bills: billsOf(proof.drafts), again: proof.again.trim() },
        setSent,
      ),
    () => (large ? m.didPropose() : m.didSpend({ amount: money(total) })),
    () => navigate({ to: "/spending/$line", params: { line: String(line.code) }, ignoreBlocker: true }),
  );
  const gap = purpose.trim() === "" || proof.drafts.some((draft) => gapsOf(draft).length > 0);
  const code = enter.error instanceof ProblemError ? enter.error.code : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!gap && !enter.isPending) {
          setSent(0);
          enter.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={(purpose !== "" || isTyped(proof.drafts)) && !enter.isSuccess} />
      {enter.error && !isSessionEnd(enter.error) && (
        <ProblemNote sentence={enteredOtherwise(enter.error) ?? sentence(enter.error)} />
      )}
      <FieldList>
        <TextField
          label={m.purpose()}
          hint={m.purposeHint()}
          maxLength={500}
          value={purpose}
          onChange={setPurpose}
          problem={tried && purpose.trim() === "" ? m.needsPurpose() : undefined}
        />
      </FieldList>
      <ProofFields
        proof={proof}
        tried={tried}
        usedBefore={code === "AVoucherIsUsedOnce"}
        least={1}
        sent={enter.isPending ? sent : undefined}
        onChange={setProof}
      />
      <Total label={m.total()} amount={total} available={Math.max(line.left, 0)} />
      {large && <Note>{m.chairmanApproves({ amount: money(spending.secondPersonAbove) })}</Note>}
      <Actions>
        <Button kind="first" type="submit" pending={enter.isPending}>
          {large ? m.proposeExpense() : m.enterSum({ amount: money(total) })}
        </Button>
        <ButtonLink kind="plain" to="/spending/$line" params={{ line: String(line.code) }}>
          {m.leave()}
        </ButtonLink>
      </Actions>
    </form>
  );
}
