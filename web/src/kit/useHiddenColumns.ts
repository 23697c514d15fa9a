import { useState } from "react";
import type { Column } from "./columns";

/** Which columns of a list this person has hidden; the browser remembers it. */
export function useHiddenColumns<Row>(
  list: string,
  columns: readonly Column<Row>[],
): [ReadonlySet<string>, (hidden: string[]) => void] {
  const key = `vinhdanh.columns.${list}`;
  const [hidden, setHidden] = useState(
    () => stored(key) ?? columns.filter((c) => c.shown === "on request").map((c) => c.id),
  );
  return [
    new Set(hidden),
    (next) => {
      setHidden(next);
      try {
        localStorage.setItem(key, JSON.stringify(next));
      } catch {
        // The choice then lasts as long as the page.
      }
    },
  ];
}

function stored(key: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? "null");
    return Array.isArray(value) ? value.filter((id): id is string => typeof id === "string") : undefined;
  } catch {
    return undefined;
  }
}
