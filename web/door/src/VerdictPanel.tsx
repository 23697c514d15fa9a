import type { ReactNode } from "react";
import * as m from "../../src/messages/door";
import { timeOf } from "./clock";
import type { Door } from "./door";
import { Substitute } from "./Substitute";
import type { Expected } from "./types";
import { attendantOf, type Verdict } from "./verdict";

/** Read at arm's length: a colour, a word that says the same, the name, the seat. */
export function VerdictPanel({ door, verdict }: { door: Door; verdict: Verdict | undefined }) {
  return (
    <section className={`verdict ${verdict ? colourOf(verdict) : ""}`} role="status" aria-live="assertive">
      {verdict && words(door, verdict)}
    </section>
  );
}

function colourOf({ kind }: Verdict): string {
  return kind === "in" || kind === "guest" ? "good" : kind === "already" ? "look" : kind === "undone" ? "calm" : "stop";
}

function words(door: Door, verdict: Verdict): ReactNode {
  switch (verdict.kind) {
    case "in":
      return (
        <>
          <Word mark="✓">{m.welcome()}</Word>
          <Person person={verdict.person} seat />
          <button type="button" onClick={() => door.undo(verdict.noteId)}>
            {m.undo()}
          </button>
          <Substitute key={verdict.noteId} substitute={(name) => door.substitute(verdict.noteId, name)} />
        </>
      );
    case "guest":
      return (
        <>
          <Word mark="✓">{m.guestIn()}</Word>
          <p className="who">{verdict.name}</p>
          <button type="button" onClick={() => door.undo(verdict.noteId)}>
            {m.undo()}
          </button>
        </>
      );
    case "full":
      return (
        <>
          <Word mark="✕">{m.full()}</Word>
          <p>{m.fullDo()}</p>
        </>
      );
    case "already":
      return (
        <>
          <Word mark="!">{m.already()}</Word>
          <p className="when">{m.alreadyWhen({ time: timeOf(verdict.presence.at), door: verdict.presence.door })}</p>
          <Person person={verdict.person} seat />
          <p>{m.alreadyDo()}</p>
        </>
      );
    case "stop": {
      const [word, act] = {
        waits: [m.waits, m.waitsDo],
        declined: [m.declined, m.declinedDo],
        cancelled: [m.cancelled, m.cancelledDo],
      }[verdict.why] as [() => string, () => string];
      return (
        <>
          <Word mark="✕">{word()}</Word>
          <Person person={verdict.person} />
          <p>{act()}</p>
        </>
      );
    }
    case "unsaved":
      return (
        <>
          <Word mark="✕">{m.unsaved()}</Word>
          <p>{m.unsavedDo()}</p>
        </>
      );
    case "undone":
      return (
        <>
          <Word mark="↶">{m.undone()}</Word>
          <p className="who">{verdict.name}</p>
        </>
      );
    default:
      return (
        <>
          <Word mark="✕">{verdict.kind === "pass" ? m.passSeen() : m.unknown()}</Word>
          <p>{verdict.kind === "pass" ? m.passSeenDo() : m.unknownDo()}</p>
        </>
      );
  }
}

function Word({ mark, children }: { mark: string; children: ReactNode }) {
  return (
    <h2>
      <span aria-hidden="true">{mark} </span>
      {children}
    </h2>
  );
}

function Person({ person, seat = false }: { person: Expected; seat?: boolean }) {
  return (
    <>
      <p className="who">{attendantOf(person)}</p>
      {person.substitute && <p>{m.insteadOf({ name: person.name })}</p>}
      {seat && <p className={person.seat ? "seat" : ""}>{person.seat ? m.seat({ seat: person.seat }) : m.noSeat()}</p>}
      <p>
        {person.group} · {person.unit}
      </p>
    </>
  );
}
