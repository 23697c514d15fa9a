import { type FormEvent, useState } from "react";
import * as m from "../../src/messages/door";
import type { Door } from "./door";
import { Scanner } from "./Scanner";

/** Takes a pass over, by the camera or by hand. */
export function PassEntry({ door }: { door: Door }) {
  const [code, setCode] = useState("");
  const [wrong, setWrong] = useState(false);
  const take = async (text: string) => setWrong(!(await door.takePass(text)));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void take(code);
  };
  return (
    <section>
      <h2>{m.takePass()}</h2>
      <p>{m.takePassHow()}</p>
      <Scanner what={m.scan()} seen={take} />
      <form onSubmit={submit}>
        <label htmlFor="pass">{m.passCode()}</label>
        <input
          id="pass"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          aria-invalid={wrong}
          aria-describedby="pass-fault"
        />
        <p id="pass-fault" className="fault" role="alert">
          {wrong && m.noPass()}
        </p>
        <button type="submit" className="first">
          {m.take()}
        </button>
      </form>
    </section>
  );
}
