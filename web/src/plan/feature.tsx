import { type Context, type Feature, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { type Conference, conferenceQuery } from "../domain/conference";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import * as m from "../messages/planHome";

/** The plan of the conference: everybody in the office reads it, the secretariat imports it and fixes the date. */
export const plan: Feature = {
  roles: ["secretariat", "office", "unit-officer", "council-secretary", "council-member", "chairman", "accountant"],
  navigation: [{ to: "/plan", title: m.plan }],
  mine: (context) => selecting(conferenceQuery(context.conference.id), (found) => dateToFix(found, context)),
};

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
