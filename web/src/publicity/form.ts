import type { Words } from "./commands";
import type { Item } from "./queries";

export type Phase = Item["readings"][number]["phase"];

/** A time as it is typed. */
export type TimeDraft = { key: number; phase: Phase; day: string | undefined; time: string };

export type Draft = {
  kind: Item["kind"];
  title: string;
  text: string;
  times: readonly TimeDraft[];
  figures: readonly string[];
};

export const EMPTY: Draft = { kind: "BULLETIN", title: "", text: "", times: [], figures: [] };

export function draftOf({ kind, title, text, readings, figures }: Item): Draft {
  return {
    kind,
    title,
    text,
    times: readings.map(({ phase, day, time }, key) => ({ key, phase, day, time: time.slice(0, 5) })),
    figures: figures.map(({ code }) => code),
  };
}

/** 17:00 or 17h00 → 17:00; undefined if it is no time. */
export function hourOf(text: string): string | undefined {
  const match = /^\s*(\d{1,2})[:hg.](\d{2})\s*$/i.exec(text);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  return match && hour < 24 && minute < 60 ? `${String(hour).padStart(2, "0")}:${match[2]}` : undefined;
}

export function isWhole({ kind, title, text, times }: Draft): boolean {
  const timed = kind === "NEWS" || times.every(({ day, time }) => day && hourOf(time));
  return title.trim() !== "" && text.trim() !== "" && timed;
}

/** Of a whole draft. A news item has no times, whatever was typed before it became one. */
export function wordsOf({ kind, title, text, times, figures }: Draft): Words {
  return {
    kind,
    title: title.trim(),
    text: text.trim(),
    readings:
      kind === "NEWS" ? [] : times.map(({ phase, day, time }) => ({ phase, day: day ?? "", time: hourOf(time) ?? "" })),
    figures: [...figures],
  };
}

/** The next time is most likely at the same hour, in the same part. */
export function nextTime(times: readonly TimeDraft[]): TimeDraft {
  const last = times.at(-1);
  return {
    key: Math.max(-1, ...times.map(({ key }) => key)) + 1,
    phase: last?.phase ?? "BEFORE",
    day: undefined,
    time: last?.time ?? "17:00",
  };
}

/** A publication as it is typed. */
export type PlaceDraft = { where: string; link: string; day: string | undefined; note: string };

/** The first field that is wrong; `proof` if it has neither link nor note. */
export type PlaceFault = "where" | "link" | "day" | "proof";

export function placeFault({ where, link, day, note }: PlaceDraft): PlaceFault | undefined {
  if (where.trim() === "") {
    return "where";
  }
  if (link.trim() !== "" && !isLink(link.trim())) {
    return "link";
  }
  if (!day) {
    return "day";
  }
  return link.trim() === "" && note.trim() === "" ? "proof" : undefined;
}

export function isLink(text: string): boolean {
  return /^https:\/\/\S+$/.test(text);
}
