import { type FormEvent, useState } from "react";
import * as m from "../../src/messages/door";
import type { Door } from "./door";
import { allowSound } from "./signal";
import type { DoorState } from "./state";
import { walkInsLeft } from "./verdict";

const FIELDS = [
  ["name", m.guestName, 200],
  ["unit", m.guestUnit, 200],
  ["reason", m.guestReason, 300],
] as const;
const EMPTY = { name: "", unit: "", reason: "" };

/** Whom the list does not have comes in by the rule of the conference, and is noted. */
export function WalkInForm({ door, state }: { door: Door; state: DoorState }) {
  const [guest, setGuest] = useState(EMPTY);
  const { list, notes } = state;
  const left = list && walkInsLeft(notes, list);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const { name, unit, reason } = guest;
    if (name.trim() && unit.trim() && reason.trim()) {
      allowSound();
      setGuest(EMPTY);
      void door.walkIn(name.trim(), { unit: unit.trim(), reason: reason.trim() });
    }
  };
  return (
    <details className="noted">
      <summary>{m.guest()}</summary>
      {left === 0 ? (
        <p className="note look">{m.fullDo()}</p>
      ) : (
        <form onSubmit={submit}>
          {left !== undefined && <p className="quiet">{m.guestsLeft({ count: left })}</p>}
          {FIELDS.map(([field, label, longest]) => (
            <div key={field}>
              <label htmlFor={`guest-${field}`}>{label()}</label>
              <input
                id={`guest-${field}`}
                value={guest[field]}
                onChange={(event) => setGuest({ ...guest, [field]: event.target.value })}
                maxLength={longest}
                autoComplete="off"
                required
              />
            </div>
          ))}
          <button type="submit" className="first">
            {m.guestNote()}
          </button>
        </form>
      )}
    </details>
  );
}
