import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { fieldProblems, isSessionEnd, isStale, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { type Conference, conferenceQuery, useConference } from "../domain/conference";
import { delegatesQuery } from "../domain/delegates";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { DateField, FieldList, FieldRow, TextField } from "../kit/Field";
import { date, daysUntil } from "../kit/format";
import { EmptyState, MarginNote, PageHead, WithMargin } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { differences, StaleVersion } from "../kit/StaleVersion";
import * as m from "../messages/plan";
import { Moves } from "./Moves";
import { agendaQuery, dutiesQuery, previewQuery, reschedule } from "./queries";
import { affectedBy, movedDuties, movedItems, newWarnings, parseTime, sameSchedule, scheduleFormOf } from "./schedule";

/** Fixes the day of the conference, or moves it, after it has shown what moves with it. */
export function SchedulePage() {
  const conference = useConference();
  const {
    data: plan,
    error,
    refetch,
  } = useQuery({ ...conferenceQuery(conference?.id ?? ""), enabled: conference !== undefined });
  return (
    <>
      <PageHead
        title={plan?.schedule ? m.moveTitle() : m.fixTitle()}
        crumb={<Link to="/plan">{m.pageTitle()}</Link>}
        under={plan?.title}
      />
      {!conference && <EmptyState title={m.noConference()} />}
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !plan && !error && <Waiting what={m.thePlan()} />}
      {plan && <ScheduleForm key={plan.id} plan={plan} />}
    </>
  );
}

function ScheduleForm({ plan }: { plan: Conference }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [base, setBase] = useState(plan);
  const [day, setDay] = useState(scheduleFormOf(plan).date);
  const [time, setTime] = useState(scheduleFormOf(plan).startTime);
  const [theirs, setTheirs] = useState<Conference>();
  const [tried, setTried] = useState(false);
  const [asked, setAsked] = useState(false);
  const { data: delegates } = useQuery(delegatesQuery(plan.id));
  const duties = useQuery(dutiesQuery(plan.id));
  const agenda = useQuery(agendaQuery(plan.id));
  const startTime = parseTime(time);
  const fixed = base.schedule != null;
  const now = { date: day, startTime: startTime ?? time };
  const unchanged = fixed && sameSchedule(now, scheduleFormOf(base));
  const affected = affectedBy(delegates ?? []);
  const previewed = day !== undefined && startTime !== undefined && !unchanged;
  const preview = useQuery({ ...previewQuery(base, day ?? "", startTime ?? ""), enabled: previewed });
  const moves = preview.data &&
    agenda.data &&
    duties.data && {
      items: movedItems(agenda.data.items, preview.data.agenda.items),
      duties: movedDuties(duties.data.items, preview.data.tasks.items),
      warnings: newWarnings(base.warnings, preview.data.warnings),
    };
  const lost = [preview, agenda, duties].filter(({ error }) => error);
  const looking = previewed && !moves && lost.length === 0;
  const save = useMutation({
    mutationFn: (on: Conference) => reschedule(on, day ?? "", startTime ?? ""),
    onSuccess: (changed) => {
      queries.setQueryData(conferenceQuery(changed.id).queryKey, changed);
      for (const kind of ["conferences", "rosters", "delegates", "messages"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
      say((fixed ? m.didMove : m.didFix)({ day: date(day ?? "") }));
      navigate({ to: "/plan", ignoreBlocker: true });
    },
    onError: async (error) => {
      setAsked(false);
      if (isStale(error)) {
        setTheirs(await queries.fetchQuery({ ...conferenceQuery(plan.id), staleTime: 0 }));
      }
    },
  });
  const problems = fieldProblems(save.error ?? preview.error, ["date", "startTime"], {
    AConferenceEndsOnTheDayItBegins: "startTime",
    AConferenceIsNotMovedIntoThePast: "date",
    AConferenceThatWasAttendedIsNotMoved: "date",
  });
  const gap = day === undefined ? m.needsDay() : undefined;
  const timeGap = startTime === undefined ? m.needsTime() : undefined;
  const { window } = base.plan.conference;
  return (
    <WithMargin
      margin={
        <>
          <MarginNote title={m.planSays()}>
            <p>{window ? m.windowOf({ from: date(window.from), to: date(window.to) }) : m.dayOpen()}</p>
          </MarginNote>
          <MarginNote title={m.afterMove()}>
            <p>{affected.invited > 0 ? m.afterMoveInvited() : m.afterMoveText()}</p>
          </MarginNote>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!gap && !timeGap && !unchanged && moves) {
            setAsked(true);
          }
        }}
      >
        <UnsavedGuard unsaved={!sameSchedule(now, scheduleFormOf(base)) && !save.isSuccess} />
        {theirs && (
          <StaleVersion
            differences={differences(scheduleFormOf(theirs), now, [
              { label: m.day(), text: ({ date: of }) => (of ? date(of) : "") },
              { label: m.start(), text: ({ startTime: of }) => of },
            ])}
            onTakeTheirs={() => {
              setBase(theirs);
              setDay(scheduleFormOf(theirs).date);
              setTime(scheduleFormOf(theirs).startTime);
              setTheirs(undefined);
              save.reset();
            }}
            onKeepMine={() => {
              setBase(theirs);
              setTheirs(undefined);
              save.reset();
              setAsked(true);
            }}
          />
        )}
        {save.error && !isStale(save.error) && !isSessionEnd(save.error) && !problems.isAtField && (
          <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
        )}
        <FieldList>
          <FieldRow>
            <DateField
              label={m.day()}
              value={day}
              onChange={setDay}
              problem={(tried ? gap : undefined) ?? problems.at("date")}
            />
            <TextField
              label={m.start()}
              hint={m.startHint()}
              value={time}
              onChange={setTime}
              maxLength={5}
              problem={(tried ? timeGap : undefined) ?? problems.at("startTime")}
            />
          </FieldRow>
        </FieldList>
        {day !== undefined && daysUntil(day) < 0 && <Note kind="warning">{m.dayIsPast()}</Note>}
        <Actions>
          <Button kind="first" type="submit" pending={save.isPending || looking} disabled={unchanged}>
            {fixed ? m.move() : m.fix()}
          </Button>
          {unchanged && <span className="quiet small">{m.unchanged()}</span>}
        </Actions>
      </form>
      {previewed && lost[0] && !problems.isAtField && (
        <LoadProblem error={lost[0].error} onRetry={() => Promise.all(lost.map(({ refetch }) => refetch()))} />
      )}
      {looking && <Waiting what={m.whatMoves()} />}
      {moves && <Moves fixed={fixed} {...moves} />}
      <Confirm
        open={asked}
        title={
          fixed
            ? m.moveConfirm({ day: day ? date(day) : "", count: affected.invited })
            : m.fixConfirm({ day: day ? date(day) : "" })
        }
        act={fixed ? m.moveAct({ count: affected.invited }) : m.fixAct()}
        pending={save.isPending}
        onConfirm={() => save.mutate(base)}
        onCancel={() => setAsked(false)}
      >
        {fixed && affected.invited > 0 && (
          <p>{m.moveInvited({ invited: affected.invited, answered: affected.answered, onPaper: affected.onPaper })}</p>
        )}
        {delegates === undefined && <p className="warns">{m.unknownDelegates()}</p>}
        {moves && moves.duties.length > 0 && (
          <p>{(fixed ? m.moveDuties : m.fixDuties)({ count: moves.duties.length })}</p>
        )}
        {moves && moves.items.length > 0 && <p>{(fixed ? m.moveItems : m.fixItems)({ count: moves.items.length })}</p>}
      </Confirm>
    </WithMargin>
  );
}
