import { type Context, type Feature, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import * as m from "../messages/programmeHome";
import { type Programme, programmeQuery } from "./queries";

/** The agenda as it is worked out and run: everybody reads it, the secretariat edits it, and the office hosts too. */
export const programme: Feature = {
  roles: ["secretariat", "office", "unit-officer", "council-secretary", "council-member", "chairman", "accountant"],
  navigation: [{ to: "/programme", title: m.programme }],
  mine: (context) => selecting(programmeQuery(context.conference.id), (found) => toRelease(found, context)),
};

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
