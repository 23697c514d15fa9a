import { type FormEvent, useState } from "react";
import * as m from "../../src/messages/door";
import type { Door } from "./door";
import { codeOf } from "./search";
import { allowSound } from "./signal";
import type { DoorState } from "./state";
import type { Expected } from "./types";
import { attendantOf, presenceOf } from "./verdict";

/** For who has no letter, or a phone without a camera: a short code or a name. */
export function Finder({ door, state }: { door: Door; state: DoorState }) {
  const [query, setQuery] = useState("");
  const [wrong, setWrong] = useState(false);
  const found = door.named(query);
  const asked = query.trim() !== "";

  const type = async (text: string) => {
    setQuery(text);
    setWrong(false);
    // A whole code means one person; nobody has to press a button.
    if (codeOf(text) && (await door.typed(text))) {
      setQuery("");
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setWrong(asked && found.length === 0);
  };
  const choose = async (person: Expected) => {
    allowSound();
    setQuery("");
    await door.decide(person);
  };
  return (
    <form className="finder" onSubmit={submit}>
      <label htmlFor="find">{m.find()}</label>
      <input
        id="find"
        type="search"
        value={query}
        onChange={(event) => void type(event.target.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        aria-describedby="find-hint"
      />
      <p id="find-hint" className="quiet" role="status">
        {asked && found.length > 0 ? m.found({ count: found.length }) : m.findHint()}
      </p>
      {asked && found.length === 0 && (wrong || !/\d/.test(query)) && (
        <p className="note look">{codeOf(query) && /\d/.test(query) ? m.badCode() : m.noneFound()}</p>
      )}
      <ul>
        {found.map((person) => (
          <li key={person.id}>
            <button type="button" onClick={() => void choose(person)}>
              <strong>{attendantOf(person)}</strong>
              <span>
                {person.substitute && `${m.insteadOf({ name: person.name })} · `}
                {person.unit}
                {state.list && presenceOf(person, state.notes, state.list) && ` · ${m.isIn()}`}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
