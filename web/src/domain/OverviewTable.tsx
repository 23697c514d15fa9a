import type { ReactNode } from "react";
import { LoadProblem } from "../app/PageProblem";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { Section } from "../kit/Page";
import { Waiting } from "../kit/Progress";

/** What a query gives, or several as one. */
type Queried<Data> = { data: Data | undefined; error: unknown; refetch: () => unknown };

type OverviewTableProps<Data, Row> = {
  name: string;
  title: string;
  /** A service that is away costs its own part only. */
  query: Queried<Data>;
  /** What is waited for. */
  what: string;
  columns: readonly Column<Row>[];
  rows: (data: Data) => readonly Row[];
  rowId: (row: Row) => string;
  /** What the first column says. */
  rowName: (row: Row) => string;
  /** Said if there is no row. */
  empty: string;
  children?: ReactNode;
};

/** One part of the whole conference: a short list of numbers. */
export function OverviewTable<Data, Row>(props: OverviewTableProps<Data, Row>) {
  const { name, title, query, what, columns, rowId, rowName, empty, children } = props;
  const rows = query.data === undefined ? undefined : props.rows(query.data);
  return (
    <Section title={title}>
      {query.error !== null && <LoadProblem error={query.error} onRetry={() => query.refetch()} />}
      {!rows && query.error === null && <Waiting what={what} />}
      {rows?.length === 0 && <p className="quiet">{empty}</p>}
      {rows && rows.length > 0 && (
        <DataTable bare name={name} caption={title} columns={columns} rows={rows} rowId={rowId} rowName={rowName} />
      )}
      {rows && rows.length > 0 && children}
    </Section>
  );
}
