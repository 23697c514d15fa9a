import { useState } from "react";
import { fieldProblems, sentence } from "../../app/problem";
import { Actions, Button } from "../../kit/Button";
import { Confirm } from "../../kit/Confirm";
import { DateField, FieldList } from "../../kit/Field";
import { inWords, money, today } from "../../kit/format";
import { isEnglish } from "../../kit/language";
import { Section } from "../../kit/Page";
import { ProblemNote } from "../../kit/Problem";
import { ReasonConfirm } from "../../kit/ReasonConfirm";
import * as m from "../../messages/payout";
import { cancelSheet, paySheet } from "./commands";
import type { Sheet } from "./queries";
import { signedLines, unmarked } from "./sheet";
import { useSheetStep } from "./useSheetStep";

/** Pays every signed line at once, or cancels the list. */
export function Paying({ sheet }: { sheet: Sheet }) {
  const signed = signedLines(sheet);
  const open = unmarked(sheet).length;
  const gap =
    open > 0
      ? m.needMarks({ count: open })
      : signed.length === 0
        ? m.needSignature()
        : sheet.scans.length === 0
          ? m.needScan()
          : undefined;
  return (
    <Section title={m.payTitle()}>
      {gap && <p className="quiet">{gap}</p>}
      <Actions>
        {!gap && <Pay sheet={sheet} count={signed.length} />}
        <Cancel sheet={sheet} />
      </Actions>
    </Section>
  );
}

function Pay({ sheet, count }: { sheet: Sheet; count: number }) {
  const [asked, setAsked] = useState(false);
  const [paidOn, setPaidOn] = useState<string | undefined>(today());
  const [tried, setTried] = useState(false);
  const amount = money(sheet.signedTotal);
  const pay = useSheetStep(
    () => paySheet(sheet, paidOn ?? today()),
    () => m.didPay({ count, amount }),
    () => setAsked(false),
  );
  const problems = fieldProblems(pay.error, ["paidOn"], {
    APaymentIsNotInTheFuture: "paidOn",
    APaymentIsNotBeforeItsDecision: "paidOn",
  });
  return (
    <>
      <Button
        kind="first"
        onClick={() => {
          pay.reset();
          setAsked(true);
        }}
      >
        {m.pay({ count, amount })}
      </Button>
      <Confirm
        open={asked}
        title={m.payQuestion({ count, amount })}
        act={m.payAct({ count, amount })}
        pending={pay.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => {
          setTried(true);
          if (paidOn) {
            pay.mutate();
          }
        }}
      >
        {pay.error && !problems.at("paidOn") && (
          <ProblemNote sentence={sentence(pay.error)} more={problems.elsewhere} />
        )}
        {!isEnglish() && <p>{m.inWords({ words: inWords(sheet.signedTotal) })}</p>}
        <FieldList>
          <DateField
            label={m.paidOn()}
            hint={m.paidOnHint()}
            value={paidOn}
            onChange={setPaidOn}
            problem={problems.at("paidOn") ?? (tried && !paidOn ? m.needDay() : undefined)}
          />
        </FieldList>
        <p>{m.paidOnce()}</p>
      </Confirm>
    </>
  );
}

function Cancel({ sheet }: { sheet: Sheet }) {
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const cancel = useSheetStep(
    () => cancelSheet(sheet, reason.trim()),
    () => m.didCancel({ number: sheet.number }),
    () => setAsked(false),
  );
  return (
    <>
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.cancel()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.cancelQuestion({ number: sheet.number })}
        count={1}
        act={() => m.cancelAct()}
        reason={reason}
        onReason={setReason}
        pending={cancel.isPending}
        onConfirm={() => cancel.mutate()}
        onCancel={() => setAsked(false)}
      >
        {cancel.error && <ProblemNote sentence={sentence(cancel.error)} />}
        <p>{m.cancelFrees()}</p>
      </ReasonConfirm>
    </>
  );
}
