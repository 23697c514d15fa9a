import type { ReactNode } from "react";
import css from "./SideBySide.module.css";

/** What a person writes, and next to it what comes of it; on a phone one under the other. */
export function SideBySide({ children, beside }: { children: ReactNode; beside: ReactNode }) {
  return (
    <div className={css.both}>
      <div>{children}</div>
      <div className={css.beside}>{beside}</div>
    </div>
  );
}

/** Paragraphs that keep their lines, and long words within the width. */
export function Prose({ paragraphs }: { paragraphs: readonly string[] }) {
  return (
    <div className={css.text}>
      {paragraphs.map((paragraph, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place.
        <p key={index}>{paragraph}</p>
      ))}
    </div>
  );
}
