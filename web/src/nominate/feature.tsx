import { Link } from "@tanstack/react-router";
import { type Feature, selecting } from "../app/feature";
import { foundOf } from "../domain/namesakes";
import { type Nomination, nomineeName, someNames } from "../domain/nomination";
import { allNominationsQuery, namesakesQuery } from "../domain/nominations";
import { ButtonLink } from "../kit/Button";
import type { Figure, Task } from "../kit/Figures";
import * as m from "../messages/nominateHome";
import { type Group, groups, inGroup } from "./filters";

/** A unit's officer proposes and follows. */
export const nominate: Feature = {
  roles: ["unit-officer"],
  navigation: [
    {
      to: "/nominations",
      title: m.nominations,
      count: ({ conference }) => selecting(allNominationsQuery(conference.id), (all) => all.length || undefined),
    },
  ],
  figures: ({ conference }) => selecting(allNominationsQuery(conference.id), figuresOf),
  finds: ({ conference }, text) =>
    selecting(namesakesQuery(conference.id, text), (found) =>
      foundOf(found, (id, name) => (
        <Link className="name" to="/nominations/$id" params={{ id }}>
          {name}
        </Link>
      )),
    ),
  ofUnit: ({ conference }) =>
    selecting(allNominationsQuery(conference.id), (all) => [
      <p key="nominations">
        <Link to="/nominations">{m.files({ count: all.length })}</Link>
      </p>,
    ]),
  mine: ({ conference }) => selecting(allNominationsQuery(conference.id), waitsForUnit),
  others: ({ conference }) => selecting(allNominationsQuery(conference.id), waitsForCouncil),
};

function figuresOf(all: Nomination[]): Figure[] {
  const count = (group: Group) => all.filter((nomination) => inGroup(nomination, group)).length;
  const sent = all.filter(({ submission }) => submission).length;
  return [
    { label: m.ofUnit(), value: String(all.length), more: m.sentCount({ count: sent }) },
    ...(count("sealed") > 0 ? [{ label: m.commended(), value: String(count("sealed")) }] : []),
  ];
}

function waitsForUnit(all: Nomination[]): Task[] {
  const drafts = all.filter(({ state }) => state === "DRAFT");
  const tasks = all.filter(({ state }) => state === "RETURNED").map(returnedTask);
  if (drafts.length > 0) {
    tasks.push({
      id: "drafts",
      what: m.submitDrafts({ count: drafts.length }),
      more: someNames(drafts),
      act: (
        <ButtonLink to="/nominations" search={{ group: "unit" }}>
          {m.seeDrafts()}
        </ButtonLink>
      ),
    });
  }
  if (all.length === 0) {
    tasks.push({
      id: "first",
      what: m.firstNomination(),
      more: m.firstNominationText(),
      act: (
        <ButtonLink kind="first" to="/nominations/new">
          {m.draftOne()}
        </ButtonLink>
      ),
    });
  }
  return tasks;
}

function returnedTask(nomination: Nomination, index: number): Task {
  return {
    id: nomination.id,
    what: m.returned({ name: nomineeName(nomination.nominee) }),
    more: nomination.reason ? m.returnedBecause({ reason: nomination.reason }) : "",
    act: (
      <ButtonLink kind={index === 0 ? "first" : "second"} to="/nominations/$id" params={{ id: nomination.id }}>
        {m.returnedAct()}
      </ButtonLink>
    ),
  };
}

function waitsForCouncil(all: Nomination[]): Task[] {
  const sent = all.filter(({ state }) => groups.sent.includes(state));
  if (sent.length === 0) {
    return [];
  }
  return [
    {
      id: "sent",
      what: m.councilHas({ count: sent.length }),
      more: someNames(sent),
      act: (
        <ButtonLink kind="plain" to="/nominations" search={{ group: "sent" }}>
          {m.see()}
        </ButtonLink>
      ),
    },
  ];
}
