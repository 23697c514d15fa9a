import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import * as m from "../messages/operateHome";
import type { Report } from "./queries";

/** Services that do not answer in full, and events that could not be handled. */
export function tasksOf(reports: Report[]): Task[] {
  const silent = reports.filter(({ waiting, dead }) => !waiting || !dead).length;
  const dead = reports.reduce((sum, report) => sum + (report.dead?.length ?? 0), 0);
  return [
    ...(silent > 0
      ? [
          {
            id: "silent services",
            what: m.silent({ count: silent }),
            more: m.silentMore(),
            act: (
              <ButtonLink kind="first" to="/operations">
                {m.see()}
              </ButtonLink>
            ),
          },
        ]
      : []),
    ...(dead > 0
      ? [
          {
            id: "dead letters",
            what: m.dead({ count: dead }),
            more: m.deadMore(),
            act: (
              <ButtonLink kind={silent > 0 ? "second" : "first"} to="/dead-letters">
                {m.see()}
              </ButtonLink>
            ),
          },
        ]
      : []),
  ];
}
