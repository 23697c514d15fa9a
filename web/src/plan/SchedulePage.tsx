import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { fieldProblems, isSessionEnd, isStale, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { type Conference, conferenceQuery, useConference } from "../domain/conference";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { DateField, FieldList, FieldRow, TextField } from "../kit/Field";
import { date, daysUntil } from "../kit/format";
import { EmptyState, MarginNote, PageHead, WithMargin } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { differences, StaleVersion } from "../kit/StaleVersion";
import * as m from "../messages/plan";
import { Counted } from "./Consequences";
import { Moves } from "./Moves";
import { previewQuery, reschedule } from "./queries";
import { newWarnings, parseTime, sameSchedule, scheduleFormOf } from "./schedule";

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
  const startTime = parseTime(time);
  const fixed = base.schedule != null;
  const now = { date: day, startTime: startTime ?? time };
  const unchanged = fixed && sameSchedule(now, scheduleFormOf(base));
  const previewed = day !== undefined && startTime !== undefined && !unchanged;
  const preview = useQuery({ ...previewQuery(base, day ?? "", startTime ?? ""), enabled: previewed });
  const touched = preview.data?.touched;
  const invited = touched?.invitations.invited ?? 0;
  const told = invited + (touched?.invitations.declined ?? 0);
  const looking = previewed && preview.isPending;
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
            <p>{told > 0 ? m.afterMoveInvited() : m.afterMoveText()}</p>
          </MarginNote>
        </>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setTried(true);
          if (!gap && !timeGap && !unchanged && touched) {
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
      {previewed && preview.error && !problems.isAtField && (
        <LoadProblem error={preview.error} onRetry={() => preview.refetch()} />
      )}
      {looking && <Waiting what={m.whatMoves()} />}
      {preview.data && (
        <Moves
          fixed={fixed}
          items={preview.data.touched.items}
          duties={preview.data.touched.tasks.moved}
          warnings={newWarnings(base.warnings, preview.data.warnings)}
        />
      )}
      <Confirm
        open={asked}
        title={
          fixed
            ? m.moveConfirm({ day: day ? date(day) : "", count: told })
            : m.fixConfirm({ day: day ? date(day) : "" })
        }
        act={fixed ? m.moveAct({ count: told }) : m.fixAct()}
        pending={save.isPending}
        onConfirm={() => save.mutate(base)}
        onCancel={() => setAsked(false)}
      >
        {fixed && touched && told > 0 && <p>{m.moveInvited(touched.invitations)}</p>}
        {touched && touched.tasks.moved.length > 0 && (
          <p>{(fixed ? m.moveDuties : m.fixDuties)({ count: touched.tasks.moved.length })}</p>
        )}
        {touched && touched.items.length > 0 && (
          <p>{(fixed ? m.moveItems : m.fixItems)({ count: touched.items.length })}</p>
        )}
        {fixed && touched && <Counted touched={touched} letters />}
      </Confirm>
    </WithMargin>
  );
}
