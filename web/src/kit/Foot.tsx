import type { ReactNode } from "react";
import css from "./Foot.module.css";

/** The one act of a long page on a phone, always in reach: how far one is, and the button. */
export function Foot({ note, children }: { note: ReactNode; children: ReactNode }) {
  return (
    <div className={css.foot}>
      <span className="quiet small" role="status">
        {note}
      </span>
      {children}
    </div>
  );
}
