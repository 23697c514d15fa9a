import { Link } from "@tanstack/react-router";
import { type Context, type Feature, type Found, selecting } from "../app/feature";
import { hasRole, type Session } from "../app/session";
import { type Conference, conferenceQuery } from "../domain/conference";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import { matches } from "../kit/format";
import * as m from "../messages/planHome";

/** The plan of the conference: everybody in the office reads it, the secretariat imports it and fixes the date. */
export const plan: Feature = {
  roles: ["secretariat", "office", "unit-officer", "council-secretary", "council-member", "chairman", "accountant"],
  navigation: [{ to: "/plan", title: m.plan }],
  finds: ({ session, conference }, text) =>
    selecting(conferenceQuery(conference.id), ({ plan }) => unitsNamed(plan.units, text, session)),
  mine: (context) => selecting(conferenceQuery(context.conference.id), (found) => dateToFix(found, context)),
};

function unitsNamed(units: Conference["plan"]["units"], text: string, session: Session): Found[] {
  return units
    .filter(({ name }) => matches(name, text))
    .map(({ code, name }) => ({
      id: code,
      name,
      link: (
        <Link className="name" {...pageOf(code, session)}>
          {name}
        </Link>
      ),
      more: m.aUnit(),
    }));
}

/** What the person may see of a unit: its nominations, or who of it was commended, or only that the plan names it. */
function pageOf(unit: string, session: Session) {
  if (hasRole(session, "secretariat", "office")) {
    return { to: "/all-nominations", search: { unit } } as const;
  }
  if (hasRole(session, "chairman", "council-secretary", "accountant")) {
    return { to: "/awards", search: { unit } } as const;
  }
  return { to: session.unit === unit && hasRole(session, "unit-officer") ? "/nominations" : "/plan" } as const;
}

function dateToFix({ schedule, plan: { conference } }: Conference, { session }: Context): Task[] {
  return schedule || !hasRole(session, "secretariat")
    ? []
    : [
        {
          id: "plan date",
          what: m.fixDate(),
          more: conference.window?.text ? m.window({ text: conference.window.text }) : m.fixDateMore(),
          act: <ButtonLink to="/plan/schedule">{m.fixDateAct()}</ButtonLink>,
        },
      ];
}
