import type { ReactNode } from "react";
import css from "./Problem.module.css";

/** What is wrong with one answer, at its field. Screen readers hear it as soon as it appears. */
export function FieldProblem({ id, sentence }: { id: string; sentence: string | undefined }) {
  return (
    <span id={id} aria-live="polite">
      {sentence && <span className={css.problem}>{sentence}</span>}
    </span>
  );
}

type NoteProps = {
  /** `calm` informs, `warning` stops nothing, `stops` says why something was refused. */
  kind?: "calm" | "warning" | "stops";
  children: ReactNode;
  act?: ReactNode;
};

/** A sentence of weight above the work. */
export function Note({ kind = "calm", children, act }: NoteProps) {
  const look = kind === "calm" ? css.note : `${css.note} ${css[kind]}`;
  return (
    <div className={look} role={kind === "stops" ? "alert" : undefined}>
      {children}
      {act && <div className={css.acts}>{act}</div>}
    </div>
  );
}

/** Why an action was refused: the sentence, then what it found elsewhere than in a field. */
export function ProblemNote({ sentence, more = [], act }: { sentence: string; more?: string[]; act?: ReactNode }) {
  return (
    <Note kind="stops" act={act}>
      <p>{sentence}</p>
      {more.length > 0 && (
        <ul>
          {more.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Note>
  );
}
