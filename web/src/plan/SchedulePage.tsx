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
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { DateField, FieldList, FieldRow, TextField } from "../kit/Field";
import { date, daysUntil } from "../kit/format";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { differences, StaleVersion } from "../kit/StaleVersion";
import * as m from "../messages/plan";
import { dutiesQuery, reschedule } from "./queries";
import { affectedBy, type MovedDuty, movedDuties, parseTime, sameSchedule, scheduleFormOf } from "./schedule";

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
        crumb={<Link to="/plan">{m.planTitle()}</Link>}
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
  const { data: duties } = useQuery(dutiesQuery(plan.id));
  const startTime = parseTime(time);
  const fixed = base.schedule != null;
  const now = { date: day, startTime: startTime ?? time };
  const unchanged = fixed && sameSchedule(now, scheduleFormOf(base));
  const affected = affectedBy(delegates ?? []);
  const moved = movedDuties(duties?.items ?? [], day);
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
  const problems = fieldProblems(save.error, ["date", "startTime"], { AConferenceEndsOnTheDayItBegins: "startTime" });
  const gap = day === undefined ? m.needsDay() : undefined;
  const timeGap = startTime === undefined ? m.needsTime() : undefined;
  const { window } = base.plan.conference;
  const outside = day !== undefined && window && (day < window.from || day > window.to);
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
          if (!gap && !timeGap && !unchanged) {
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
        {outside && window && (
          <Note kind="warning">{m.outsideWindow({ from: date(window.from), to: date(window.to) })}</Note>
        )}
        {day !== undefined && daysUntil(day) < 0 && <Note kind="warning">{m.dayIsPast()}</Note>}
        <Actions>
          <Button kind="first" type="submit" pending={save.isPending} disabled={unchanged}>
            {fixed ? m.move() : m.fix()}
          </Button>
          {unchanged && <span className="quiet small">{m.unchanged()}</span>}
        </Actions>
      </form>
      {moved.length > 0 && (
        <Section title={(fixed ? m.movedDuties : m.fixedDuties)({ count: moved.length })}>
          <DataTable
            bare
            name="moved-duties"
            caption={(fixed ? m.movedDuties : m.fixedDuties)({ count: moved.length })}
            columns={columns()}
            rows={moved}
            rowId={({ number }) => String(number)}
            rowName={({ text }) => text}
          />
        </Section>
      )}
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
        <p>{(fixed ? m.moveDuties : m.fixDuties)({ count: moved.length })}</p>
      </Confirm>
    </WithMargin>
  );
}

function columns(): Column<MovedDuty>[] {
  return [
    { id: "text", title: m.duty(), shown: "always", text: ({ text }) => text },
    { id: "unit", title: m.unit(), text: ({ unitName }) => unitName },
    { id: "before", title: m.before(), text: ({ before }) => (before ? date(before) : "–") },
    { id: "after", title: m.after(), text: ({ after }) => date(after) },
  ];
}
