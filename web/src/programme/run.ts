import type { Change, Item, Programme } from "./queries";

/** Two answers in a row are missing. */
const OLD = 25_000;

/** The server's time now: that of its answer, and what passed since. A wrong clock of the device makes no difference. */
export function serverTime({ now }: Pick<Programme, "now">, answeredAt: number, deviceNow: number): number {
  return Date.parse(now) + Math.max(0, deviceNow - answeredAt);
}

/** How old the answer is, in seconds, once that is worth saying. */
export function ageOf(answeredAt: number, deviceNow: number): number | undefined {
  const age = deviceNow - answeredAt;
  return age > OLD ? Math.floor(age / 1000) : undefined;
}

/** Seconds until the item should end, below 0 if it is over its time; undefined while that can't be told. */
export function secondsLeft({ expectedEnd }: Pick<Item, "expectedEnd">, now: number): number | undefined {
  return expectedEnd ? Math.ceil((Date.parse(expectedEnd) - now) / 1000) : undefined;
}

/** 5:07, or 1:02:09; without a sign. */
export function countdown(seconds: number): string {
  const all = Math.abs(seconds);
  const [hours, minutes, rest] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = (part: number) => String(part).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}

type Run = Pick<Programme, "items" | "running" | "next" | "now">;

export function runningOf({ items, running }: Pick<Programme, "items" | "running">): Item | undefined {
  return items.find(({ code }) => code === running);
}

export function nextOf({ items, next }: Pick<Programme, "items" | "next">): Item | undefined {
  return items.find(({ code }) => code === next);
}

/** What ended last, while nothing runs: the only end that can be taken back. */
export function endedLast({ items, running }: Pick<Programme, "items" | "running">): Item | undefined {
  const ended = (item: Item | undefined) => Date.parse(item?.endedAt ?? "") || 0;
  return running
    ? undefined
    : items
        .filter(({ state }) => state === "DONE")
        .reduce<Item | undefined>((last, item) => (ended(item) > ended(last) ? item : last), undefined);
}

/** What the newest release changed for a unit; nothing once the day is over. */
export function changesOf(
  { releases, schedule, now }: Pick<Programme, "releases" | "schedule" | "now">,
  unit: string | null,
): Change[] {
  const over = schedule && Date.parse(now) > Date.parse(`${schedule.date}T24:00:00+07:00`);
  const newest = over ? undefined : releases.at(-1);
  return newest?.changes.filter(({ owners }) => unit !== null && owners.includes(unit)) ?? [];
}

/** By how many milliseconds what comes has moved since the answer: while an item overruns, and between two items. */
export function shift(programme: Run, now: number): number {
  const answered = Date.parse(programme.now);
  const begun = programme.items.some(({ startedAt }) => startedAt);
  const end = runningOf(programme)?.expectedEnd;
  if (!begun || (programme.running && !end)) {
    return 0;
  }
  return Math.max(0, now - Math.max(answered, end ? Date.parse(end) : answered));
}

/** When an item to come is expected now. */
export function expectedStart(item: Item, programme: Run, now: number): string | undefined {
  return item.expectedStart
    ? new Date(Date.parse(item.expectedStart) + shift(programme, now)).toISOString()
    : undefined;
}

/** Who is on stage, with a line about each: speakers, else the acts with who performs them. */
export function onStage({ speakers, acts }: Pick<Item, "speakers" | "acts">): { name: string; line: string }[] {
  return speakers.length > 0
    ? speakers.map(({ name, title }) => ({ name, line: title ?? "" }))
    : acts.map(({ title, performers }) => ({ name: title, line: performers.join(", ") }));
}
