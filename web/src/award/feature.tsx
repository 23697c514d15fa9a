import { Link } from "@tanstack/react-router";
import { type Feature, selecting } from "../app/feature";
import { foundOf } from "../domain/namesakes";
import { namesakesQuery, nominationProgressQuery } from "../domain/nominations";
import * as m from "../messages/awardHome";

/** Who was commended, and the life of each award: for all who see the nominations of every unit. */
export const award: Feature = {
  roles: ["chairman", "secretariat", "council-secretary", "accountant", "office"],
  navigation: [
    {
      to: "/awards",
      title: m.awards,
      count: ({ conference }) =>
        selecting(nominationProgressQuery(conference.id), ({ states }) => states.APPROVED || undefined),
    },
  ],
  finds: ({ conference }, text) =>
    selecting(namesakesQuery(conference.id, text), (found) =>
      foundOf(found, (id, name) => (
        <Link className="name" to="/awards/$id" params={{ id }}>
          {name}
        </Link>
      )),
    ),
};
