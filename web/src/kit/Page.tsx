import { type ReactNode, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import * as m from "../messages/kit";
import { date, time } from "./format";
import css from "./Page.module.css";

type PageHeadProps = {
  title: string;
  /** The way back: links from the list to this page. */
  crumb?: ReactNode;
  /** The numbers of the page in one line. */
  under?: ReactNode;
  /** Actions or a state, at the right. */
  children?: ReactNode;
  /** Without the strong line, if a section with its own line follows. */
  open?: boolean;
  /** Who issues the page, in capitals, if it is printed. */
  issuer?: string | undefined;
};

/** Names the page, in the window's title too. After a change of page the shell moves the focus to its heading. */
export function PageHead({ title, crumb, under, children, open = false, issuer }: PageHeadProps) {
  useEffect(() => {
    document.title = `${title} · Vinh danh`;
  }, [title]);
  return (
    <>
      <Letterhead issuer={issuer} />
      {crumb && <p className={css.crumb}>{crumb}</p>}
      <header className={open ? `${css.head} ${css.open}` : css.head}>
        <div>
          <h1 tabIndex={-1}>{title}</h1>
          {under && <p className="quiet">{under}</p>}
        </div>
        {children}
      </header>
    </>
  );
}

/** The head of an administrative paper; only in print. `PageHead` has it, but for a page that begins otherwise. */
export function Letterhead({ issuer }: { issuer: string | undefined }) {
  return (
    issuer && (
      <div className={css.letterhead} aria-hidden="true">
        <div>
          <b>{issuer}</b>
        </div>
        <div>
          <b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b>
          <b>Độc lập - Tự do - Hạnh phúc</b>
        </div>
        <PrintedAt />
      </div>
    )
  );
}

/** A list that says “hôm nay” is read on another day, and lies beside a later print of itself. */
function PrintedAt() {
  const [at, setAt] = useState(() => new Date().toISOString());
  useEffect(() => {
    const note = () => flushSync(() => setAt(new Date().toISOString()));
    window.addEventListener("beforeprint", note);
    return () => window.removeEventListener("beforeprint", note);
  }, []);
  return <div className={css.printedAt}>{m.printedAt({ time: time(at), day: date(at) })}</div>;
}

/** A part of a page under its own line. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={css.section}>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}

/**
 * The work, and at its right the margin of a register: what happened, what it rests on, what follows. Without anything to
 * note the work has the whole width.
 */
export function WithMargin({ children, margin }: { children: ReactNode; margin: ReactNode }) {
  if (!margin) {
    return <div className={css.work}>{children}</div>;
  }
  return (
    <div className={css.withMargin}>
      <div className={css.work}>{children}</div>
      <aside className={css.margin}>{margin}</aside>
    </div>
  );
}

/** @param onScreen if paper needs it not: what follows next, a rule of the program, a history */
export function MarginNote({
  title,
  children,
  onScreen = false,
}: {
  title: string;
  children: ReactNode;
  onScreen?: boolean;
}) {
  return (
    <section className={onScreen ? "unprinted" : undefined}>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}

/** Nothing is here: why, and the next step. */
export function EmptyState({ title, children, act }: { title: string; children?: ReactNode; act?: ReactNode }) {
  return (
    <div className={css.empty}>
      <h2>{title}</h2>
      {children && <p className="quiet">{children}</p>}
      {act && <div>{act}</div>}
    </div>
  );
}
