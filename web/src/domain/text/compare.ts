import { type ChangeObject, diffWords } from "diff";
import type { Passage, Stretch } from "./passages";

const said = (runs: readonly Stretch[] | null | undefined) => (runs ?? []).map(({ text }) => text).join("");

/** The text without its layout, a passage, an entry or a row on each line. */
export function plain(passages: readonly Passage[]): string {
  return passages.flatMap(linesOf).join("\n");
}

function linesOf({ kind, text, runs, entries, rows, figures }: Passage): string[] {
  switch (kind) {
    case "HEADING":
      return [text ?? ""];
    case "PARAGRAPH":
      return [said(runs)];
    case "BULLETS":
      return (entries ?? []).map((entry) => `- ${said(entry)}`);
    case "NUMBERS":
      return (entries ?? []).map((entry, index) => `${index + 1}) ${said(entry)}`);
    case "FIGURES":
      return figures?.sentence
        ? [figures.words ?? ""]
        : [figures?.title ?? "", ...(rows ?? []).map((row) => row.join(" | "))];
    case "TABLE":
      return (rows ?? []).map((row) => row.join(" | "));
  }
}

/** What was removed, added or stayed, word by word. */
export function compare(before: readonly Passage[], after: readonly Passage[]): ChangeObject<string>[] {
  return diffWords(plain(before), plain(after));
}
