import { time } from "../kit/format";
import type { Mark } from "../kit/State";
import * as m from "../messages/programme";
import type { Change, Item, Programme } from "./queries";
import { expectedStart } from "./run";

export const stateWord: Readonly<Record<Item["state"], () => string>> = {
  UPCOMING: m.upcoming,
  RUNNING: m.running,
  DONE: m.done,
  SKIPPED: m.skipped,
};

export const stateMark: Readonly<Record<Item["state"], Mark>> = {
  UPCOMING: "ring",
  RUNNING: "half",
  DONE: "full",
  SKIPPED: "dash",
};

const aspects: Readonly<Record<Change["aspects"][number], () => string>> = {
  ADDED: m.added,
  REMOVED: m.removed,
  TIME: m.time,
  OWNER: m.owner,
  PEOPLE: m.people,
  CONTENT: m.content,
};

/** “Khai mạc: đổi giờ, đổi người”. */
export function changeText({ title, aspects: changed }: Change): string {
  return `${title}: ${changed.map((aspect) => aspects[aspect]()).join(", ")}`;
}

/** From when to when, as planned; the offset while the day is open. */
export function plannedTime({ plannedStart, plannedEnd }: Item): string {
  return plannedStart ? `${time(plannedStart)}${plannedEnd ? `–${time(plannedEnd)}` : ""}` : "–";
}

/** What happened, or what is expected while the agenda runs. */
export function realTime(item: Item, programme: Programme, now: number): string {
  if (item.startedAt) {
    return `${time(item.startedAt)}–${item.endedAt ? time(item.endedAt) : "…"}`;
  }
  const begun = programme.items.some(({ startedAt }) => startedAt);
  const expected = item.state === "UPCOMING" && begun ? expectedStart(item, programme, now) : undefined;
  return expected ? m.about({ time: time(expected) }) : "–";
}

export function needsText({ needs }: Item): string {
  return needs.map((need) => (need === "SLIDES" ? m.slides() : m.microphone())).join(", ");
}

/** How old, in words. */
export function ageText(seconds: number): string {
  return seconds < 60 ? m.ageSeconds({ count: seconds }) : m.ageMinutes({ count: Math.floor(seconds / 60) });
}
