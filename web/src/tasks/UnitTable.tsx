import { Button } from "../kit/Button";
import { DataTable } from "../kit/DataTable";
import { Share } from "../kit/Progress";
import * as m from "../messages/tasks";
import type { UnitProgress } from "./groups";

type UnitTableProps = { rows: readonly UnitProgress[]; chosen: string; onChoose: (unit: string) => void };

/** How far each unit is. A press on its name shows its tasks only. */
export function UnitTable({ rows, chosen, onChoose }: UnitTableProps) {
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
            <Button kind="plain" aria-pressed={unit === chosen} onClick={() => onChoose(unit)}>
              {name}
            </Button>
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
          title: m.overdue(),
          numeric: true,
          text: ({ overdue }) => overdue,
          cell: ({ overdue }) => (overdue > 0 ? <span className="warns">{overdue}</span> : "–"),
        },
        {
          id: "difficulties",
          title: m.withDifficulty(),
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
