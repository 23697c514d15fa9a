import { type FormEvent, useState } from "react";
import * as m from "../../src/messages/door";

const LONGEST = 200;

/** Somebody else came with the letter. */
export function Substitute({ substitute }: { substitute: (name: string) => Promise<void> }) {
  const [name, setName] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim()) {
      void substitute(name.trim());
    }
  };
  return (
    <details className="substitute">
      <summary>{m.substitute()}</summary>
      <form onSubmit={submit}>
        <label htmlFor="substitute">{m.substituteName()}</label>
        <input
          id="substitute"
          value={name}
          onChange={(event) => setName(event.target.value)}
          maxLength={LONGEST}
          autoComplete="off"
          required
        />
        <button type="submit">{m.substituteNote()}</button>
      </form>
    </details>
  );
}
