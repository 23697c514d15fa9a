import { type ReactNode, useId } from "react";
import * as m from "../messages/kit";
import css from "./Progress.module.css";

type ProgressProps = {
  label: string;
  done: number;
  total: number;
  /** What did not work so far. */
  failed?: number;
  /** Stop, or the way to what failed. */
  act?: ReactNode;
};

/** Long work: how much is done. It goes on at the server; the page may be left. */
export function Progress({ label, done, total, failed = 0, act }: ProgressProps) {
  const id = useId();
  return (
    <div className={css.progress}>
      <div className={css.line}>
        <span id={id}>{label}</span>
        <span>
          {done} / {total}
          {failed > 0 && <span className="warns"> · {m.failed({ count: failed })}</span>}
        </span>
      </div>
      <progress className={css.bar} aria-labelledby={id} value={done} max={Math.max(total, 1)} />
      {act}
    </div>
  );
}

/** Shown only if the wait is long enough to be noticed. */
export function Waiting({ what }: { what: string }) {
  return (
    <p className={css.waiting} role="status">
      {m.waitingFor({ what })}
    </p>
  );
}

/** A part of a whole: money of a fund, places of a hall. */
export function Share({ label, part, whole }: { label: string; part: number; whole: number }) {
  return <progress className={css.bar} aria-label={label} value={part} max={Math.max(whole, 1)} />;
}
