import { useState } from "react";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { DateField, FieldList, TextField } from "../kit/Field";
import { date, money, today } from "../kit/format";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/accounting";
import { payReward } from "./commands";
import { InWords } from "./InWords";
import type { Reward } from "./queries";
import { signer } from "./reward";
import { useSettlement } from "./useSettlement";

/** Records that a reward was handed over and signed for. */
export function Payment({ reward, first = false }: { reward: Reward; first?: boolean }) {
  const { nominationId, nominee, decision } = reward;
  const { maySign } = reward;
  const usual = maySign?.name ?? "";
  const [receivedBy, setReceivedBy] = useState(usual);
  const [paidOn, setPaidOn] = useState<string | undefined>(today());
  const [proxy, setProxy] = useState("");
  const [tried, setTried] = useState(false);
  const amount = money(reward.reward);
  const { mutation, asked, ask, leave } = useSettlement(
    (key) =>
      payReward(
        nominationId,
        { receivedBy: receivedBy.trim(), proxy: proxy.trim() || undefined, paidOn: paidOn ?? today() },
        key,
      ),
    (settled) => m.didPay({ amount: money(settled.reward), name: nominee.name }),
  );
  const problems = fieldProblems(mutation.error, ["receivedBy", "proxy", "paidOn"], {
    OnlyWhoMaySignReceives: "proxy",
    APaymentIsNotInTheFuture: "paidOn",
    APaymentIsNotBeforeItsDecision: "paidOn",
  });
  const wrong = receivedBy.trim() ? undefined : m.needReceiver();
  const wrongDay = paidOn ? undefined : m.needDayOfPayment();
  const atField = problems.at("receivedBy") ?? problems.at("proxy") ?? problems.at("paidOn");
  return (
    <>
      {asked && <UnsavedGuard unsaved={receivedBy !== usual || proxy !== ""} />}
      <Button kind={first ? "first" : "plain"} aria-label={m.payLabel({ name: nominee.name })} onClick={ask}>
        {first ? m.paySum({ amount }) : m.pay()}
      </Button>
      <Confirm
        open={asked}
        title={m.payQuestion({ amount, name: nominee.name })}
        act={m.payAct({ amount })}
        pending={mutation.isPending}
        onCancel={leave}
        onConfirm={() => {
          setTried(true);
          if (!wrong && !wrongDay) {
            mutation.mutate();
          }
        }}
      >
        <InWords amount={reward.reward} />
        {decision && <p>{m.payByDecision({ number: decision.number, day: date(decision.date) })}</p>}
        {mutation.error && !atField && <ProblemNote sentence={sentence(mutation.error)} more={problems.elsewhere} />}
        <FieldList>
          <TextField
            label={m.receivedBy()}
            hint={maySign ? m.maySignHint({ person: signer(maySign) }) : m.receivedByHint()}
            value={receivedBy}
            maxLength={200}
            autoComplete="off"
            onChange={setReceivedBy}
            problem={problems.at("receivedBy") ?? (tried ? wrong : undefined)}
          />
          <TextField
            label={m.proxy()}
            hint={m.proxyHint()}
            optional
            value={proxy}
            maxLength={300}
            autoComplete="off"
            onChange={setProxy}
            problem={problems.at("proxy")}
          />
          <DateField
            label={m.paidOn()}
            hint={m.paidOnHint()}
            value={paidOn}
            onChange={setPaidOn}
            problem={problems.at("paidOn") ?? (tried ? wrongDay : undefined)}
          />
        </FieldList>
        <p>{m.paidOnce()}</p>
      </Confirm>
    </>
  );
}
