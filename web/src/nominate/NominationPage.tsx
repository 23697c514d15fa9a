import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { issuerOf, unitName, usePlan } from "../domain/conference";
import { isBeforeResult, isInUnit, type Nomination, nomineeDetails, nomineeName, stateOf } from "../domain/nomination";
import { moment } from "../kit/format";
import { MarginNote, PageHead, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { State } from "../kit/State";
import * as m from "../messages/nominate";
import { Editor } from "./Editor";
import { Following } from "./Following";
import { nominationQuery } from "./queries";
import { Withdrawal } from "./Withdrawal";

/** One nomination: a form while the unit has it, else the steps that it has taken. */
export function NominationPage() {
  const { id } = useParams({ from: "/shell/nominations/$id" });
  const { data: nomination } = useSuspenseQuery(nominationQuery(id));
  const plan = usePlan();
  const { mark, word } = stateOf(nomination.state);
  const inUnit = isInUnit(nomination.state);
  return (
    <>
      <PageHead
        title={nomineeName(nomination.nominee)}
        issuer={issuerOf(plan)}
        crumb={
          <>
            <Link to="/nominations">{m.listTitle()}</Link> › {word}
          </>
        }
        under={`${nomineeDetails(nomination.nominee)} · ${unitName(plan, nomination.unit)}`}
      >
        <State mark={mark}>{word}</State>
      </PageHead>
      <WithMargin margin={<Margin nomination={nomination} />}>
        {nomination.state === "RETURNED" && (
          <Note kind="warning">
            <b>{m.returnedWith()}</b> “{nomination.reason}”
            <br />
            {nomination.toldAt ? m.toldByMail({ code: codeOf(nomination) }) : m.notTold()}
          </Note>
        )}
        {inUnit ? (
          <Editor key={nomination.id} conferenceId={nomination.conferenceId} nomination={nomination} />
        ) : (
          <Following nomination={nomination} plan={plan} />
        )}
      </WithMargin>
    </>
  );
}

/** As the letter names the nomination. */
function codeOf({ id }: Nomination): string {
  return id.slice(-8).toUpperCase();
}

function Margin({ nomination }: { nomination: Nomination }) {
  const plan = usePlan();
  const { submission, duplicates, state } = nomination;
  return (
    <>
      {submission && isInUnit(state) && (
        <MarginNote title={m.before()}>
          <p>{m.submittedOn({ at: moment(submission.at) })}</p>
        </MarginNote>
      )}
      {duplicates && duplicates.length > 0 && (
        <MarginNote title={m.maybeSame()}>
          {duplicates.map((other) => (
            <p key={other.id}>
              {unitName(plan, other.unit)} · {stateOf(other.state).word}
              {!other.sameSpelling && ` · ${m.otherSpelling()}`}
            </p>
          ))}
        </MarginNote>
      )}
      <MarginNote title={m.next()}>
        <p>{isInUnit(state) ? m.afterSubmission() : m.following()}</p>
      </MarginNote>
      {isBeforeResult(state) && (
        <MarginNote title={m.notAnyMore()}>
          <Withdrawal nomination={nomination} />
        </MarginNote>
      )}
    </>
  );
}
