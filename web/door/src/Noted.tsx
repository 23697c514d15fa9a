import { isEnglish } from "../../src/kit/language";
import * as m from "../../src/messages/door";
import { timeOf } from "./clock";
import type { Door } from "./door";
import { asTable, save } from "./file";
import { isTakenBack } from "./notes";
import type { KeptNote } from "./types";

/** What this phone noted, the newest first, and what became of it. */
export function Noted({ door, notes }: { door: Door; notes: KeptNote[] }) {
  const shown = notes.filter(({ takenBack, refusal }) => !takenBack || refusal).reverse();
  const waiting = notes.filter(({ settledAt }) => settledAt === undefined).length;
  return (
    <details className="noted">
      <summary>{m.noted()}</summary>
      {shown.length === 0 && <p className="quiet">{m.nothingNoted()}</p>}
      <ol>
        {shown.map((note) => (
          <li key={note.seq}>
            <strong>{note.name}</strong> <time>{timeOf(Date.parse(note.at) - note.clockAhead)}</time>
            <span className={note.refusal ? "fault" : "quiet"}>{outcome(notes, note)}</span>
            {note.refusal ? (
              <button type="button" onClick={() => void door.dismiss(note.seq)}>
                {m.looked()}
              </button>
            ) : (
              !isTakenBack(notes, note.id) && (
                <button type="button" onClick={() => void door.undo(note.id)} aria-label={`${m.undo()}: ${note.name}`}>
                  {m.undo()}
                </button>
              )
            )}
          </li>
        ))}
      </ol>
      {shown.length > 0 && (
        <button type="button" onClick={() => save(`${m.file()}.csv`, asTable(notes))}>
          {m.save()}
        </button>
      )}
      {waiting > 0 ? (
        <p className="quiet">{m.givePassBackWait({ count: waiting })}</p>
      ) : (
        <button
          type="button"
          onClick={() => {
            if (confirm(m.givePassBackAsk())) {
              void door.givePassBack();
            }
          }}
        >
          {m.givePassBack()}
        </button>
      )}
    </details>
  );
}

function outcome(notes: KeptNote[], note: KeptNote): string {
  if (note.refusal) {
    return m.noteRefused({ why: isEnglish() ? note.refusal.en : note.refusal.vi });
  }
  const sent = note.settledAt === undefined ? m.noteWaits() : m.noteSent();
  if (isTakenBack(notes, note.id)) {
    return `${m.noteUndone()} · ${sent}`;
  }
  const elsewhere = note.counts && note.counts.door !== note.door ? note.counts : undefined;
  return elsewhere
    ? `${sent} · ${m.noteElsewhere({ door: elsewhere.door, time: timeOf(Date.parse(elsewhere.at)) })}`
    : sent;
}
