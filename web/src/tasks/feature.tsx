import { Link } from "@tanstack/react-router";
import { type Context, type Feature, overviewPart, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { ButtonLink } from "../kit/Button";
import type { Figure, Task } from "../kit/Figures";
import { matches } from "../kit/format";
import * as m from "../messages/tasksHome";
import { isConfirmed, nextOf, those } from "./board";
import { type Board, type Item, tasksQuery } from "./queries";
import type { Filter } from "./search";

/** How many of the own tasks the home page shows one by one: the next ones. */
const NEXT = 5;

/** What the plan orders of the units: everybody reads it, the unit works on it, the secretariat confirms. */
export const tasks: Feature = {
  roles: ["secretariat", "office", "unit-officer", "council-secretary", "council-member", "chairman", "accountant"],
  navigation: [{ to: "/tasks", title: m.tasks }],
  finds: ({ conference }, text) =>
    selecting(tasksQuery(conference.id), ({ items }) =>
      items
        .filter((item) => matches(item.text, text))
        .map(({ code, text: name, unit }) => ({
          id: `task ${code}`,
          name,
          link: (
            <Link to="/tasks/$code" params={{ code }}>
              {name}
            </Link>
          ),
          more: m.aTask(),
          unit,
          thing: true,
        })),
    ),
  ofUnit: ({ conference }, unit) =>
    selecting(tasksQuery(conference.id), ({ items }) => {
      const own = items.filter((item) => item.unit === unit);
      return own.length === 0
        ? []
        : [
            <p key="tasks">
              <Link to="/tasks" search={{ unit }}>
                {m.confirmedOf({ confirmed: own.filter(isConfirmed).length, all: own.length })}
              </Link>
            </p>,
          ];
    }),
  mine: (context) =>
    selecting(tasksQuery(context.conference.id), ({ items }) => [
      ...ofOfficer(items, context),
      ...ofSecretariat(items, context),
    ]),
  others: (context) => selecting(tasksQuery(context.conference.id), ({ items }) => ofOthers(items, context)),
};

/** How far all units are, for who looks at the whole. */
export const tasksFigure: Feature = {
  roles: ["secretariat", "office", "chairman"],
  navigation: [],
  figures: ({ conference }) => selecting(tasksQuery(conference.id), figuresOf),
  overview: overviewPart(() => import("./Overview")),
};

function figuresOf({ items }: Board): Figure[] {
  const overdue = those(items, "overdue").length;
  return items.length === 0
    ? []
    : [
        {
          label: m.tasks(),
          value: <Link to="/tasks">{`${items.filter(isConfirmed).length}/${items.length}`}</Link>,
          more: overdue > 0 ? m.overdue({ count: overdue }) : m.confirmed(),
        },
      ];
}

/** What the own unit has to do next, and what another one offers it. */
function ofOfficer(items: readonly Item[], { session }: Context): Task[] {
  const { unit } = session;
  if (!unit || !hasRole(session, "unit-officer")) {
    return [];
  }
  const offered = items.filter(({ progress }) => progress?.offeredTo === unit);
  const open = nextOf(items, unit);
  const rest = open.slice(NEXT);
  return [
    ...offered.map((item) => lineOf(item, m.offered({ unit: item.unitName, task: item.text }), m.answerOffer())),
    ...open
      .slice(0, NEXT)
      .map((item) => lineOf(item, item.progress?.sentBack ? m.sentBack({ task: item.text }) : item.text, m.open())),
    ...(rest.length > 0 ? [toBoard("rest", m.more({ count: rest.length }), { unit })] : []),
  ];
}

function lineOf({ code, dueDate }: Item, what: string, act: string): Task {
  return {
    id: `task ${code}`,
    what,
    due: dueDate ?? undefined,
    act: (
      <ButtonLink to="/tasks/$code" params={{ code }}>
        {act}
      </ButtonLink>
    ),
  };
}

function ofSecretariat(items: readonly Item[], { session }: Context): Task[] {
  return hasRole(session, "secretariat")
    ? [...counted(items, "reported", m.toConfirm), ...counted(items, "difficulty", m.toAnswer)]
    : [];
}

function ofOthers(items: readonly Item[], { session }: Context): Task[] {
  return hasRole(session, "secretariat", "office", "chairman") ? counted(items, "overdue", m.unitsAreLate) : [];
}

function counted(items: readonly Item[], state: Filter, what: (p: { count: number }) => string): Task[] {
  const count = those(items, state).length;
  return count === 0 ? [] : [toBoard(state, what({ count }), { state })];
}

function toBoard(id: string, what: string, search: { unit?: string; state?: Filter }): Task {
  return {
    id: `tasks ${id}`,
    what,
    act: (
      <ButtonLink kind="plain" to="/tasks" search={search}>
        {m.toBoard()}
      </ButtonLink>
    ),
  };
}
