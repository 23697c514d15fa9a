import { Link } from "@tanstack/react-router";
import { DataTable } from "../kit/DataTable";
import { Share } from "../kit/Progress";
import * as m from "../messages/tasks";
import type { UnitProgress } from "./groups";

/** How far each unit is. Its name leads to its tasks. */
export function UnitTable({ rows }: { rows: readonly UnitProgress[] }) {
  return (
    <DataTable
      bare
      name="task-units"
      caption={m.progressByUnit()}
      columns={[
        {
          id: "unit",
          title: m.unit(),
          shown: "always",
          text: ({ name }) => name,
          cell: ({ unit, name }) => (
            <Link to="/tasks" search={{ unit }}>
              {name}
            </Link>
          ),
        },
        {
          id: "progress",
          title: m.confirmedTasks(),
          text: ({ confirmed, all }) => `${confirmed}/${all}`,
          cell: ({ name, confirmed, all }) => (
            <>
              {confirmed}/{all}
              <Share label={m.shareOf({ unit: name, confirmed, all })} part={confirmed} whole={all} />
            </>
          ),
        },
        {
          id: "overdue",
          title: m.overdueTasks(),
          numeric: true,
          text: ({ overdue }) => overdue,
          cell: ({ overdue }) => (overdue > 0 ? <span className="warns">{overdue}</span> : "–"),
        },
        {
          id: "difficulties",
          title: m.difficultTasks(),
          numeric: true,
          text: ({ difficulties }) => difficulties,
          cell: ({ difficulties }) => (difficulties > 0 ? difficulties : "–"),
        },
      ]}
      rows={rows}
      rowId={({ unit }) => unit}
      rowName={({ name }) => name}
    />
  );
}
