import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { isSessionEnd, sentence } from "../app/problem";
import { issuerOf, usePlan } from "../domain/conference";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { moment } from "../kit/format";
import { MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { State } from "../kit/State";
import * as m from "../messages/operate";
import { AnchorsTable } from "./AnchorsTable";
import { EarlyEventsTable } from "./EarlyEventsTable";
import { type Health, healthOf, healthState, oldestOf, pendingOf, serviceName } from "./health";
import { deadLettersQuery, type OutboxState, type Waiting, waitingQuery } from "./queries";
import { type ServiceName, services } from "./services";

type ServiceRow = {
  service: ServiceName;
  waiting: Waiting | undefined;
  /** How many; undefined if they are not known. */
  dead: number | undefined;
  health: Health;
  why: string | undefined;
};

/** Every service: whether it answers, what waits to be published, what came early, what could not be handled. */
export function ServicesPage() {
  const plan = usePlan();
  const waiting = useQueries({ queries: services.map((service) => waitingQuery(service)) });
  const dead = useQueries({ queries: services.map((service) => deadLettersQuery(service)) });
  const rows = services.map((service, index): ServiceRow => {
    const outbox = waiting[index];
    const letters = dead[index];
    const error = outbox?.error ?? letters?.error;
    const answers = {
      waiting: outbox?.error ? undefined : outbox?.data,
      away: Boolean(outbox?.error),
      deaf: Boolean(letters?.error),
    };
    return {
      service,
      waiting: answers.waiting,
      dead: letters?.error ? undefined : letters?.data?.length,
      health: healthOf(answers),
      why: error && !isSessionEnd(error) ? sentence(error) : undefined,
    };
  });
  const outboxes = rows.flatMap(({ service, waiting: found }) =>
    (found?.outboxes ?? []).map((outbox) => ({ ...outbox, service })),
  );
  const well = rows.filter(({ health }) => health === "well").length;
  return (
    <>
      <PageHead
        title={m.operationsTitle()}
        issuer={issuerOf(plan)}
        under={m.wellCount({ count: well, all: rows.length })}
      />
      <DataTable
        name="services"
        caption={m.operationsTitle()}
        columns={serviceColumns()}
        rows={rows}
        rowId={({ service }) => service}
        rowName={({ service }) => serviceName(service)}
      />
      <WithMargin
        margin={
          <>
            <MarginNote title={m.waitingTitle()}>
              <p>{m.waitingText()}</p>
            </MarginNote>
            <MarginNote title={m.earlyTitle()}>
              <p>{m.earlyText()}</p>
            </MarginNote>
            <MarginNote title={m.deadTitle()}>
              <p>{m.deadText()}</p>
            </MarginNote>
          </>
        }
      >
        <Section title={m.outboxes()}>
          <DataTable
            name="outboxes"
            caption={m.outboxes()}
            columns={outboxColumns()}
            rows={outboxes.sort((left, right) => right.pending - left.pending)}
            rowId={({ service, collection }) => `${service} ${collection}`}
            rowName={({ collection }) => collection}
            empty={<p className="quiet">{m.noOutbox()}</p>}
          />
        </Section>
        <EarlyEventsTable />
        <AnchorsTable />
      </WithMargin>
    </>
  );
}

function serviceColumns(): Column<ServiceRow>[] {
  return [
    {
      id: "service",
      title: m.service(),
      shown: "always",
      text: ({ service }) => serviceName(service),
      cell: ({ service }) => (
        <>
          <b>{serviceName(service)}</b>
          <span className="under">{service}-service</span>
        </>
      ),
    },
    {
      id: "health",
      title: m.state(),
      bare: true,
      text: ({ health }) => healthState(health).word,
      cell: ({ health, why }) => {
        const { mark, word } = healthState(health);
        return (
          <State mark={mark} under={why}>
            {word}
          </State>
        );
      },
    },
    {
      id: "pending",
      title: m.pending(),
      numeric: true,
      text: ({ waiting }) => (waiting ? pendingOf(waiting) : "–"),
    },
    { id: "oldest", title: m.oldest(), text: ({ waiting }) => since(waiting && oldestOf(waiting)) },
    { id: "early", title: m.early(), numeric: true, text: ({ waiting }) => waiting?.earlyFacts ?? "–" },
    {
      id: "dead",
      title: m.deadCount(),
      numeric: true,
      text: ({ dead }) => dead ?? "–",
      cell: ({ dead, service }) =>
        dead ? (
          <Link
            to="/dead-letters"
            search={{ service }}
            aria-label={m.seeDead({ count: dead, service: serviceName(service) })}
          >
            {dead}
          </Link>
        ) : (
          (dead ?? "–")
        ),
    },
  ];
}

function outboxColumns(): Column<OutboxState & { service: ServiceName }>[] {
  return [
    { id: "collection", title: m.collection(), shown: "always", text: ({ collection }) => collection },
    { id: "service", title: m.service(), text: ({ service }) => serviceName(service) },
    { id: "pending", title: m.pending(), numeric: true, text: ({ pending }) => pending },
    { id: "oldest", title: m.oldest(), text: ({ oldest }) => since(oldest) },
  ];
}

function since(oldest: string | null | undefined): string {
  return oldest ? moment(oldest) : "–";
}
