import { useQueries } from "@tanstack/react-query";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { moment } from "../kit/format";
import { EmptyState, Section } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/operate";
import { byWait, type EarlyEvents, isTooLong, longestWait, sentenceOfWait } from "./early";
import { serviceName } from "./health";
import { deferredEventsQuery } from "./queries";
import { services } from "./services";

/** Events that came before one that they need: of which service and type, what they wait for, and how long. */
export function EarlyEventsTable() {
  const results = useQueries({ queries: services.map((service) => deferredEventsQuery(service)) });
  const rows = services
    .flatMap((service, index) => (results[index]?.data ?? []).map((kind): EarlyEvents => ({ ...kind, service })))
    .sort(byWait);
  const missing = services.filter((_, index) => results[index]?.error).map(serviceName);
  const waiting = results.some(({ isPending }) => isPending);
  return (
    <Section title={m.earlyTitle()}>
      {missing.length > 0 && <p className="warns">{m.earlyMissing({ services: missing.join(", ") })}</p>}
      {waiting && <Waiting what={m.earlyEvents()} />}
      {(rows.length > 0 || (!waiting && missing.length === 0)) && (
        <DataTable
          name="early-events"
          caption={m.earlyTitle()}
          columns={columns()}
          rows={rows}
          rowId={({ service, type, awaits }) => `${service} ${type} ${awaits}`}
          rowName={({ type }) => type}
          empty={<EmptyState title={m.noEarly()}>{m.noEarlyText()}</EmptyState>}
        />
      )}
    </Section>
  );
}

function columns(): Column<EarlyEvents>[] {
  return [
    {
      id: "event",
      title: m.event(),
      shown: "always",
      text: ({ type }) => type,
      cell: ({ type }) => <b>{type}</b>,
    },
    { id: "service", title: m.service(), text: ({ service }) => serviceName(service) },
    { id: "awaits", title: m.awaits(), text: sentenceOfWait },
    { id: "count", title: m.earlyCount(), numeric: true, text: ({ count }) => count },
    {
      id: "longest",
      title: m.longest(),
      text: (kind) => longestWait(kind),
      cell: (kind) => (
        <>
          <span className={isTooLong(kind) ? "warns" : undefined}>{longestWait(kind)}</span>
          {kind.oldest && <span className="under">{moment(kind.oldest)}</span>}
        </>
      ),
    },
  ];
}
