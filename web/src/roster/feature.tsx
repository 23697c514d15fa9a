import { Link } from "@tanstack/react-router";
import { type Context, type Feature, type Found, overviewPart, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { type Delegate, delegateNamesakesQuery, delegatesQuery } from "../domain/delegates";
import { ButtonLink } from "../kit/Button";
import type { Figure, Task } from "../kit/Figures";
import * as m from "../messages/rosterHome";
import { possibleDuplicatesQuery, type Roster, rosterQuery } from "./queries";

/** Who comes: for those who register and invite, and the Chairman who reads. */
export const roster: Feature = {
  roles: ["secretariat", "office", "unit-officer", "chairman"],
  navigation: [
    {
      to: "/delegates",
      title: m.delegates,
      count: ({ conference, session }) =>
        hasRole(session, "secretariat", "office", "chairman")
          ? selecting(rosterQuery(conference.id), ({ taken }) => taken || undefined)
          : selecting(delegatesQuery(conference.id), ofUnit),
    },
  ],
  figures: ({ conference }) => selecting(rosterQuery(conference.id), figuresOf),
  finds: ({ conference }, text) => selecting(delegateNamesakesQuery(conference.id, text), foundOf),
  // Others would fetch the whole roster for it.
  ofUnit: ({ session, conference }, unit) =>
    hasRole(session, "unit-officer")
      ? selecting(delegatesQuery(conference.id), (all) => [
          <p key="delegates">
            <Link to="/delegates" search={{ unit }}>
              {m.ofUnit({ count: ofUnit(all) ?? 0 })}
            </Link>
          </p>,
        ])
      : undefined,
  mine: (context) => selecting(rosterQuery(context.conference.id), (found) => waitsForOffice(found, context)),
  others: (context) => selecting(rosterQuery(context.conference.id), (found) => waitsForAnswers(found, context)),
  overview: overviewPart(() => import("./Overview")),
};

/** Who may be twice on the list waits for the office. */
export const possibleDuplicates: Feature = {
  roles: ["secretariat", "office"],
  navigation: [],
  mine: ({ conference }) =>
    selecting(possibleDuplicatesQuery(conference.id), ({ undecided }) =>
      undecided > 0
        ? [
            {
              id: "delegates duplicates",
              what: m.duplicates({ count: undecided }),
              act: (
                <ButtonLink to="/delegates" search={{ view: "duplicates" }}>
                  {m.decide()}
                </ButtonLink>
              ),
            },
          ]
        : [],
    ),
};

/** A unit's officer sees the delegates of the unit only. */
function ofUnit(all: Delegate[]): number | undefined {
  return all.filter(({ state }) => state !== "CANCELLED").length || undefined;
}

function foundOf(delegates: Delegate[]): Found[] {
  return delegates.map(({ id, name, callName, unit, title }) => ({
    id,
    name,
    callName,
    link: (
      <Link className="name" to="/delegates/$id" params={{ id }}>
        {name}
      </Link>
    ),
    more: [m.aDelegate(), title].filter(Boolean).join(" · "),
    unit,
  }));
}

function figuresOf({ taken, cap, waiting }: Roster): Figure[] {
  return [
    {
      label: m.places(),
      value: `${taken}/${cap}`,
      ...(waiting > 0 && { more: m.waitCount({ count: waiting }) }),
    },
  ];
}

function waitsForOffice({ delegates, schedule, taken }: Roster, { session }: Context): Task[] {
  if (!hasRole(session, "secretariat", "office")) {
    return [];
  }
  const tasks: Task[] = [];
  const registered = delegates.REGISTERED ?? 0;
  if (registered > 0 && schedule) {
    tasks.push({
      id: "delegates invite",
      what: m.invite({ count: registered }),
      act: (
        <ButtonLink to="/delegates" search={{ standing: "invite" }}>
          {m.inviteAct()}
        </ButtonLink>
      ),
    });
  }
  if (taken === 0) {
    tasks.push({
      id: "delegates first",
      what: m.first(),
      act: <ButtonLink to="/delegates/new">{m.firstAct()}</ButtonLink>,
    });
  }
  return tasks;
}

function waitsForAnswers({ delegates }: Roster, { session }: Context): Task[] {
  const invited = delegates.INVITED ?? 0;
  return invited > 0 && hasRole(session, "secretariat", "office")
    ? [
        {
          id: "delegates answers",
          what: m.unanswered({ count: invited }),
          more: m.unansweredMore(),
          act: (
            <ButtonLink kind="plain" to="/delegates" search={{ standing: "unanswered" }}>
              {m.see()}
            </ButtonLink>
          ),
        },
      ]
    : [];
}
