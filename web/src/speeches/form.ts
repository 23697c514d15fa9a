import type { Proposal, Terms } from "./commands";
import type { Board, Kind, Speech } from "./queries";

export const LONGEST = 240;

/** Who speaks, as it is typed. */
export type SpeakerDraft = { nominationId: string; name: string; title: string; unit: string };

/** What it is about and where it stands, as it is typed. */
export type TermsDraft = { item: string; minutes: string; theme: string; questions: string };

export const NOBODY: SpeakerDraft = { nominationId: "", name: "", title: "", unit: "" };

const CODES: Partial<Record<Kind, string>> = { OPENING: "khai-mac", CLOSING: "be-mac", LAUNCH: "phat-dong" };

/** The item that a speech of this kind most likely stands in; empty if the agenda has none. */
export function likelyItem(kind: Kind, items: Board["items"]): string {
  const code = CODES[kind];
  const found = items.find((item) => (code ? item.code === code : item.kind === "speeches"));
  return found?.code ?? "";
}

export function termsOf({ item, given, theme, questions }: Speech): TermsDraft {
  return { item, minutes: String(given), theme, questions: questions.join("\n") };
}

/** @return undefined if it is no number of minutes */
export function minutesOf(text: string): number | undefined {
  const minutes = /^\d{1,3}$/.test(text.trim()) ? Number(text) : 0;
  return minutes >= 1 && minutes <= LONGEST ? minutes : undefined;
}

export function isLeaders(kind: Kind): boolean {
  return kind === "OPENING" || kind === "CLOSING" || kind === "LAUNCH";
}

export type Fault = "exemplar" | "name" | "unit" | "item" | "minutes";

export function speakerFault(kind: Kind, speaker: SpeakerDraft): Fault | undefined {
  if (speaker.nominationId !== "") {
    return undefined;
  }
  if (kind === "TALK") {
    return "exemplar";
  }
  return speaker.name.trim() === "" ? "name" : undefined;
}

export function termsFault(terms: TermsDraft): Fault | undefined {
  if (terms.item === "") {
    return "item";
  }
  return minutesOf(terms.minutes) === undefined ? "minutes" : undefined;
}

/** Only what is typed is sent: the service knows who receives an award, and which unit proposed it. */
export function speakerBody({ nominationId, name, title, unit }: SpeakerDraft) {
  return {
    ...(nominationId !== "" && { nominationId }),
    ...(name.trim() !== "" && { name: name.trim() }),
    ...(title.trim() !== "" && { title: title.trim() }),
    ...(unit !== "" && { unit }),
  };
}

export function termsBody(kind: Kind, { item, minutes, theme, questions }: TermsDraft): Omit<Terms, "unit"> {
  return {
    item,
    minutes: minutesOf(minutes) ?? 0,
    theme: theme.trim(),
    questions:
      kind === "DIALOGUE"
        ? questions
            .split("\n")
            .map((line) => line.trim())
            .filter((line) => line !== "")
        : [],
  };
}

export function proposalOf(kind: Kind, speaker: SpeakerDraft, terms: TermsDraft): Proposal {
  return { kind, ...speakerBody(speaker), ...termsBody(kind, terms) };
}

/** All ids, with those of one item in their new order. */
export function reordered(parts: Board["parts"], code: string | null | undefined, ids: readonly string[]): string[] {
  return parts.flatMap((part) =>
    (part.code ?? null) === (code ?? null) ? [...ids] : part.speeches.map(({ id }) => id),
  );
}
