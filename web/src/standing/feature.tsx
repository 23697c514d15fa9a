import { type Feature, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { COMMUNE, type StandingCouncil, standingCouncilQuery } from "../domain/standingCouncil";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import * as m from "../messages/standingHome";

/** Who is in the council. The Chairman enters the decisions. */
export const standing: Feature = {
  roles: ["chairman", "council-secretary", "council-member", "secretariat", "office"],
  navigation: [{ to: "/council", title: m.council }],
  mine: ({ session }) =>
    selecting(standingCouncilQuery(COMMUNE), (council) => (hasRole(session, "chairman") ? toAppoint(council) : [])),
};

function toAppoint({ inOffice }: StandingCouncil): Task[] {
  return inOffice.length > 0
    ? []
    : [
        {
          id: "appoint the council",
          what: m.appoint(),
          more: m.appointMore(),
          act: <ButtonLink to="/council/appointment">{m.appointAct()}</ButtonLink>,
        },
      ];
}
