import * as m from "../messages/programme";
import { Coming } from "./ProjectorPage";
import type { Programme } from "./queries";
import { onStage, runningOf } from "./run";
import { Wall } from "./Wall";
import css from "./Wall.module.css";

const MANY = 3;

/** Beside the stage: the name of who is on it, with a line about the person. */
export function HallPage() {
  return (
    <Wall name={m.hall()} foot={(programme, now) => <Coming programme={programme} now={now} />}>
      {(programme) => <OnStage programme={programme} />}
    </Wall>
  );
}

function OnStage({ programme }: { programme: Programme }) {
  const running = runningOf(programme);
  const people = running ? onStage(running) : [];
  if (!running || people.length === 0) {
    return <p className={css.title}>{running?.title ?? m.nothingNow()}</p>;
  }
  return (
    <>
      <p className={css.label}>{running.title}</p>
      <ul className={people.length >= MANY ? `${css.people} ${css.many}` : css.people}>
        {people.map(({ name, line }) => (
          <li key={name}>
            <span className={css.name}>{name}</span>
            {line && <span className={css.line}>{line}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
