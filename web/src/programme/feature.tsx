import { Link } from "@tanstack/react-router";
import { type Context, type Feature, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import { matches } from "../kit/format";
import * as m from "../messages/programmeHome";
import { type Programme, programmeQuery } from "./queries";
import { changesOf } from "./run";

/** The agenda as it is worked out and run: everybody reads it, the secretariat edits it, and the office hosts too. */
export const programme: Feature = {
  roles: ["secretariat", "office", "unit-officer", "council-secretary", "council-member", "chairman", "accountant"],
  navigation: [{ to: "/programme", title: m.programme }],
  finds: ({ conference }, text) =>
    selecting(programmeQuery(conference.id), ({ items }) =>
      items
        .filter(({ title }) => matches(title, text))
        .map(({ code, title }) => ({
          id: `agenda ${code}`,
          name: title,
          link: <Link to="/programme">{title}</Link>,
          more: m.anItem(),
          thing: true,
        })),
    ),
  mine: (context) =>
    selecting(programmeQuery(context.conference.id), (found) => [
      ...toRelease(found, context),
      ...touched(found, context),
    ]),
};

/** The newest release, for an officer whose unit it concerns; nobody else is told. Until the day is over. */
function touched(programme: Programme, { session }: Context): Task[] {
  const changes = hasRole(session, "unit-officer") ? changesOf(programme, session.unit) : [];
  return changes.length === 0
    ? []
    : [
        {
          id: "agenda touched",
          what: m.touched({ count: changes.length, number: programme.releases.length }),
          more: changes.map(({ title }) => title).join(" · "),
          act: <ButtonLink to="/programme">{m.open()}</ButtonLink>,
        },
      ];
}

/** Before the first release nobody waits for one. */
function toRelease({ releases, unreleased }: Programme, { session }: Context): Task[] {
  return releases.length === 0 || unreleased.length === 0 || !hasRole(session, "secretariat")
    ? []
    : [
        {
          id: "agenda release",
          what: m.unreleased({ count: unreleased.length }),
          more: m.unreleasedMore(),
          act: <ButtonLink to="/programme">{m.open()}</ButtonLink>,
        },
      ];
}
