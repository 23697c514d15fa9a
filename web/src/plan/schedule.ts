import type { Conference } from "../domain/conference";
import type { Delegate } from "../domain/delegates";
import { daysBefore } from "../kit/format";
import type { Duty } from "./queries";

export type ScheduleForm = { date: string | undefined; startTime: string };

const USUAL_START = "07:30";

export function scheduleFormOf({ schedule, plan }: Pick<Conference, "schedule" | "plan">): ScheduleForm {
  return {
    date: schedule?.date ?? plan.conference.date ?? undefined,
    startTime: (schedule?.startTime ?? plan.conference.startTime ?? USUAL_START).slice(0, 5),
  };
}

export function sameSchedule(left: ScheduleForm, right: ScheduleForm): boolean {
  return left.date === right.date && left.startTime === right.startTime;
}

/** What an officer types, 7:30 or 7h30 → 07:30; undefined if it is no time. */
export function parseTime(text: string): string | undefined {
  const match = /^\s*(\d{1,2})[:hg.](\d{2})\s*$/i.exec(text);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  return match && hour < 24 && minute < 60 ? `${String(hour).padStart(2, "0")}:${match[2]}` : undefined;
}

/** Whom a new day concerns: people with an invitation that has the old one. */
export type Affected = { invited: number; answered: number; onPaper: number };

export function affectedBy(delegates: readonly Delegate[]): Affected {
  const invited = delegates.filter(
    ({ state, invitation }) =>
      ["INVITED", "ACCEPTED", "SUBSTITUTED"].includes(state) && invitation && !invitation.withdrawn,
  );
  return {
    invited: invited.length,
    answered: invited.filter(({ answer }) => answer).length,
    onPaper: invited.filter(({ contact }) => contact.channel === "PRINT").length,
  };
}

export type MovedDuty = { number: number; text: string; unitName: string; before: string | undefined; after: string };

/** The duties that are due by the day of the conference, with the day before and after the change. */
export function movedDuties(duties: readonly Duty[], date: string | undefined): MovedDuty[] {
  return date === undefined
    ? []
    : duties
        .filter(({ dueDaysBefore }) => dueDaysBefore != null)
        .map(({ number, text, unitName, dueDate, dueDaysBefore }) => ({
          number,
          text,
          unitName,
          before: dueDate ?? undefined,
          after: daysBefore(date, dueDaysBefore ?? 0),
        }))
        .filter(({ before, after }) => before !== after);
}

/** PT4H30M → 4 giờ 30 phút, by the caller's words */
export function durationOf(iso: string): { hours: number; minutes: number } {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(iso);
  return { hours: Number(match?.[1] ?? 0), minutes: Number(match?.[2] ?? 0) };
}
