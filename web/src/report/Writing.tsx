import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useRef, useState } from "react";
import { isSessionEnd, ProblemError, sentence } from "../app/problem";
import { useSession } from "../app/session";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { plain } from "../domain/text/compare";
import { ShownText } from "../domain/text/ShownText";
import { Actions, Button } from "../kit/Button";
import { moment, time } from "../kit/format";
import { Section } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { differences, StaleVersion } from "../kit/StaleVersion";
import * as editor from "../messages/editor";
import * as m from "../messages/report";
import { handIn, hold, recount, release, save } from "./commands";
import { figuresQuery, type Part, type Passage } from "./queries";
import { lockOfAnother } from "./rights";
import { usePartStep } from "./usePartStep";

/** For who writes only: it is heavier than all else of the report. */
const Editor = lazy(() => import("../domain/text/Editor"));

/** Between two signs that somebody still types; the lock lasts ten minutes. */
const RENEWED = 3 * 60_000;

/** The text: to read, or to write while nobody else does. */
export function Writing({ part, writes }: { part: Part; writes: boolean }) {
  const [edits, setEdits] = useState<Part>();
  const lock = lockOfAnother(part, useSession());
  const start = usePartStep(() => hold(part), undefined, setEdits);
  const hand = usePartStep(
    () => handIn(part),
    () => m.didHandIn(),
  );
  const count = usePartStep(
    () => recount(part),
    () => m.didRecount(),
  );
  const error = start.error ?? hand.error ?? count.error;
  const stale = part.passages.some(({ figures }) => figures?.newer);
  return (
    <Section title={m.text()}>
      {edits && writes ? (
        <Pen key={edits.revision} part={part} begun={edits} onBegin={setEdits} onStop={() => setEdits(undefined)} />
      ) : (
        <>
          {lock && <Note kind="warning">{m.lockedBy({ name: lock.name, until: time(lock.until) })}</Note>}
          {part.passages.length === 0 ? <p className="quiet">{m.noText()}</p> : <ShownText passages={part.passages} />}
          {part.saved && <p className="quiet">{m.savedBy({ by: part.saved.by, at: moment(part.saved.at) })}</p>}
          {error && !isSessionEnd(error) && <ProblemNote sentence={sentence(error)} />}
          {stale && <Note kind="warning">{m.staleFigures()}</Note>}
          {writes && !lock && (
            <Actions>
              {stale && (
                <Button pending={count.isPending} onClick={() => count.mutate()}>
                  {m.recount()}
                </Button>
              )}
              <Button kind="first" pending={start.isPending} onClick={() => start.mutate()}>
                {m.write()}
              </Button>
              {part.passages.length > 0 && (
                <Button pending={hand.isPending} onClick={() => hand.mutate()}>
                  {m.handIn()}
                </Button>
              )}
            </Actions>
          )}
        </>
      )}
    </Section>
  );
}

type PenProps = {
  /** As it is now. */
  part: Part;
  /** As it was when this person began, or took the text of another over. */
  begun: Part;
  onBegin: (part: Part) => void;
  onStop: () => void;
};

function Pen({ part, begun, onBegin, onStop }: PenProps) {
  const { data: figures } = useQuery(figuresQuery(part.conferenceId));
  const [typed, setTyped] = useState<Passage[]>();
  const [revision, setRevision] = useState(begun.revision);
  const [kept, setKept] = useState<Passage[]>();
  const sent = useRef<Passage[]>(undefined);
  const renewed = useRef(Date.now());
  const unsaved = typed !== undefined && JSON.stringify(typed) !== JSON.stringify(kept ?? normal(begun.passages));
  const write = usePartStep(
    (over: number) => {
      sent.current = typed;
      return save(part, over, typed ?? [...begun.passages]);
    },
    () => m.saved(),
    (next) => {
      setRevision(next.revision);
      // Not as the service writes it: only what the editor wrote compares with what it writes next.
      setKept(sent.current);
      renewed.current = Date.now();
    },
  );
  const renew = usePartStep(() => hold(part));
  const stop = usePartStep(() => release(part), undefined, onStop);
  const stale = write.error instanceof ProblemError && write.error.problem.status === 412;
  const error = write.error ?? renew.error ?? stop.error;
  return (
    <>
      <UnsavedGuard unsaved={unsaved} />
      <p className="quiet">{editor.pasteHint()}</p>
      <Suspense fallback={<Waiting what={m.thePart()} />}>
        <Editor
          label={m.text()}
          text={begun.passages}
          figures={figures}
          onChange={(text) => {
            setTyped(text);
            if (Date.now() - renewed.current > RENEWED && !renew.isPending) {
              renewed.current = Date.now();
              renew.mutate();
            }
          }}
        />
      </Suspense>
      {stale ? (
        <StaleVersion
          differences={differences(part.passages, typed ?? [], [{ label: m.text(), text: plain }])}
          onTakeTheirs={() => onBegin(part)}
          onKeepMine={() => write.mutate(part.revision)}
        />
      ) : (
        error && !isSessionEnd(error) && <ProblemNote sentence={sentence(error)} />
      )}
      <Actions>
        <Button kind="first" pending={write.isPending} onClick={() => write.mutate(revision)}>
          {m.save()}
        </Button>
        <Button pending={stop.isPending} onClick={() => stop.mutate()} disabled={unsaved}>
          {m.stopWriting()}
        </Button>
        {unsaved && (
          <Button kind="plain" pending={stop.isPending} onClick={() => stop.mutate()}>
            {m.dropTyped()}
          </Button>
        )}
      </Actions>
      {unsaved && <p className="quiet">{m.unsavedStop()}</p>}
    </>
  );
}

/** As the editor writes it, so that both compare. */
function normal(passages: readonly Passage[]): Passage[] {
  return passages.map(({ kind, level, text, runs, entries, rows, figures }) => ({
    kind,
    ...(level != null && { level }),
    ...(text != null && { text }),
    ...(runs != null && { runs }),
    ...(entries != null && { entries }),
    ...(rows != null && { rows }),
    ...(figures != null && { figures }),
  }));
}
