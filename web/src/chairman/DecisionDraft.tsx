import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { type ConferenceSummary, issuerOf, usePlan } from "../domain/conference";
import { councilSessionQuery } from "../domain/councilSessions";
import { decisionQuery } from "../domain/decisions";
import { Button, ButtonLink } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { CheckField, DateField, FieldList, FieldRow, TextField } from "../kit/Field";
import { Total } from "../kit/Figures";
import { date, daysUntil, money, today } from "../kit/format";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import * as m from "../messages/chairman";
import { DraftLines } from "./DraftLines";
import {
  approvable,
  type Candidate,
  isNumber,
  lastVote,
  linesOf,
  lostLines,
  type Rulings,
  readOf,
  stillPossible,
  totalOf,
} from "./decide";
import { rewardFundQuery, signDecision } from "./queries";
import { RisenNorms } from "./RisenNorms";
import { inOffice, type Signatory, SignatoryField } from "./SignatoryField";

type DecisionDraftProps = {
  conference: ConferenceSummary;
  candidates: Candidate[];
  /** The next number, until the Chairman writes one. */
  suggested: string;
  day: string | undefined;
  onDay: (day: string | undefined) => void;
};

/** The decision before it is signed: its lines, its number and date, the sum against the fund, and what signing does. */
export function DecisionDraft({ conference, candidates, suggested, day, onDay }: DecisionDraftProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const { data: fund } = useQuery(rewardFundQuery(conference.id));
  // Until the Chairman rules on a line himself: all that the money is there for.
  const [ruled, setRuled] = useState<Rulings>();
  const chosen = ruled ?? { approved: approvable(candidates), refused: {} };
  const [read] = useState(() => readOf(candidates));
  const [written, setWritten] = useState<string>();
  const [signatory, setSignatory] = useState<Signatory>();
  const [touched, setTouched] = useState(false);
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const [noDiscipline, setNoDiscipline] = useState(false);
  const rulings = stillPossible(chosen, candidates);
  const number = written ?? suggested;
  const lines = linesOf(candidates, rulings);
  const approved = rulings.approved.size;
  const refused = Object.keys(rulings.refused).length;
  const total = totalOf(candidates, rulings.approved);
  const lost = lostLines(chosen, rulings);

  const sign = useMutation({
    mutationFn: () =>
      signDecision({
        conferenceId: conference.id,
        number: number.trim(),
        date: day ?? "",
        lines,
        noDiscipline,
        ...(signatory && { signatory }),
      }),
    onSuccess: (decision) => {
      queries.setQueryData(decisionQuery(decision.id).queryKey, decision);
      say(m.didSign({ number: decision.number, count: decision.lines.length }));
      navigate({ to: "/decisions/$id", params: { id: decision.id }, replace: true, ignoreBlocker: true });
    },
    onError: () => setAsked(false),
    onSettled: () => {
      for (const kind of ["decisions", "nominations", "rewards"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
    },
  });
  const problems = fieldProblems(sign.error, ["number", "date", "signatory"], {
    ASignatoryIsInOfficeOnTheDay: "signatory",
    ADecisionNumberIsUsedOnceAYear: "number",
    ADecisionThatGaveWayIsNotSigned: "number",
    ADecisionIsNotDatedAhead: "date",
    ADecisionIsNotDatedBeforeTheVote: "date",
  });
  const wrongNumber = isNumber(number.trim()) ? undefined : m.needNumber();
  const vote = lastVote(candidates, rulings);
  const early = day && vote && day < vote ? m.beforeVote({ day: date(vote) }) : undefined;
  const wrongDate = day ? early : m.needDate();
  const back = day && day < today() ? -daysUntil(day) : 0;
  const atField = problems.at("number") ?? problems.at("date") ?? problems.at("signatory");
  const plan = usePlan();
  const change = (next: Rulings) => {
    setTouched(true);
    setRuled(next);
  };
  // What was typed, and the answer to it, stay when another decision took the last line.
  if (candidates.length === 0 && !touched && !sign.error) {
    return <NothingWaits />;
  }
  return (
    <>
      <UnsavedGuard unsaved={touched && !sign.isSuccess} />
      <PageHead
        title={m.draftTitle({ count: candidates.length })}
        issuer={issuerOf(plan)}
        crumb={<Link to="/decisions">{m.decisionsTitle()}</Link>}
        under={candidates.length > 0 && <SelectedBy candidates={candidates} />}
      />
      <WithMargin
        margin={<Margin approved={approved} total={total} signatory={signatory ?? (plan && inOffice(plan, day)[0])} />}
      >
        {sign.error && !atField && <ProblemNote sentence={sentence(sign.error)} more={problems.elsewhere} />}
        {lost > 0 && <Note kind="warning">{m.linesChanged({ count: lost })}</Note>}
        <RisenNorms candidates={candidates} />
        <DraftLines candidates={candidates} read={read} rulings={rulings} onChange={change} />
        <Section title={m.numberAndDate()}>
          <FieldList>
            <FieldRow>
              <TextField
                label={m.number()}
                hint={m.numberHint()}
                value={number}
                maxLength={50}
                autoComplete="off"
                onChange={(value) => {
                  setTouched(true);
                  setWritten(value);
                }}
                problem={problems.at("number") ?? (tried ? wrongNumber : undefined)}
              />
              <DateField
                label={m.dateOf()}
                value={day}
                onChange={(value) => {
                  setTouched(true);
                  onDay(value);
                }}
                {...(back > 0 && { hint: m.datedBack({ count: back }) })}
                problem={problems.at("date") ?? early ?? (tried ? wrongDate : undefined)}
              />
            </FieldRow>
            {plan && (
              <SignatoryField
                candidates={inOffice(plan, day)}
                chosen={signatory}
                problem={problems.at("signatory")}
                onChange={(chosen) => {
                  setTouched(true);
                  setSignatory(chosen);
                }}
              />
            )}
          </FieldList>
        </Section>
        {approved > 0 && (
          <CheckField
            label={m.noDiscipline()}
            checked={noDiscipline}
            onChange={setNoDiscipline}
            problem={tried && !noDiscipline ? m.needNoDiscipline() : undefined}
          />
        )}
        <Total
          label={m.totalOf({ count: approved })}
          amount={total}
          {...(fund && { available: fund.available + fund.reserved })}
        >
          <Button
            kind="first"
            disabled={lines.length === 0}
            onClick={() => {
              setTried(true);
              if (!wrongNumber && !wrongDate && (noDiscipline || approved === 0)) {
                setAsked(true);
              }
            }}
          >
            {m.sign({ number: number.trim(), count: lines.length })}
          </Button>
          {lines.length === 0 && <span className="quiet small">{m.nothingDecided()}</span>}
          {fund && (
            <span className="quiet small">
              {m.fundAfter({ amount: money(fund.available + fund.reserved - total), reserved: money(fund.reserved) })}
            </span>
          )}
        </Total>
      </WithMargin>
      <Confirm
        open={asked}
        title={m.signTitle({ number: number.trim(), count: lines.length })}
        act={m.signAct({ number: number.trim(), count: lines.length })}
        pending={sign.isPending}
        onConfirm={() => sign.mutate()}
        onCancel={() => setAsked(false)}
      >
        <p>{m.signApproved({ count: approved, amount: money(total) })}</p>
        {refused > 0 && <p>{m.signRefused({ count: refused })}</p>}
        {candidates.length > lines.length && <p>{m.signLeft({ count: candidates.length - lines.length })}</p>}
        <p>{m.signAfter({ day: day ? date(day) : "" })}</p>
      </Confirm>
    </>
  );
}

function NothingWaits() {
  return (
    <>
      <PageHead title={m.decide()} crumb={<Link to="/decisions">{m.decisionsTitle()}</Link>} />
      <EmptyState title={m.nothingWaits()} act={<ButtonLink to="/decisions">{m.decisionsTitle()}</ButtonLink>}>
        {m.nothingWaitsText()}
      </EmptyState>
    </>
  );
}

/** “Hội đồng chọn trong phiên họp 17/08/2025, 7/9 thành viên có mặt” */
function SelectedBy({ candidates }: { candidates: readonly Candidate[] }) {
  const sessions = [...new Set(candidates.map(({ nomination }) => nomination.vote?.sessionId))];
  const only = sessions.length === 1 ? sessions[0] : undefined;
  const { data: session } = useQuery({ ...councilSessionQuery(only ?? ""), enabled: only !== undefined });
  const day = candidates[0]?.nomination.vote?.day;
  if (!only || !day) {
    return m.selectedInSessions({ count: sessions.length });
  }
  return session
    ? m.selectedIn({ day: date(day), present: session.present, count: session.members.length })
    : m.selectedOn({ day: date(day) });
}

type MarginProps = { approved: number; total: number; signatory: Signatory | undefined };

function Margin({ approved, total, signatory }: MarginProps) {
  const conference = usePlan()?.plan.conference;
  return (
    <>
      <MarginNote title={m.bases()}>
        {conference?.legalBases.map((basis) => (
          <p key={basis}>{basis}</p>
        ))}
      </MarginNote>
      {signatory && (
        <MarginNote title={m.signatory()}>
          <p>
            {signatory.title}
            <br />
            {signatory.name}
          </p>
        </MarginNote>
      )}
      <MarginNote title={m.afterSigning()}>
        <p>{m.afterSigningText({ count: approved, amount: money(total) })}</p>
      </MarginNote>
    </>
  );
}
