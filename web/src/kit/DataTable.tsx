import { type ReactNode, useRef } from "react";
import * as m from "../messages/kit";
import { Button } from "./Button";
import { type Column, download, readSort, type Sort, sorted, toCsv, writeSort } from "./columns";
import { EmptyState } from "./Page";
import { PillChecks } from "./Pills";
import css from "./Table.module.css";
import { useDrawnRows } from "./useDrawnRows";
import { useHiddenColumns } from "./useHiddenColumns";

type DataTableProps<Row> = {
  /** Names the list for readers and files, and the person's choice of columns. */
  name: string;
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** What a checkbox says of a row. */
  rowName: (row: Row) => string;
  /** As the address keeps it: `name` or `-name`. */
  sort?: string | undefined;
  onSort?: (sort: string) => void;
  /** How many rows there are without the filters; then the foot says how many are shown. */
  total?: number;
  /** Rows can be picked if this is given. */
  picked?: ReadonlySet<string>;
  onPick?: (picked: ReadonlySet<string>) => void;
  /** Whether this row can be picked; all can without it. */
  pickable?: (row: Row) => boolean;
  /** What can be done with the picked rows. */
  bulk?: ReactNode;
  /** The pills and the search box, in one line with the tools of the list. */
  filters?: ReactNode;
  /** Instead of rows, if there are none at all. That no row matches the filters is said here. */
  empty?: ReactNode;
  /** Under the rows, after their number: a sum, or the way to more. */
  foot?: ReactNode;
  /** Without file, print and choice of columns: a short list within a form. */
  bare?: boolean;
};

/**
 * A list. It is a plain table: readers know tables, it prints, and its links and boxes take the Tab key in turn. On a
 * narrow screen each row becomes an entry with its name first.
 */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { name, caption, columns, rowId, rowName, onSort, picked, onPick, pickable = () => true } = props;
  const { total, bulk, filters, foot, bare } = props;
  const sort = readSort(props.sort);
  const [hidden, setHidden] = useHiddenColumns(name, columns);
  const lastPicked = useRef<number | undefined>(undefined);
  const visible = columns.filter((column) => !hidden.has(column.id));
  const rows = sorted(props.rows, columns, sort);
  const choosable = rows.filter(pickable);
  const { drawn, end } = useDrawnRows(rows.length);

  /** With the shift key, everything between the last box and this one. */
  function pick(index: number, range: boolean) {
    const next = new Set(picked);
    const on = !next.has(rowId(rows[index] as Row));
    const from = range ? (lastPicked.current ?? index) : index;
    for (const row of rows.slice(Math.min(from, index), Math.max(from, index) + 1).filter(pickable)) {
      on ? next.add(rowId(row)) : next.delete(rowId(row));
    }
    lastPicked.current = index;
    onPick?.(next);
  }

  const empty = total ? <EmptyState title={m.nothingMatches()}>{m.nothingMatchesText()}</EmptyState> : props.empty;
  const shown =
    total !== undefined &&
    rows.length > 0 &&
    (rows.length < total ? m.someRows({ shown: rows.length, count: total }) : m.rows({ count: total }));
  const all = picked !== undefined && choosable.length > 0 && choosable.every((row) => picked.has(rowId(row)));
  return (
    <>
      {!bare && (
        <div className={css.bar}>
          {filters}
          <div className={css.tools}>
            <PillChecks
              label={m.columns()}
              options={columns
                .filter((column) => column.shown !== "always")
                .map((column) => ({ value: column.id, label: column.title }))}
              chosen={visible.map((column) => column.id)}
              onChoose={(chosen) =>
                setHidden(
                  columns.filter((column) => column.shown !== "always" && !chosen.includes(column.id)).map((c) => c.id),
                )
              }
            />
            <Button kind="plain" onClick={() => download(`${name}.csv`, toCsv(visible, rows))}>
              CSV
            </Button>
            <Button kind="plain" onClick={() => window.print()}>
              {m.print()}
            </Button>
          </div>
        </div>
      )}
      {picked && picked.size > 0 && (
        <div className={css.bulk}>
          <span role="status">{m.picked({ count: picked.size })}</span>
          {bulk}
          <Button kind="plain" onClick={() => onPick?.(new Set())}>
            {m.pickNone()}
          </Button>
        </div>
      )}
      {rows.length === 0 && empty ? (
        empty
      ) : (
        <>
          {" "}
          {/* A narrow screen draws rows as blocks; the roles keep them a table for readers. */}
          <table className={css.table} role="table" aria-rowcount={rows.length + 1}>
            <caption className="unseen">{caption}</caption>
            <thead role="rowgroup">
              <tr role="row">
                {picked && (
                  <th className={css.pick} role="columnheader" scope="col">
                    <input
                      type="checkbox"
                      aria-label={m.pickAll()}
                      checked={all}
                      ref={(box) => {
                        if (box) {
                          box.indeterminate = !all && picked.size > 0;
                        }
                      }}
                      onChange={() => onPick?.(all ? new Set() : new Set(choosable.map(rowId)))}
                    />
                  </th>
                )}
                {visible.map((column) => (
                  <Heading key={column.id} column={column} sort={sort} onSort={onSort} />
                ))}
              </tr>
            </thead>
            <tbody role="rowgroup">
              {rows.slice(0, drawn).map((row, index) => (
                <tr key={rowId(row)} role="row" aria-selected={picked ? picked.has(rowId(row)) : undefined}>
                  {picked && (
                    <td className={css.pick} role="cell">
                      <input
                        type="checkbox"
                        aria-label={m.pick({ name: rowName(row) })}
                        checked={picked.has(rowId(row))}
                        disabled={!pickable(row)}
                        onChange={(event) => pick(index, (event.nativeEvent as PointerEvent).shiftKey)}
                      />
                    </td>
                  )}
                  {visible.map((column) => (
                    <td
                      key={column.id}
                      role="cell"
                      className={lookOf(column)}
                      data-label={column.bare || column.shown === "always" ? undefined : column.title}
                    >
                      {column.cell ? column.cell(row) : column.text(row)}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          {drawn < rows.length && <div ref={end} />}
        </>
      )}
      {(shown || foot) && (
        <div className={css.foot}>
          {shown}
          {shown && foot && " · "}
          {foot}
        </div>
      )}
    </>
  );
}

type HeadingProps<Row> = {
  column: Column<Row>;
  sort: Sort | undefined;
  onSort: ((sort: string) => void) | undefined;
};

function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  const sorts = column.sort !== undefined && onSort !== undefined;
  const active = sort?.by === column.id;
  const direction = sort?.descending ? "descending" : "ascending";
  return (
    <th scope="col" role="columnheader" className={lookOf(column)} aria-sort={active ? direction : undefined}>
      {sorts ? (
        <button
          type="button"
          className={css.sort}
          onClick={() => onSort(writeSort({ by: column.id, descending: active && !sort.descending }))}
        >
          {column.title}
        </button>
      ) : (
        column.title
      )}
    </th>
  );
}

function lookOf<Row>({ numeric, shown, acts }: Column<Row>): string | undefined {
  const look = numeric ? css.number : shown === "always" ? css.wide : undefined;
  return acts ? [look, css.act].filter(Boolean).join(" ") : look;
}
