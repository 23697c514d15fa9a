import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "../app/PageProblem";
import { type Conference, unitName } from "../domain/conference";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date } from "../kit/format";
import { Section } from "../kit/Page";
import { Note } from "../kit/Problem";
import * as m from "../messages/plan";
import { type AgendaItem, agendaQuery, type Duty, dutiesQuery } from "./queries";

type Plan = Conference["plan"];

/** The items of the half day with their times, once the day is fixed. */
export function AgendaTable({ id }: { id: string }) {
  const { data: agenda, error, refetch } = useQuery(agendaQuery(id));
  return (
    <Section title={m.agenda()}>
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {agenda && agenda.minutes > agenda.plannedMinutes && (
        <Note kind="warning">{m.tooLong({ minutes: agenda.minutes, planned: agenda.plannedMinutes })}</Note>
      )}
      {agenda && (
        <DataTable
          bare
          name="agenda"
          caption={m.agenda()}
          columns={agendaColumns()}
          rows={agenda.items}
          rowId={({ code }) => code}
          rowName={({ title }) => title}
          foot={m.minutesInAll({ minutes: agenda.minutes, planned: agenda.plannedMinutes })}
        />
      )}
    </Section>
  );
}

function agendaColumns(): Column<AgendaItem>[] {
  return [
    {
      id: "title",
      title: m.item(),
      shown: "always",
      text: ({ title }) => title,
      cell: ({ title, acts }) => (
        <>
          {title}
          {acts ? <span className="under">{m.acts({ count: acts })}</span> : null}
        </>
      ),
    },
    { id: "owner", title: m.unit(), text: ({ ownerName }) => ownerName },
    {
      id: "minutes",
      title: m.minutes(),
      numeric: true,
      text: ({ minutes }) => minutes ?? "",
      cell: ({ minutes, minutesAreSample }) => (
        <>
          {minutes ?? "–"}
          {minutesAreSample && <span className="under">{m.sample()}</span>}
        </>
      ),
    },
    {
      id: "time",
      title: m.time(),
      text: ({ startTime, endTime }) =>
        startTime && endTime ? `${startTime.slice(0, 5)}–${endTime.slice(0, 5)}` : "–",
    },
  ];
}

/** What the plan orders of the units. */
export function DutiesTable({ id }: { id: string }) {
  const { data: duties, error, refetch } = useQuery(dutiesQuery(id));
  return (
    <Section title={m.duties()}>
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {duties && (
        <DataTable
          bare
          name="duties"
          caption={m.duties()}
          columns={dutyColumns()}
          rows={duties.items}
          rowId={({ number }) => String(number)}
          rowName={({ text }) => text}
        />
      )}
    </Section>
  );
}

function dutyColumns(): Column<Duty>[] {
  return [
    { id: "text", title: m.duty(), shown: "always", text: ({ text }) => text },
    {
      id: "unit",
      title: m.unit(),
      text: ({ unitName }) => unitName,
      cell: ({ unitName, relation, headcount }) => (
        <>
          {unitName}
          <span className="under">
            {[relationName(relation), headcount ? m.people({ count: headcount }) : ""].filter(Boolean).join(" · ")}
          </span>
        </>
      ),
    },
    {
      id: "due",
      title: m.due(),
      text: ({ dueDate }) => (dueDate ? date(dueDate) : ""),
      cell: ({ dueDate, dueDaysBefore, dueIsSample }) => (
        <>
          {dueDate ? date(dueDate) : dueDaysBefore == null ? "–" : m.daysBefore({ count: dueDaysBefore })}
          {dueIsSample && <span className="under">{m.sample()}</span>}
        </>
      ),
    },
  ];
}

export function GroupsTable({ conference }: { conference: Conference }) {
  const named = (code: string) => unitName(conference, code);
  return (
    <Section title={m.groups()}>
      <DataTable
        bare
        name="plan-groups"
        caption={m.groups()}
        columns={[
          {
            id: "name",
            title: m.group(),
            shown: "always",
            text: ({ name }) => name,
            cell: ({ name, units }) => (
              <>
                {name}
                {units && <span className="under">{m.filledBy({ units: units.map(named).join("; ") })}</span>}
              </>
            ),
          },
          {
            id: "quota",
            title: m.quota(),
            numeric: true,
            text: ({ quota, sample }) => quota ?? sample?.quota ?? "",
            cell: ({ quota, sample, unitQuotas }) => (
              <>
                {quota ?? sample?.quota ?? "–"}
                {quota == null && sample && <span className="under">{m.sample()}</span>}
                {Object.entries(unitQuotas ?? {}).map(([unit, places]) => (
                  <span className="under" key={unit}>
                    {m.unitShare({ unit: named(unit), places })}
                  </span>
                ))}
              </>
            ),
          },
        ]}
        rows={conference.plan.delegateGroups}
        rowId={({ code }) => code}
        rowName={({ name }) => name}
      />
    </Section>
  );
}

export function UnitsTable({ units }: { units: Plan["units"] }) {
  return (
    <Section title={m.units()}>
      <DataTable
        bare
        name="plan-units"
        caption={m.units()}
        columns={[
          { id: "name", title: m.unit(), shown: "always", text: ({ name }) => name },
          { id: "relation", title: m.relation(), text: ({ relation }) => relationName(relation) },
          { id: "code", title: m.code(), text: ({ code }) => code },
        ]}
        rows={units}
        rowId={({ code }) => code}
        rowName={({ name }) => name}
      />
    </Section>
  );
}

/** The commune may instruct some units and only ask others. */
function relationName(relation: string): string {
  const known: Record<string, () => string> = { assigned: m.assigned, requested: m.requested };
  return known[relation.toLowerCase()]?.() ?? relation;
}
