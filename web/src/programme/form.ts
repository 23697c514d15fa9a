import type { Entry, Item } from "./queries";

/** An item as it is typed. */
export type Draft = {
  code: string;
  title: string;
  owner: string;
  minutes: string;
  startsAt: string;
  microphone: boolean;
  slides: boolean;
  /** One a line: name; office. */
  speakers: string;
  /** One a line: title; performer, performer; minutes. */
  acts: string;
  cue: string;
  mostActs: number;
};

const MOST_ACTS = 30;

export function draftOf(item: Item): Draft {
  return {
    code: item.code,
    title: item.title,
    owner: item.owner ?? "",
    minutes: item.minutes ? String(item.minutes) : "",
    startsAt: item.startsAt?.slice(0, 5) ?? "",
    microphone: item.needs.includes("MICROPHONE"),
    slides: item.needs.includes("SLIDES"),
    speakers: item.speakers.map(({ name, title }) => (title ? `${name}; ${title}` : name)).join("\n"),
    acts: item.acts
      .map(({ title, performers, minutes }) => [title, performers.join(", "), minutes ?? ""].join("; "))
      .map((line) => line.replace(/[; ]+$/, ""))
      .join("\n"),
    cue: item.cue ?? "",
    mostActs: item.mostActs,
  };
}

/** A new item with the first code that is free. */
export function newDraft(all: readonly Draft[], title: string): Draft {
  const taken = new Set(all.map(({ code }) => code));
  let number = all.length + 1;
  while (taken.has(`muc-${number}`)) {
    number++;
  }
  return {
    code: `muc-${number}`,
    title,
    owner: "",
    minutes: "",
    startsAt: "",
    microphone: false,
    slides: false,
    speakers: "",
    acts: "",
    cue: "",
    mostActs: MOST_ACTS,
  };
}

/** A field that can't be sent as it is typed; `line` from 1 for the acts. */
export type Fault = { code: string; field: "minutes" | "startsAt" | "acts"; line?: number };

export function faultsOf(drafts: readonly Draft[]): Fault[] {
  return drafts.flatMap(({ code, minutes, startsAt, acts }): Fault[] => [
    ...(/^\d*$/.test(minutes.trim()) ? [] : [{ code, field: "minutes" as const }]),
    ...(/^(([01]\d|2[0-3]):[0-5]\d)?$/.test(startsAt.trim()) ? [] : [{ code, field: "startsAt" as const }]),
    ...lines(acts).flatMap((line, index) =>
      /^\d*$/.test(line.split(";")[2]?.trim() ?? "") ? [] : [{ code, field: "acts" as const, line: index + 1 }],
    ),
  ]);
}

/** As it is sent. What is empty is left out. */
export function entryOf(draft: Draft): Entry {
  return {
    code: draft.code,
    title: draft.title.trim(),
    owner: draft.owner || null,
    minutes: number(draft.minutes),
    startsAt: draft.startsAt.trim() || null,
    speakers: lines(draft.speakers).map((line) => {
      const [name = "", ...title] = line.split(";");
      return { name: name.trim(), title: title.join(";").trim() || null };
    }),
    needs: [...(draft.microphone ? ["MICROPHONE" as const] : []), ...(draft.slides ? ["SLIDES" as const] : [])],
    acts: lines(draft.acts).map((line) => {
      const [title = "", performers = "", minutes = ""] = line.split(";");
      return {
        title: title.trim(),
        performers: performers
          .split(",")
          .map((name) => name.trim())
          .filter(Boolean),
        minutes: number(minutes),
      };
    }),
    cue: draft.cue.trim() || null,
  };
}

/** The drafts in the order of these codes. */
export function inOrder(drafts: readonly Draft[], codes: readonly string[]): Draft[] {
  return codes.flatMap((code) => drafts.filter((draft) => draft.code === code));
}

function lines(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
}

function number(text: string): number | null {
  return text.trim() === "" ? null : Number(text.trim());
}
