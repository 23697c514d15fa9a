import { time } from "../kit/format";
import * as m from "../messages/programme";
import type { Programme } from "./queries";
import { countdown, expectedStart, nextOf, runningOf, secondsLeft } from "./run";
import { Wall } from "./Wall";
import css from "./Wall.module.css";

/** Letters of a title that would leave no room for the clock. */
const LONG = 60;

/** For everybody in the hall: what runs, how long still, what comes. */
export function ProjectorPage() {
  return (
    <Wall name={m.projector()} foot={(programme, now) => <Coming programme={programme} now={now} />}>
      {(programme, now) => <Now programme={programme} now={now} />}
    </Wall>
  );
}

function Now({ programme, now }: { programme: Programme; now: number }) {
  const running = runningOf(programme);
  if (!running) {
    return <p className={css.title}>{m.nothingNow()}</p>;
  }
  const left = secondsLeft(running, now);
  return (
    <>
      <p className={css.label}>{m.now()}</p>
      <p className={running.title.length > LONG ? `${css.title} ${css.long}` : css.title}>{running.title}</p>
      {left !== undefined && (
        <>
          <p className={css.label}>{left < 0 ? m.over() : m.left()}</p>
          <p role="timer" className={left < 0 ? css.over : css.clock}>
            {countdown(left)}
          </p>
        </>
      )}
    </>
  );
}

/** What comes, with the time at which it is expected. */
export function Coming({ programme, now }: { programme: Programme; now: number }) {
  const next = nextOf(programme);
  const at = next && expectedStart(next, programme, now);
  return (
    <>
      <p className={css.next}>{next ? `${m.next()}: ${next.title}` : m.nothingNext()}</p>
      {at && <span className={css.label}>{m.startsAbout({ time: time(at) })}</span>}
    </>
  );
}
