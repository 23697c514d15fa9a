import { type KeyboardEvent, useRef, useState } from "react";
import css from "./CellGrid.module.css";

/** What a cell looks like; its name says the same for those who don't see it. */
export type CellLook = "free" | "taken" | "marked" | "warned" | "blocked" | "aisle" | "nothing";

export type Cell = {
  /** What a screen reader says, whole: “B12, Nông Văn An, đã khóa”. */
  name: string;
  text: string;
  /** A second, smaller line. */
  under?: string | undefined;
  look: CellLook;
  selected?: boolean;
};

type CellGridProps = {
  label: string;
  rows: number;
  columns: number;
  cell: (row: number, column: number) => Cell;
  /** A click, Enter or the space bar. With Shift and an arrow the next cell is pressed too, so a row is drawn in one go. */
  onPress?: ((row: number, column: number) => void) | undefined;
  /** The pointer, held down, draws over cells. */
  paints?: boolean;
  /** Written above and below the cells. */
  above?: string | undefined;
  below?: string | undefined;
};

type Place = { row: number; column: number };

/**
 * A plane of cells: one stop of the Tab key, and the arrow keys move within. A wide one scrolls in itself, so the page does
 * not.
 */
export function CellGrid({ label, rows, columns, cell, onPress, paints = false, above, below }: CellGridProps) {
  const [current, setCurrent] = useState<Place>({ row: 0, column: 0 });
  const grid = useRef<HTMLDivElement>(null);
  const painted = useRef(false);
  const at = { row: Math.min(current.row, rows - 1), column: Math.min(current.column, columns - 1) };
  const go = (place: Place) => {
    setCurrent(place);
    const cells = grid.current?.children[place.row]?.children;
    (cells?.[place.column] as HTMLElement | undefined)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = moved(at, event, rows, columns);
    if (next) {
      event.preventDefault();
      go(next);
      if (event.shiftKey && (next.row !== at.row || next.column !== at.column)) {
        onPress?.(next.row, next.column);
      }
    } else if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      onPress?.(at.row, at.column);
    }
  };
  return (
    <>
      {above && <p className={css.side}>{above}</p>}
      <div className={css.scroller}>
        <div ref={grid} role="grid" aria-label={label} className={css.grid}>
          {places(rows).map((row) => (
            <div key={row} role="row" className={css.row} tabIndex={-1}>
              {places(columns).map((column) => {
                const { name, text, under, look, selected } = cell(row, column);
                return (
                  <div
                    key={column}
                    role="gridcell"
                    tabIndex={row === at.row && column === at.column ? 0 : -1}
                    aria-label={name}
                    aria-selected={selected}
                    className={`${css.cell} ${css[look]} ${onPress ? css.act : ""}`}
                    onKeyDown={onKeyDown}
                    onFocus={() => setCurrent({ row, column })}
                    onPointerDown={() => {
                      painted.current = false;
                    }}
                    onPointerEnter={(event) => {
                      if (paints && event.buttons === 1) {
                        painted.current = true;
                        onPress?.(row, column);
                      }
                    }}
                    onPointerLeave={(event) => {
                      if (paints && event.buttons === 1 && !painted.current) {
                        painted.current = true;
                        onPress?.(row, column);
                      }
                    }}
                    onClick={() => {
                      if (!painted.current) {
                        onPress?.(row, column);
                      }
                      painted.current = false;
                    }}
                  >
                    {text}
                    {under && <small>{under}</small>}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      </div>
      {below && <p className={css.side}>{below}</p>}
    </>
  );
}

function places(count: number): number[] {
  return Array.from({ length: count }, (_, place) => place);
}

/** Where an arrow, Home or End leads; undefined for another key. */
function moved({ row, column }: Place, { key }: KeyboardEvent, rows: number, columns: number): Place | undefined {
  switch (key) {
    case "ArrowUp":
      return { row: Math.max(0, row - 1), column };
    case "ArrowDown":
      return { row: Math.min(rows - 1, row + 1), column };
    case "ArrowLeft":
      return { row, column: Math.max(0, column - 1) };
    case "ArrowRight":
      return { row, column: Math.min(columns - 1, column + 1) };
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: columns - 1 };
    default:
      return undefined;
  }
}
