import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { today } from "../kit/format";
import { EmptyState, PageHead, Section } from "../kit/Page";
import { Filters, Pill, PillGroup, PillMenu } from "../kit/Pills";
import { Waiting } from "../kit/Progress";
import { Tabs } from "../kit/Tabs";
import * as m from "../messages/tasks";
import { concerning, isConfirmed, those } from "./board";
import { Days } from "./Days";
import { progressOf } from "./groups";
import { type Board, type Item, tasksQuery } from "./queries";
import { EVERY_UNIT, filters, type TasksSearch } from "./search";
import { TaskTable } from "./TaskTable";
import { UnitTable } from "./UnitTable";
import { filterWord } from "./words";

/** What each unit has to do for the conference, and how far it is. */
export function BoardPage() {
  const conference = useConference();
  const plan = usePlan();
  const { data, error, refetch } = useQuery({
    ...tasksQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  return (
    <>
      <PageHead title={m.pageTitle()} issuer={issuerOf(plan)} under={data && numbersOf(data.items)} />
      {!conference && <EmptyState title={m.noConference()} />}
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.theTasks()} />}
      {data && (data.items.length === 0 ? <EmptyState title={m.noTasks()} /> : <Views board={data} />)}
    </>
  );
}

function Views({ board: { items } }: { board: Board }) {
  const session = useSession();
  const search = useSearch({ from: "/shell/tasks" });
  const navigate = useNavigate({ from: "/tasks" });
  const change = (next: Partial<Record<keyof TasksSearch, string | undefined>>) =>
    navigate({
      search: (now) => ({ ...now, ...next }) as TasksSearch,
      replace: true,
      resetScroll: false,
    });
  const own = session.unit !== null && concerning(items, session.unit).length > 0 ? session.unit : undefined;
  const first = own && hasRole(session, "unit-officer") ? own : EVERY_UNIT;
  const unit = search.unit ?? first;
  const choose = (next: string) => change({ unit: next === first ? undefined : next });
  const ofUnit = unit === EVERY_UNIT ? items : concerning(items, unit);
  const shown = those(ofUnit, search.state);
  const progress = progressOf(items, session.unit);
  const choices = (
    <>
      {own && (
        <Pill
          on={unit === own}
          count={concerning(items, own).length}
          onPress={() => choose(unit === own ? EVERY_UNIT : own)}
        >
          {m.ownUnit()}
        </Pill>
      )}
      <PillMenu
        label={m.unit()}
        options={progress.map((each) => ({ value: each.unit, label: each.name }))}
        chosen={unit === EVERY_UNIT ? undefined : unit}
        onChoose={(next) => choose(next ?? EVERY_UNIT)}
      />
      <PillGroup
        options={filters.map((filter) => ({
          value: filter,
          label: filterWord[filter](),
          count: those(ofUnit, filter).length,
        }))}
        all={ofUnit.length}
        chosen={search.state}
        onChoose={(state) => change({ state })}
      />
    </>
  );
  return (
    <Tabs
      label={m.views()}
      chosen={search.view ?? "units"}
      onChoose={(view) => change({ view: view === "days" ? view : undefined })}
      tabs={[
        {
          id: "units",
          title: m.byUnit(),
          content: (
            <>
              {unit === EVERY_UNIT && <UnitTable rows={progress} />}
              <TaskTable
                items={shown}
                total={ofUnit.length}
                filters={<Filters>{choices}</Filters>}
                sort={search.sort}
                onSort={(sort) => change({ sort })}
              />
              {unit !== EVERY_UNIT && (
                <Section title={m.progressByUnit()}>
                  <UnitTable rows={progress} />
                </Section>
              )}
            </>
          ),
        },
        {
          id: "days",
          title: m.byDay(),
          content: <Days items={shown} total={ofUnit.length} today={today()} choices={choices} />,
        },
      ]}
    />
  );
}

function numbersOf(items: readonly Item[]): string {
  const overdue = those(items, "overdue").length;
  const difficulties = those(items, "difficulty").length;
  return [
    m.confirmedOf({ confirmed: items.filter(isConfirmed).length, all: items.length }),
    overdue > 0 && m.overdueCount({ count: overdue }),
    difficulties > 0 && m.difficultyCount({ count: difficulties }),
  ]
    .filter(Boolean)
    .join(" · ");
}
