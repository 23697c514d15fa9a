import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { hasRole, useSession } from "../app/session";
import { issuerOf, unitName, usePlan } from "../domain/conference";
import { useAwardForms } from "../domain/nominations";
import { Actions, ButtonLink } from "../kit/Button";
import { DataTable } from "../kit/DataTable";
import { Fact, FieldList } from "../kit/Field";
import { Total } from "../kit/Figures";
import { date, moment, money } from "../kit/format";
import { PageHead, Section } from "../kit/Page";
import { State } from "../kit/State";
import * as m from "../messages/accounting";
import { movementName } from "./ledger";
import { Payment } from "./Payment";
import { PaymentReversal } from "./PaymentReversal";
import { type Reward, rewardQuery } from "./queries";
import { Recovery } from "./Recovery";
import { waits } from "./reversal";
import { amountOf, groupOf, rewardState, signer } from "./reward";

/** The money of one award: what the decision froze, what was paid to whom, what came back, and its lines in the ledger. */
export function RewardPage() {
  const { id } = useParams({ from: "/shell/rewards/$id" });
  const { data: reward } = useSuspenseQuery(rewardQuery(id));
  const plan = usePlan();
  const formName = useAwardForms();
  const pays = hasRole(useSession(), "accountant");
  const group = groupOf(reward);
  const { mark, word } = rewardState(reward);
  return (
    <>
      <PageHead
        title={reward.nominee.name}
        issuer={issuerOf(plan)}
        crumb={<Link to="/rewards">{m.rewardsTitle()}</Link>}
        under={[formName(reward.nominee.formOfAward), unitName(plan, reward.nominee.unit)].join(" · ")}
      >
        <State mark={mark}>{word}</State>
      </PageHead>
      {waits(reward) && <PaymentReversal reward={reward} />}
      <Facts reward={reward} />
      <Total label={group === "toRecover" ? m.recoveryDue() : m.reward()} amount={amountOf(reward)}>
        {pays && group === "toPay" && <Payment key={id} reward={reward} first />}
        {pays && group === "toRecover" && <Recovery key={id} reward={reward} first />}
        {!waits(reward) && <PaymentReversal reward={reward} />}
        <Actions>
          <ButtonLink kind="plain" to="/awards/$id" params={{ id }}>
            {m.lifeOfAward()}
          </ButtonLink>
        </Actions>
      </Total>
      <Section title={m.linesOfReward()}>
        <BookedLines reward={reward} />
      </Section>
    </>
  );
}

function Facts({ reward }: { reward: Reward }) {
  const { decision, maySign, payment, reversedPayments, recovery, withdrawn, shortfall } = reward;
  return (
    <FieldList>
      {decision && (
        <Fact label={m.byDecision()} hint={date(decision.date)}>
          {decision.number}
        </Fact>
      )}
      {shortfall && (
        <Fact label={m.unfunded()} hint={moment(shortfall.since)}>
          {m.fundHad({ available: money(shortfall.available), needed: money(shortfall.needed) })}
        </Fact>
      )}
      {maySign && <Fact label={m.maySign()}>{signer(maySign)}</Fact>}
      {reversedPayments.map(
        ({ payment: wrong, reversal }) =>
          wrong &&
          reversal && (
            <Fact
              key={wrong.at}
              label={m.reversedPayment()}
              hint={`${m.reason({ reason: reversal.reason })} · ${reversal.proposedBy}, ${reversal.approvedBy}`}
            >
              {m.paidTo({ name: wrong.receivedBy, day: date(wrong.paidOn) })}
            </Fact>
          ),
      )}
      {payment && (
        <Fact
          label={m.receivedBy()}
          hint={[
            ...(payment.proxy ? [m.proxyFor({ proxy: payment.proxy })] : []),
            date(payment.paidOn),
            payment.paidBy,
          ].join(" · ")}
        >
          {payment.receivedBy}
        </Fact>
      )}
      {withdrawn && <Fact label={m.withdrawn()}>{withdrawn}</Fact>}
      {recovery && (
        <Fact label={m.receipt()} hint={`${moment(recovery.at)} · ${recovery.receivedBy}`}>
          {recovery.receipt}
        </Fact>
      )}
    </FieldList>
  );
}

function BookedLines({ reward }: { reward: Reward }) {
  return (
    <DataTable
      name="reward-lines"
      caption={m.linesOfReward()}
      bare
      columns={[
        {
          id: "what",
          title: m.what(),
          shown: "always",
          text: ({ movement }) => movementName(movement),
        },
        { id: "at", title: m.when(), text: ({ at }) => moment(at) },
        { id: "amount", title: m.amount(), numeric: true, text: ({ amount }) => money(amount) },
      ]}
      rows={reward.ledgerLines}
      rowId={({ id }) => id}
      rowName={({ movement }) => movementName(movement)}
      empty={<p className="quiet">{m.noLineOfReward()}</p>}
      foot={
        <Link to="/funds/$fund" params={{ fund: "REWARD_FUND" }} search={{ q: reward.nominee.name }}>
          {m.seeInLedger()}
        </Link>
      }
    />
  );
}
