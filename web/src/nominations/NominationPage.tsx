import { useQuery, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { hasRole, useSession } from "../app/session";
import { Concerns } from "../domain/Concerns";
import { issuerOf, movementName, unitName, usePlan } from "../domain/conference";
import { findingsOf } from "../domain/findings";
import { HistoryNote } from "../domain/HistoryNote";
import { type Nomination, nomineeDetails, nomineeName, stateOf } from "../domain/nomination";
import { awardFormsQuery, nominationQuery } from "../domain/nominations";
import { Actions } from "../kit/Button";
import { Fact, FieldList } from "../kit/Field";
import { Findings } from "../kit/Findings";
import { date, moment, money } from "../kit/format";
import { MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { State } from "../kit/State";
import * as m from "../messages/nominations";
import { Returning } from "./Returning";

/** One nomination of any unit: what is proposed, what the data say of it, its likely duplicates, and its history. */
export function NominationPage() {
  const { id } = useParams({ from: "/shell/all-nominations/$id" });
  const { data: nomination } = useSuspenseQuery(nominationQuery(id));
  const { data: forms } = useQuery(awardFormsQuery());
  const plan = usePlan();
  const session = useSession();
  const { mark, word } = stateOf(nomination.state);
  const { vote, decision } = nomination;
  return (
    <>
      <PageHead
        title={nomineeName(nomination.nominee)}
        issuer={issuerOf(plan)}
        crumb={
          <>
            <Link to="/all-nominations">{m.listTitle()}</Link> › {word}
          </>
        }
        under={`${nomineeDetails(nomination.nominee)} · ${unitName(plan, nomination.unit)}`}
      >
        <State mark={mark}>{word}</State>
      </PageHead>
      <WithMargin margin={<Margin nomination={nomination} />}>
        {nomination.reason && <Note kind="warning">{m.because({ reason: nomination.reason })}</Note>}
        {nomination.state === "RETURNED" && <Note>{nomination.toldAt ? m.toldByMail() : m.notTold()}</Note>}
        <Section title={m.proposal()}>
          <FieldList>
            <Fact label={m.achievement()}>{nomination.achievement}</Fact>
            <Fact label={m.movement()}>{movementName(plan, nomination.movement)}</Fact>
            <Fact label={m.formOfAward()}>{nomination.formName}</Fact>
            {vote && (
              <Fact label={m.vote()}>
                {m.votes({ votes: vote.inFavour, eligible: vote.eligible, day: date(vote.day) })}
              </Fact>
            )}
            {decision && (
              <Fact label={m.decision()}>
                {[decision.number, date(decision.date), decision.reward && m.amount({ amount: money(decision.reward) })]
                  .filter(Boolean)
                  .join(" · ")}
              </Fact>
            )}
          </FieldList>
        </Section>
        <Section title={m.findings()}>
          <Findings findings={findingsOf(nomination, forms, (code) => unitName(plan, code))} />
        </Section>
        <Concerns nomination={nomination} />
        {nomination.state === "SUBMITTED" && hasRole(session, "secretariat") && (
          <Actions apart>
            <Returning key={`${id} ${nomination.version}`} nominations={[nomination]} />
          </Actions>
        )}
      </WithMargin>
    </>
  );
}

function Margin({ nomination }: { nomination: Nomination }) {
  const plan = usePlan();
  const { id, duplicates, submission, vote, nominee } = nomination;
  return (
    <>
      {submission && (
        <MarginNote title={m.submission()}>
          <p>
            {moment(submission.at)} · {submission.late ? m.late() : m.inTime()}
          </p>
        </MarginNote>
      )}
      {duplicates && duplicates.length > 0 && (
        <MarginNote title={m.compare()}>
          {duplicates.map((other) => (
            <p key={other.id}>
              <Link to="/all-nominations/$id" params={{ id: other.id }}>
                {unitName(plan, other.unit)}
              </Link>{" "}
              · {stateOf(other.state).word}
              {!other.sameSpelling && ` · ${m.otherSpelling()}`}
            </p>
          ))}
        </MarginNote>
      )}
      {vote && (
        <MarginNote title={m.awardSteps()}>
          <p>
            <Link to="/awards/$id" params={{ id }}>
              {m.seeSteps()}
            </Link>
          </p>
        </MarginNote>
      )}
      <HistoryNote collection="nominations" id={id} name={nomineeName(nominee)} />
    </>
  );
}
