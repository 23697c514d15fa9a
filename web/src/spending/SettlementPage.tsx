import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { idempotencyKey } from "../app/http";
import { isSessionEnd, ProblemError, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { Strip } from "../kit/Figures";
import { date, money } from "../kit/format";
import { EmptyState } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import * as m from "../messages/spending";
import { settleAdvance } from "./commands";
import { type Known, OfLine } from "./OfLine";
import { type ProofDraft, ProofFields } from "./ProofFields";
import type { Entered } from "./queries";
import { enteredOtherwise, useSpendingStep } from "./useSpendingStep";
import { billsOf, gapsOf, isTyped, totalOf, withNew } from "./vouchers";

/** Vouchers for what an advance was spent on; the rest came back. */
export function SettlementPage({ code, id }: { code: number; id: string }) {
  return (
    <OfLine code={code} title={m.settlementTitle()}>
      {(known) => {
        const advance = known.line.spendings.find((entered) => entered.id === id);
        return advance?.state === "ADVANCED" ? (
          <Form key={id} {...known} advance={advance} />
        ) : (
          <EmptyState title={m.notOpen()}>{m.notOpenText()}</EmptyState>
        );
      }}
    </OfLine>
  );
}

function Form({ conferenceId, spending, line, advance }: Known & { advance: Entered }) {
  const navigate = useNavigate();
  const [proof, setProof] = useState<ProofDraft>({ drafts: withNew([]), again: "" });
  const [tried, setTried] = useState(false);
  const [sent, setSent] = useState(0);
  const [key] = useState(idempotencyKey);
  const spent = totalOf(proof.drafts);
  const returned = advance.amount - spent;
  const large = spent > spending.secondPersonAbove;
  const settle = useSpendingStep(
    () =>
      settleAdvance(
        { conferenceId, line: line.code, key },
        advance.id,
        { bills: billsOf(proof.drafts), returned, again: proof.again.trim() },
        setSent,
      ),
    () => (large ? m.didPropose() : m.didSettle()),
    () => navigate({ to: "/spending/$line", params: { line: String(line.code) }, ignoreBlocker: true }),
  );
  const gap = returned < 0 || proof.drafts.some((draft) => gapsOf(draft).length > 0);
  const code = settle.error instanceof ProblemError ? settle.error.code : undefined;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!gap && !settle.isPending) {
          setSent(0);
          settle.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={isTyped(proof.drafts) && !settle.isSuccess} />
      {settle.error && !isSessionEnd(settle.error) && (
        <ProblemNote sentence={enteredOtherwise(settle.error) ?? sentence(settle.error)} />
      )}
      <p>
        {m.advanceOf({
          amount: money(advance.amount),
          name: advance.advance?.by ?? "",
          day: date(advance.advance?.settleBy ?? ""),
        })}
      </p>
      {proof.drafts.length === 0 && <Note>{m.allReturned()}</Note>}
      <ProofFields
        proof={proof}
        tried={tried}
        usedBefore={code === "AVoucherIsUsedOnce"}
        least={0}
        sent={settle.isPending ? sent : undefined}
        onChange={setProof}
      />
      <Strip
        figures={[
          { label: m.advanceAmount(), value: money(advance.amount) },
          { label: m.bySum(), value: money(spent) },
          { label: m.toReturn(), value: money(Math.max(returned, 0)) },
        ]}
      />
      {returned < 0 && <Note kind="stops">{m.spentMore({ amount: money(-returned) })}</Note>}
      {large && <Note>{m.chairmanApproves({ amount: money(spending.secondPersonAbove) })}</Note>}
      <Actions>
        <Button kind="first" type="submit" pending={settle.isPending}>
          {large ? m.proposeSettlement() : m.settleAct()}
        </Button>
        <ButtonLink kind="plain" to="/spending/$line" params={{ line: String(line.code) }}>
          {m.leave()}
        </ButtonLink>
      </Actions>
    </form>
  );
}
