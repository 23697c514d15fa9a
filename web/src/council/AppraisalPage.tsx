import { useMutation, useQuery, useQueryClient, useSuspenseQuery } from "@tanstack/react-query";
import { Link, useNavigate, useParams } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, isStale, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Concerns } from "../domain/Concerns";
import { issuerOf, movementName, unitName, useConference, usePlan } from "../domain/conference";
import { findingsOf } from "../domain/findings";
import { type Nomination, nomineeDetails, nomineeName, stateOf } from "../domain/nomination";
import { awardFormsQuery, nominationQuery, nominationsInQuery, returnToUnit } from "../domain/nominations";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { CheckField, Fact, FieldList } from "../kit/Field";
import { Findings } from "../kit/Findings";
import { moment } from "../kit/format";
import { MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import { differences } from "../kit/StaleVersion";
import { State } from "../kit/State";
import * as m from "../messages/council";
import { nextOf } from "./appraisal";
import { Judging } from "./Judging";
import { appraise } from "./queries";
import { Reconsidering } from "./Reconsidering";

/** One nomination: what is proposed, what the data say of it, and the secretary's judgement. */
export function AppraisalPage() {
  const { id } = useParams({ from: "/shell/appraisal/$id" });
  const { data: nomination } = useSuspenseQuery(nominationQuery(id));
  const { data: forms } = useQuery(awardFormsQuery());
  const plan = usePlan();
  // Who enters a concern has seen the version that it makes.
  const [entered, setEntered] = useState(0);
  const { mark, word } = stateOf(nomination.state);
  const findings = findingsOf(nomination, forms, (code) => unitName(plan, code));
  return (
    <>
      <PageHead
        title={nomineeName(nomination.nominee)}
        issuer={issuerOf(plan)}
        crumb={<Link to="/appraisal">{m.appraisalTitle()}</Link>}
        under={`${nomineeDetails(nomination.nominee)} · ${unitName(plan, nomination.unit)}`}
      >
        <State mark={mark}>{word}</State>
      </PageHead>
      <WithMargin margin={<Margin nomination={nomination} />}>
        <Section title={m.proposal()}>
          <FieldList>
            <Fact label={m.achievement()}>{nomination.achievement}</Fact>
            <Fact label={m.movement()}>{movementName(plan, nomination.movement)}</Fact>
            <Fact label={m.formOfAward()}>{nomination.formName}</Fact>
          </FieldList>
        </Section>
        <Section title={m.findings()}>
          <Findings findings={findings} />
        </Section>
        <Judging nomination={nomination} />
        <Concerns nomination={nomination} onEntered={() => setEntered((count) => count + 1)} />
        {nomination.state === "NOT_SELECTED" && <Reconsidering nomination={nomination} />}
        {nomination.state === "APPRAISED" && <Note>{m.stillReturnable()}</Note>}
        {nomination.state === "SUBMITTED" || nomination.state === "APPRAISED" ? (
          <Judgement
            key={`${id} ${entered}`}
            nomination={nomination}
            doubtful={findings.some(({ weight }) => weight === "stops")}
          />
        ) : (
          <Note>{m.notInAppraisal({ state: word })}</Note>
        )}
      </WithMargin>
    </>
  );
}

function Margin({ nomination }: { nomination: Nomination }) {
  const plan = usePlan();
  const { duplicates, submission } = nomination;
  return (
    <>
      {submission && (
        <MarginNote title={m.before()}>
          <p>{m.submittedOn({ at: moment(submission.at) })}</p>
        </MarginNote>
      )}
      {duplicates && duplicates.length > 0 && (
        <MarginNote title={m.compare()}>
          {duplicates.map((other) => (
            <p key={other.id}>
              <Link to="/appraisal/$id" params={{ id: other.id }}>
                {unitName(plan, other.unit)}
              </Link>{" "}
              · {stateOf(other.state).word}
            </p>
          ))}
        </MarginNote>
      )}
      <MarginNote title={m.next()}>
        <p>{m.afterAppraisal()}</p>
        <p>{m.afterReturn()}</p>
      </MarginNote>
    </>
  );
}

/** Ready for the council, or back to the unit with a reason. */
function Judgement({ nomination, doubtful }: { nomination: Nomination; doubtful: boolean }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const conference = useConference();
  const { data: waiting = [] } = useQuery({
    ...nominationsInQuery(conference?.id ?? "", "SUBMITTED"),
    enabled: conference !== undefined,
  });
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const [askedAgain, setAskedAgain] = useState(false);
  const [tried, setTried] = useState(false);
  // The version that the secretary has read; a judgement of any other is refused.
  const [read, setRead] = useState(nomination);
  const name = nomineeName(nomination.nominee);
  const judge = useMutation({
    mutationFn: (because: string | undefined) =>
      because === undefined ? appraise(read.id, read.version) : returnToUnit(read.id, read.version, because.trim()),
    onSuccess: (judged, because) => {
      const next = nextOf(waiting, nomination.id);
      queries.setQueryData(nominationQuery(judged.id).queryKey, (known) => known && { ...known, ...judged });
      queries.invalidateQueries({ queryKey: ["nominations"] });
      say(because === undefined ? m.didAppraise({ name }) : m.didReturn({ name }));
      navigate(
        next
          ? { to: "/appraisal/$id", params: { id: next.id }, ignoreBlocker: true }
          : { to: "/appraisal", ignoreBlocker: true },
      );
    },
    onError: () => queries.invalidateQueries({ queryKey: ["nominations", nomination.id] }),
  });
  const problems = fieldProblems(judge.error, ["reason"]);
  const refusal = judge.error && !isStale(judge.error) && (
    <ProblemNote sentence={sentence(judge.error)} more={problems.elsewhere} />
  );
  const changes = (
    <Changes
      before={read}
      now={nomination}
      onSeen={() => {
        setRead(nomination);
        judge.reset();
      }}
    />
  );
  return (
    <>
      <UnsavedGuard unsaved={reason !== "" && !judge.isSuccess} />
      {!asked && changes}
      {!asked && refusal}
      {nomination.state === "SUBMITTED" && (
        <FieldList>
          <CheckField
            label={m.askedAgain()}
            checked={askedAgain}
            onChange={setAskedAgain}
            problem={tried && !askedAgain ? m.needAskedAgain() : undefined}
          />
        </FieldList>
      )}
      <Actions apart>
        {nomination.state === "SUBMITTED" && (
          <Button
            kind={doubtful ? "second" : "first"}
            pending={judge.isPending}
            onClick={() => {
              setTried(true);
              if (askedAgain) {
                judge.mutate(undefined);
              }
            }}
          >
            {m.appraise()}
          </Button>
        )}
        <Button kind={doubtful ? "first" : "second"} onClick={() => setAsked(true)}>
          {m.returnIt()}
        </Button>
        <ButtonLink kind="plain" to="/appraisal">
          {m.later()}
        </ButtonLink>
      </Actions>
      <ReasonConfirm
        open={asked}
        title={m.returnTitle({ name })}
        count={1}
        act={m.returnAct}
        reason={reason}
        onReason={setReason}
        hint={m.returnHint()}
        problem={problems.at("reason")}
        pending={judge.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => judge.mutate(reason)}
      >
        <p>{m.returnText()}</p>
        {changes}
        {refusal}
      </ReasonConfirm>
    </>
  );
}

type ChangesProps = { before: Nomination; now: Nomination; onSeen: () => void };

/** What another person changed while the page was open. The reason that was typed stays. */
function Changes({ before, now, onSeen }: ChangesProps) {
  const plan = usePlan();
  if (now.version === before.version) {
    return null;
  }
  const changed = differences(now, before, [
    { label: m.nominee(), text: ({ nominee }) => `${nomineeName(nominee)} · ${nomineeDetails(nominee)}` },
    { label: m.achievement(), text: ({ achievement }) => achievement },
    { label: m.movement(), text: ({ movement }) => movementName(plan, movement) },
    { label: m.formOfAward(), text: ({ formName }) => formName },
  ]);
  return (
    <Note kind="warning" act={<Button onClick={onSeen}>{m.sawChange()}</Button>}>
      <p role="alert">{changed.length > 0 ? m.changed() : m.changedNothing()}</p>
      <ul>
        {changed.map(({ label, theirs, mine }) => (
          <li key={label}>{m.changedFrom({ label, before: mine, now: theirs })}</li>
        ))}
      </ul>
    </Note>
  );
}
