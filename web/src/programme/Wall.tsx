import { type ReactNode, useEffect } from "react";
import { LoadProblem } from "../app/PageProblem";
import { useConference } from "../domain/conference";
import { time } from "../kit/format";
import * as m from "../messages/programme";
import { useRunning } from "./clock";
import type { Programme } from "./queries";
import css from "./Wall.module.css";
import { ageText } from "./words";

type WallProps = {
  name: string;
  children: (programme: Programme, now: number) => ReactNode;
  /** What stands below, next to the time. */
  foot: (programme: Programme, now: number) => ReactNode;
};

/** A screen on the wall: whose conference, what it shows, the time; and how old that is if the network is away. */
export function Wall({ name, children, foot }: WallProps) {
  const conference = useConference();
  const { data, error, refetch, now, age } = useRunning(conference?.id);
  useEffect(() => {
    document.title = `${name} · Vinh danh`;
  }, [name]);
  return (
    <main className={css.wall}>
      <header className={css.top}>
        <h1>{data?.conferenceTitle ?? conference?.title ?? name}</h1>
        <span>{time(new Date(now).toISOString())}</span>
      </header>
      <div className={css.now}>
        {!conference && <p className={css.title}>{m.noConference()}</p>}
        {error && <LoadProblem error={error} onRetry={() => refetch()} />}
        {data && children(data, now)}
      </div>
      <footer className={css.bottom}>
        {data && foot(data, now)}
        {data?.rehearsal && <span className={css.label}>{m.rehearsalShort()}</span>}
        {age !== undefined && (
          <span className={css.old} role="status">
            {m.old({ age: ageText(age) })}
          </span>
        )}
      </footer>
    </main>
  );
}
