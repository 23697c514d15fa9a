import { Link } from "@tanstack/react-router";
import { type Feature, selecting } from "../app/feature";
import { decisionsQuery } from "../domain/decisions";
import type { Nomination } from "../domain/nomination";
import { nominationsInQuery } from "../domain/nominations";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import { date, matches, money } from "../kit/format";
import * as m from "../messages/chairmanHome";
import { batchesOf, isFunded } from "./batches";

/** The Chairman decides, against the money of the reward fund. */
export const chairman: Feature = {
  roles: ["chairman"],
  navigation: [
    {
      to: "/decisions",
      title: m.decisions,
      count: ({ conference }) =>
        selecting(nominationsInQuery(conference.id, "SELECTED"), (all) => all.length || undefined),
    },
  ],
  mine: ({ conference }) => selecting(nominationsInQuery(conference.id, "SELECTED"), toDecide),
  others: ({ conference }) => selecting(nominationsInQuery(conference.id, "SELECTED"), waitsForMoney),
};

/** Found by their numbers, by all who may read them. */
export const decisionsFound: Feature = {
  roles: ["chairman", "secretariat", "office", "council-secretary", "council-member", "accountant"],
  navigation: [],
  finds: ({ conference }, text) =>
    selecting(decisionsQuery(conference.id), (all) =>
      all
        .filter(({ number }) => matches(number, text))
        .map(({ id, number, signedAt }) => ({
          id,
          name: number,
          link: (
            <Link to="/decisions/$id" params={{ id }}>
              {number}
            </Link>
          ),
          more: m.aDecision({ day: date(signedAt) }),
          thing: true,
        })),
    ),
};

function toDecide(selected: Nomination[]): Task[] {
  return batchesOf(selected.filter(isFunded)).map(({ sessionId, day, nominations }, index) => ({
    id: `decide ${sessionId}`,
    what: m.decide({ count: nominations.length }),
    more: m.decideMore({
      day: date(day),
      amount: money(nominations.reduce((sum, { funding }) => sum + (funding?.amount ?? 0), 0)),
    }),
    act: (
      <ButtonLink kind={index === 0 ? "first" : "second"} to="/decisions/new" search={{ session: sessionId }}>
        {m.decideAct()}
      </ButtonLink>
    ),
  }));
}

function waitsForMoney(selected: Nomination[]): Task[] {
  const unfunded = selected.filter(({ funding }) => funding?.state === "UNFUNDED");
  if (unfunded.length === 0) {
    return [];
  }
  const lacking = unfunded.reduce((sum, { funding }) => sum + (funding?.amount ?? 0), 0);
  return [
    {
      id: "unfunded",
      what: m.unfunded({ count: unfunded.length }),
      more: m.unfundedMore({ amount: money(lacking) }),
      act: (
        <ButtonLink kind="plain" to="/decisions">
          {m.see()}
        </ButtonLink>
      ),
    },
  ];
}
