import type { ReactNode } from "react";
import { Button } from "../kit/Button";
import { date } from "../kit/format";
import { EmptyState, Section } from "../kit/Page";
import { Filters } from "../kit/Pills";
import * as m from "../messages/tasks";
import { byDay, type DayGroup } from "./groups";
import type { Item } from "./queries";
import { TaskTable } from "./TaskTable";
import { daysText } from "./words";

type DaysProps = { items: readonly Item[]; total: number; today: string; choices: ReactNode };

/** By last day: what is overdue, what is due today, what is due later. */
export function Days({ items, total, today, choices }: DaysProps) {
  return (
    <>
      <Filters>
        {choices}
        <Button kind="plain" onClick={() => window.print()}>
          {m.print()}
        </Button>
      </Filters>
      {items.length === 0 && total > 0 && <EmptyState title={m.nothingMatches()} />}
      {byDay(items, today).map((group) => {
        const title = titleOf(group);
        return (
          <Section key={group.day} title={title}>
            <TaskTable items={group.items} caption={title} />
          </Section>
        );
      })}
    </>
  );
}

function titleOf({ day, items }: DayGroup): string {
  const count = items.length;
  switch (day) {
    case "overdue":
      return m.overdueDays({ count });
    case "today":
      return m.dueToday({ count });
    case "undated":
      return m.undated({ count });
    case "past":
      return m.pastDays({ count });
    default:
      return [date(day), daysText(items[0]?.dueDaysBefore, false)].filter(Boolean).join(" · ");
  }
}
