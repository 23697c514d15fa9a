import type { Conference } from "../domain/conference";
import { daysUntil } from "../kit/format";
import type { Warning } from "./queries";

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

/** What the plan does not warn of as it is now. */
export function newWarnings(now: readonly Warning[], then: readonly Warning[]): Warning[] {
  return then.filter(({ path, vietnamese }) => !now.some((one) => one.path === path && one.vietnamese === vietnamese));
}

/** Why a day is no good one to be due on. */
export function badDay(day: string, now?: Date): "past" | "saturday" | "sunday" | undefined {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return daysUntil(day, now) < 0 ? "past" : weekday === 6 ? "saturday" : weekday === 0 ? "sunday" : undefined;
}

/** PT4H30M → 4 giờ 30 phút, by the caller's words */
export function durationOf(iso: string): { hours: number; minutes: number } {
  const match = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(iso);
  return { hours: Number(match?.[1] ?? 0), minutes: Number(match?.[2] ?? 0) };
}
