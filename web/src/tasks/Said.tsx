import type { ReactNode } from "react";
import { type Conference, unitName, usePlan } from "../domain/conference";
import { Life } from "../kit/Figures";
import { Prose } from "../kit/SideBySide";
import type { Word } from "./queries";

/** @param what what it is; without it the person's name stands there */
type Entry = { id: string; word: Word; what?: string; more?: ReactNode };

/** What people said of the task, or only that they did something: when, who, of which unit. */
export function Said({ entries }: { entries: readonly Entry[] }) {
  const plan = usePlan();
  return (
    entries.length > 0 && (
      <Life
        steps={entries.map(({ id, word, what, more }) => ({
          id,
          at: word.at,
          what: what ?? word.by,
          more: (
            <>
              {word.text && <Prose paragraphs={[word.text]} />}
              {more}
              <span className="under">{signature(word, plan, what === undefined)}</span>
            </>
          ),
        }))}
      />
    )
  );
}

function signature({ by, unit }: Word, plan: Conference | undefined, named: boolean): string {
  return [named ? "" : by, unit && unitName(plan, unit)].filter(Boolean).join(" · ");
}
