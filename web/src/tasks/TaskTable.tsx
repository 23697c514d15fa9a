import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { type Conference, unitName, usePlan } from "../domain/conference";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date } from "../kit/format";
import * as m from "../messages/tasks";
import { stateOf } from "./board";
import type { Item } from "./queries";
import { daysText, relationName, StateOf, stateWord } from "./words";

type TaskTableProps = {
  items: readonly Item[];
  total?: number;
  /** The pills; without them it is a part of a longer list. */
  filters?: ReactNode;
  caption?: string;
  sort?: string | undefined;
  onSort?: (sort: string) => void;
};

/** Tasks as rows. */
export function TaskTable({ items, total, filters, caption, sort, onSort }: TaskTableProps) {
  const plan = usePlan();
  return (
    <DataTable
      bare={!filters}
      name="tasks"
      caption={caption ?? m.pageTitle()}
      columns={columns(plan)}
      rows={items}
      rowId={({ code }) => code}
      rowName={({ text }) => text}
      filters={filters}
      sort={sort}
      {...(onSort && { onSort })}
      {...(total !== undefined && { total })}
    />
  );
}

function columns(plan: Conference | undefined): Column<Item>[] {
  return [
    {
      id: "text",
      title: m.task(),
      shown: "always",
      text: ({ text }) => text,
      cell: (item) => (
        <>
          {/* The moment after the plan was changed has nothing to open yet. */}
          {item.progress ? (
            <Link to="/tasks/$code" params={{ code: item.code }}>
              {item.text}
            </Link>
          ) : (
            item.text
          )}
          <Marks item={item} plan={plan} />
        </>
      ),
    },
    {
      id: "unit",
      title: m.unit(),
      sort: true,
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
      title: m.lastDay(),
      sort: (left, right) => (left.dueDate ?? "9").localeCompare(right.dueDate ?? "9"),
      text: ({ dueDate, dueDaysBefore }) => (dueDate ? date(dueDate) : daysText(dueDaysBefore, false)),
      cell: ({ dueDate, dueDaysBefore, dueIsSample }) => (
        <>
          {dueDate ? date(dueDate) : "–"}
          <span className="under">{daysText(dueDaysBefore, dueIsSample)}</span>
        </>
      ),
    },
    {
      id: "state",
      title: m.state(),
      bare: true,
      text: (item) =>
        [stateWord(stateOf(item), item.progress?.sentBack ?? false), item.progress?.overdue && m.overdue()]
          .filter(Boolean)
          .join(", "),
      cell: (item) => (
        <StateOf
          state={stateOf(item)}
          overdue={item.progress?.overdue ?? false}
          sentBack={item.progress?.sentBack ?? false}
        />
      ),
    },
    { id: "responsible", title: m.responsible(), sort: true, text: ({ progress }) => progress?.responsible ?? "–" },
    {
      id: "steps",
      title: m.steps(),
      numeric: true,
      text: ({ progress }) =>
        progress && progress.steps > 0 ? m.partOf({ done: progress.stepsDone, all: progress.steps }) : "–",
    },
  ];
}

/** What waits for somebody else than the unit. */
function Marks({ item: { progress }, plan }: { item: Item; plan: Conference | undefined }) {
  return (
    <>
      {progress?.openDifficulty && <span className="under warns">{m.openDifficulty()}</span>}
      {progress?.offeredTo && (
        <span className="under warns">{m.offeredToUnit({ unit: unitName(plan, progress.offeredTo) })}</span>
      )}
    </>
  );
}
