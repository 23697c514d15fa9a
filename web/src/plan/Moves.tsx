import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date } from "../kit/format";
import { Section } from "../kit/Page";
import { Note } from "../kit/Problem";
import * as m from "../messages/plan";
import type { MovedItem, MovedTask, Warning } from "./queries";
import { badDay } from "./schedule";
import { Warnings } from "./Warnings";

type MovesProps = {
  /** Whether the conference has a day already; else the first one is fixed. */
  fixed: boolean;
  items: readonly MovedItem[];
  duties: readonly MovedTask[];
  warnings: Warning[];
};

/** What moves with the day, before anything is saved: each item and duty with its old and its new time. */
export function Moves({ fixed, items, duties, warnings }: MovesProps) {
  const titleOfItems = (fixed ? m.movedItems : m.fixedItems)({ count: items.length });
  const titleOfDuties = (fixed ? m.movedDuties : m.fixedDuties)({ count: duties.length });
  return (
    <>
      {warnings.length > 0 && (
        <Note kind="warning">
          <Warnings warnings={warnings} />
        </Note>
      )}
      <MovedRows
        name="moved-duties"
        title={titleOfDuties}
        columns={dutyColumns()}
        rows={duties}
        rowId={({ number }) => String(number)}
        rowName={({ text }) => text}
      />
      <MovedRows
        name="moved-items"
        title={titleOfItems}
        columns={itemColumns()}
        rows={items}
        rowId={({ code }) => code}
        rowName={({ title }) => title}
      />
      {fixed && items.length + duties.length === 0 && <p className="quiet">{m.nothingMoves()}</p>}
    </>
  );
}

type MovedRowsProps<Row> = {
  name: string;
  title: string;
  columns: Column<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  rowName: (row: Row) => string;
};

function MovedRows<Row>({ name, title, columns, rows, rowId, rowName }: MovedRowsProps<Row>) {
  return (
    rows.length > 0 && (
      <Section title={title}>
        <DataTable bare name={name} caption={title} columns={columns} rows={rows} rowId={rowId} rowName={rowName} />
      </Section>
    )
  );
}

function dutyColumns(): Column<MovedTask>[] {
  return [
    { id: "text", title: m.duty(), shown: "always", text: ({ text }) => text },
    { id: "unit", title: m.unit(), text: ({ unitName }) => unitName },
    { id: "before", title: m.before(), text: ({ before }) => (before ? date(before) : "–") },
    {
      id: "after",
      title: m.after(),
      text: ({ after }) => (after ? date(after) : "–"),
      cell: ({ after }) =>
        after ? (
          <>
            {date(after)}
            <span className="under warns">{wordOf(badDay(after))}</span>
          </>
        ) : (
          "–"
        ),
    },
  ];
}

function wordOf(day: ReturnType<typeof badDay>): string | undefined {
  return day && { past: m.past, saturday: m.saturday, sunday: m.sunday }[day]();
}

function itemColumns(): Column<MovedItem>[] {
  return [
    { id: "text", title: m.item(), shown: "always", text: ({ title }) => title },
    { id: "unit", title: m.unit(), text: ({ ownerName }) => ownerName },
    { id: "before", title: m.timeBefore(), text: ({ before }) => before ?? "–" },
    { id: "after", title: m.timeAfter(), text: ({ after }) => after ?? "–" },
  ];
}
