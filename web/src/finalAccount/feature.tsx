import { type Feature, selecting } from "../app/feature";
import { ButtonLink } from "../kit/Button";
import { money } from "../kit/format";
import * as m from "../messages/finalAccountHome";
import { accountQuery } from "./queries";

/** The final account of the conference, for all who may read its money. */
export const finalAccount: Feature = {
  roles: ["accountant", "chairman", "secretariat", "council-secretary", "office"],
  navigation: [{ to: "/final-account", title: m.title }],
};

/** What the accountant declared waits for the Chairman. */
export const accountToApprove: Feature = {
  roles: ["chairman"],
  navigation: [],
  mine: ({ conference }) =>
    selecting(accountQuery(conference.id), ({ state, spent }) =>
      state === "DECLARED"
        ? [
            {
              id: "final account",
              what: m.approve({ amount: money(spent) }),
              act: <ButtonLink to="/final-account">{m.read()}</ButtonLink>,
            },
          ]
        : [],
    ),
};
