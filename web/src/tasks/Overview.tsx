import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Context } from "../app/feature";
import { OverviewTable } from "../domain/OverviewTable";
import * as m from "../messages/overview";
import { progressOf } from "./groups";
import { tasksQuery } from "./queries";

/** So many fit on the sheet: those with the most overdue tasks first. */
const ROWS = 12;

/** How far each unit is, and what is late. */
export function Overview({ conference, session }: Context) {
  return (
    <OverviewTable
      name="overview-tasks"
      title={m.tasksByUnit()}
      query={useQuery(tasksQuery(conference.id))}
      what={m.theTasks()}
      rows={({ items }) =>
        progressOf(items, session.unit)
          .sort((left, right) => right.overdue - left.overdue)
          .slice(0, ROWS)
      }
      rowId={({ unit }) => unit}
      rowName={({ name }) => name}
      columns={[
        { id: "unit", title: m.unit(), shown: "always", text: ({ name }) => name },
        {
          id: "done",
          title: m.done(),
          numeric: true,
          text: ({ confirmed, all }) => `${confirmed}/${all}`,
          cell: ({ unit, confirmed, all }) => (
            <Link to="/tasks" search={{ unit }}>
              {confirmed}/{all}
            </Link>
          ),
        },
        {
          id: "late",
          title: m.late(),
          numeric: true,
          text: ({ overdue }) => overdue,
          cell: ({ unit, overdue }) =>
            overdue > 0 ? (
              <Link className="warns" to="/tasks" search={{ unit, state: "overdue" }}>
                {overdue}
              </Link>
            ) : (
              "–"
            ),
        },
      ]}
      empty={m.noTasks()}
    />
  );
}
