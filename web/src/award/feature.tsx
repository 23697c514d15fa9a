import { Link } from "@tanstack/react-router";
import { type Feature, selecting } from "../app/feature";
import { namesakesIn } from "../domain/namesakes";
import { allNominationsQuery, nominationsInQuery } from "../domain/nominations";
import * as m from "../messages/awardHome";

/** Who was commended, and the life of each award: for all who see the nominations of every unit. */
export const award: Feature = {
  roles: ["chairman", "secretariat", "council-secretary", "accountant", "office"],
  navigation: [
    {
      to: "/awards",
      title: m.awards,
      count: ({ conference }) =>
        selecting(nominationsInQuery(conference.id, "APPROVED"), (all) => all.length || undefined),
    },
  ],
  finds: ({ conference }, text) =>
    selecting(allNominationsQuery(conference.id), (all) =>
      namesakesIn(all, text, (id, name) => (
        <Link className="name" to="/awards/$id" params={{ id }}>
          {name}
        </Link>
      )),
    ),
};
