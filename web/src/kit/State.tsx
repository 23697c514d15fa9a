import type { ReactNode } from "react";
import css from "./State.module.css";

/** ring: begun · half: under way · full: ready · back: came back · dash: ended without · sealed: decided. */
export type Mark = "ring" | "half" | "full" | "back" | "dash" | "sealed";

/** Where something stands: a mark and a word, so that neither colour nor the mark is needed alone. */
export function State({ mark, children, under }: { mark: Mark; children: string; under?: ReactNode }) {
  return (
    <>
      <span className={mark === "ring" ? css.state : `${css.state} ${css[mark]}`}>{children}</span>
      {under && <span className="under">{under}</span>}
    </>
  );
}
