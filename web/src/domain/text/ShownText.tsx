import { Fragment, type ReactNode } from "react";
import { moment } from "../../kit/format";
import * as m from "../../messages/editor";
import css from "./Editor.module.css";
import type { Passage, Stretch } from "./passages";

/** The text of a part, to read. */
export function ShownText({ passages }: { passages: readonly Passage[] }) {
  return (
    <div className={css.shown}>
      {passages.map((passage, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a passage is its place.
        <Fragment key={index}>{shown(passage)}</Fragment>
      ))}
    </div>
  );
}

function shown({ kind, level, text, runs, entries, rows, figures }: Passage): ReactNode {
  switch (kind) {
    case "HEADING":
      return level === 2 ? <h4>{text}</h4> : <h3>{text}</h3>;
    case "PARAGRAPH":
      return <p>{said(runs)}</p>;
    case "BULLETS":
      return <ul>{items(entries)}</ul>;
    case "NUMBERS":
      return <ol>{items(entries)}</ol>;
    case "TABLE":
      return table(rows ?? []);
    case "FIGURES":
      return figures && <Counted figures={figures} rows={rows ?? []} />;
  }
}

type CountedProps = { figures: NonNullable<Passage["figures"]>; rows: readonly string[][] };

/** Figures with their source, and a mark where the facts give others by now. */
function Counted({ figures: { title, sentence, words, source, at, newer }, rows }: CountedProps): ReactNode {
  return (
    <figure>
      {sentence ? (
        <p>{words}</p>
      ) : (
        <>
          <figcaption>{title}</figcaption>
          {table(rows)}
        </>
      )}
      <p className="quiet small">
        {m.countedAt({ source, at: moment(at) })}
        {newer && <span className="under warns">{m.newerFigures()}</span>}
      </p>
    </figure>
  );
}

function said(runs: readonly Stretch[] | null | undefined): ReactNode {
  return (runs ?? []).map(({ text, bold, italic }, index) => {
    const slanted = italic ? <em>{text}</em> : text;
    // biome-ignore lint/suspicious/noArrayIndexKey: a stretch is its place.
    return <Fragment key={index}>{bold ? <strong>{slanted}</strong> : slanted}</Fragment>;
  });
}

function items(entries: readonly Stretch[][] | null | undefined): ReactNode {
  return (entries ?? []).map((entry, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place.
    <li key={index}>{said(entry)}</li>
  ));
}

/* biome-ignore-start lint/suspicious/noArrayIndexKey: a cell is its place. */
function table([header = [], ...rows]: readonly string[][]): ReactNode {
  return (
    <table>
      <thead>
        <tr>
          {header.map((cell, index) => (
            <th key={index} scope="col">
              {cell}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, number) => (
          <tr key={number}>
            {row.map((cell, index) => (
              <td key={index}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
/* biome-ignore-end lint/suspicious/noArrayIndexKey: a cell is its place. */
