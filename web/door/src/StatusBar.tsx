import { useEffect, useState } from "react";
import * as m from "../../src/messages/door";
import { timeOf } from "./clock";
import type { KeptList, KeptNote } from "./types";

const TICK = 20_000;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How old the list is, and what waits to be sent. Always there. */
export function StatusBar({ list, notes, reached }: { list: KeptList; notes: KeptNote[]; reached: boolean }) {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), TICK);
    return () => clearInterval(timer);
  }, []);
  const waiting = notes.filter(({ settledAt }) => settledAt === undefined).length;
  const refused = notes.filter(({ refusal }) => refusal).length;
  const { door, phone, madeAt } = list.list;
  return (
    <section className="status" aria-label={m.atDoor({ door, phone })}>
      <p className="where">{m.atDoor({ door, phone })}</p>
      <p>
        {m.listOf({ time: timeOf(Date.parse(madeAt)) })} · {ageOf(Math.max(0, now - list.askedAt))}
      </p>
      <p role="status" className={waiting > 0 || !reached ? "look" : ""}>
        {waiting > 0 ? m.waiting({ count: waiting }) : m.allSent()}
        {!reached && ` · ${m.offline()}`}
        {refused > 0 && ` · ${m.refusedCount({ count: refused })}`}
      </p>
    </section>
  );
}

function ageOf(age: number): string {
  if (age < MINUTE) {
    return m.ageNow();
  }
  return age < HOUR ? m.ageMinutes({ count: Math.floor(age / MINUTE) }) : m.ageHours({ count: Math.floor(age / HOUR) });
}
