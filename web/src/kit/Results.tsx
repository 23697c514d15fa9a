import type { ReactNode } from "react";
import * as m from "../messages/kit";
import css from "./Results.module.css";

const MOST = 50;

type ResultsProps = {
  /** What a search found: each a link with the name, and what it is. */
  results: readonly { id: string; name: ReactNode; more: string }[];
  /** Absent while the search runs. */
  count: number | undefined;
};

/** What a search found, and how many. Of many only the first are drawn: another word finds better than reading on. */
export function Results({ results, count }: ResultsProps) {
  return (
    <>
      <p className={css.count} role="status">
        {count !== undefined && (count === 0 ? m.nobodyFound() : m.foundCount({ count }))}
        {count !== undefined && count > MOST && ` ${m.firstFound({ count: MOST })}`}
      </p>
      <ul className={css.results}>
        {results.slice(0, MOST).map(({ id, name, more }) => (
          <li key={`${id} ${more}`}>
            {name}
            <span className="under">{more}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
