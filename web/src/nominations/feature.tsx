import { Link } from "@tanstack/react-router";
import { type Context, type Feature, overviewPart, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { type Nomination, someNames } from "../domain/nomination";
import { allNominationsQuery, type NominationProgress, nominationProgressQuery } from "../domain/nominations";
import { ButtonLink } from "../kit/Button";
import type { Figure, Task } from "../kit/Figures";
import * as m from "../messages/nominationsHome";
import { type Group, inGroup } from "./filters";

/** The nominations of every unit, for the secretariat that gathers them and the office that reads. */
export const allNominations: Feature = {
  roles: ["secretariat", "office"],
  navigation: [
    {
      to: "/all-nominations",
      title: m.nominations,
      count: ({ conference }) => selecting(allNominationsQuery(conference.id), (all) => all.length || undefined),
    },
  ],
  ofUnit: ({ conference }, unit) =>
    selecting(allNominationsQuery(conference.id), (all) => {
      const count = all.filter((nomination) => nomination.unit === unit).length;
      return count === 0
        ? []
        : [
            <p key="nominations">
              <Link to="/all-nominations" search={{ unit }}>
                {m.files({ count })}
              </Link>
            </p>,
          ];
    }),
  others: (context) => selecting(allNominationsQuery(context.conference.id), (all) => waitsForOthers(all, context)),
};

/** How many there are: for all who may see those of every unit. */
export const nominationsFigure: Feature = {
  roles: ["secretariat", "office", "chairman", "council-secretary", "council-member", "accountant"],
  navigation: [],
  figures: ({ conference }) => selecting(nominationProgressQuery(conference.id), figuresOf),
  overview: overviewPart(() => import("./Overview")),
};

function figuresOf({ total, states }: NominationProgress): Figure[] {
  const submitted = total - (states.DRAFT ?? 0) - (states.WITHDRAWN ?? 0);
  return total === 0 ? [] : [{ label: m.proposals(), value: String(total), more: m.submitted({ count: submitted }) }];
}

/** What waits for the person by another role is said there. */
function waitsForOthers(all: Nomination[], { session }: Context): Task[] {
  const steps: { group: Group; what: (p: { count: number }) => string; own: boolean }[] = [
    { group: "back", what: m.unitsMend, own: false },
    { group: "appraisal", what: m.secretaryAppraises, own: hasRole(session, "council-secretary") },
    { group: "council", what: m.councilVotes, own: hasRole(session, "council-secretary") },
    { group: "chairman", what: m.chairmanDecides, own: hasRole(session, "chairman") },
  ];
  return steps.flatMap(({ group, what, own }) => {
    const waiting = all.filter((nomination) => inGroup(nomination, group));
    return own || waiting.length === 0
      ? []
      : [
          {
            id: `nominations ${group}`,
            what: what({ count: waiting.length }),
            more: someNames(waiting),
            act: (
              <ButtonLink kind="plain" to="/all-nominations" search={{ group }}>
                {m.see()}
              </ButtonLink>
            ),
          },
        ];
  });
}
