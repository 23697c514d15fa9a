import { type Feature, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { ButtonLink } from "../kit/Button";
import * as m from "../messages/reportHome";
import { reportQuery } from "./queries";

/** The summary report: everybody reads it, units write its parts, the secretariat accepts them. */
export const report: Feature = {
  roles: ["secretariat", "office", "unit-officer", "council-secretary", "council-member", "chairman", "accountant"],
  navigation: [{ to: "/report", title: m.report }],
  mine: ({ conference, session }) =>
    selecting(reportQuery(conference.id), ({ parts }) => {
      const waiting = parts.filter((part) => part.state === "HANDED_IN").length;
      const own = parts.filter(
        (part) => part.unit === session.unit && part.due && (part.state === "DRAFT" || part.state === "SENT_BACK"),
      );
      return [
        ...(hasRole(session, "unit-officer") ? own : []).map(({ code, title, due, state }) => ({
          id: `report ${code}`,
          what: state === "DRAFT" ? m.writePart({ title }) : m.mendPart({ title }),
          due: due ?? undefined,
          act: (
            <ButtonLink to="/report/$code" params={{ code }}>
              {m.open()}
            </ButtonLink>
          ),
        })),
        ...(waiting > 0 && hasRole(session, "secretariat")
          ? [
              {
                id: "report to accept",
                what: m.partsToAccept({ count: waiting }),
                act: <ButtonLink to="/report">{m.open()}</ButtonLink>,
              },
            ]
          : []),
      ];
    }),
};
