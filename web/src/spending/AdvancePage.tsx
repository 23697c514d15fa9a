import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { idempotencyKey } from "../app/http";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { DateField, FieldList, TextField } from "../kit/Field";
import { inWords, money, parseMoney } from "../kit/format";
import { isEnglish } from "../kit/language";
import { Note, ProblemNote } from "../kit/Problem";
import * as m from "../messages/spending";
import { giveAdvance } from "./commands";
import { type Known, OfLine } from "./OfLine";
import { enteredOtherwise, useSpendingStep } from "./useSpendingStep";

/** Somebody takes money of a line before it is spent. */
export function AdvancePage({ code }: { code: number }) {
  return (
    <OfLine code={code} title={m.advanceTitle()}>
      {(known) => <Form key={known.conferenceId} {...known} />}
    </OfLine>
  );
}

function Form({ conferenceId, spending, line }: Known) {
  const navigate = useNavigate();
  const [text, setText] = useState("");
  const [purpose, setPurpose] = useState("");
  const [takenBy, setTakenBy] = useState("");
  const [settleBy, setSettleBy] = useState<string>();
  const [tried, setTried] = useState(false);
  const [key] = useState(idempotencyKey);
  const amount = parseMoney(text);
  const large = (amount ?? 0) > spending.secondPersonAbove;
  const give = useSpendingStep(
    () =>
      giveAdvance(
        { conferenceId, line: line.code, key },
        { amount: amount ?? 0, purpose: purpose.trim(), takenBy: takenBy.trim(), settleBy: settleBy ?? "" },
      ),
    () => (large ? m.didPropose() : m.didAdvance({ amount: money(amount ?? 0) })),
    () => navigate({ to: "/spending/$line", params: { line: String(line.code) }, ignoreBlocker: true }),
  );
  const problems = fieldProblems(give.error, ["amount", "purpose", "takenBy", "settleBy"], {
    AnAdvanceIsSettledFromTodayOn: "settleBy",
    NeverMoreThanIsLeftOfTheLine: "amount",
    MoneyMovesInPositiveAmounts: "amount",
  });
  const missing = (given: unknown, what: () => string) => (tried && !given ? what() : undefined);
  const whole = amount && purpose.trim() && takenBy.trim() && settleBy;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (whole && !give.isPending) {
          give.mutate();
        }
      }}
    >
      <UnsavedGuard
        unsaved={(text !== "" || purpose !== "" || takenBy !== "" || settleBy !== undefined) && !give.isSuccess}
      />
      {give.error && !isSessionEnd(give.error) && (
        <ProblemNote sentence={enteredOtherwise(give.error) ?? sentence(give.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <TextField
          label={m.advanceAmount()}
          hint={amount && !isEnglish() ? inWords(amount) : m.amountHint()}
          inputMode="numeric"
          autoComplete="off"
          value={text}
          onChange={setText}
          onBlur={() => amount && setText(money(amount))}
          problem={problems.at("amount") ?? missing(amount, m.needsAmount)}
        />
        <TextField
          label={m.purpose()}
          hint={m.purposeHint()}
          maxLength={500}
          value={purpose}
          onChange={setPurpose}
          problem={problems.at("purpose") ?? missing(purpose.trim(), m.needsPurpose)}
        />
        <TextField
          label={m.whoTakes()}
          hint={m.whoTakesHint()}
          maxLength={200}
          autoComplete="off"
          value={takenBy}
          onChange={setTakenBy}
          problem={problems.at("takenBy") ?? missing(takenBy.trim(), m.needsWho)}
        />
        <DateField
          label={m.settleBy()}
          hint={m.settleByHint()}
          value={settleBy}
          onChange={setSettleBy}
          problem={problems.at("settleBy") ?? missing(settleBy, m.needsSettleBy)}
        />
      </FieldList>
      {large && <Note>{m.chairmanApproves({ amount: money(spending.secondPersonAbove) })}</Note>}
      <Actions>
        <Button kind="first" type="submit" pending={give.isPending}>
          {large ? m.proposeAdvance() : m.giveSum({ amount: money(amount ?? 0) })}
        </Button>
        <ButtonLink kind="plain" to="/spending/$line" params={{ line: String(line.code) }}>
          {m.leave()}
        </ButtonLink>
      </Actions>
    </form>
  );
}
