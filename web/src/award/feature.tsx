import { type Feature, selecting } from "../app/feature";
import { nominationsInQuery } from "../domain/nominations";
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
};
