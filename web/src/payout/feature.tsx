import { type Feature, selecting } from "../app/feature";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import { money } from "../kit/format";
import * as m from "../messages/payoutHome";
import { type Payouts, payoutsQuery } from "./queries";

/** Lists on which people sign for their rewards. The accountant makes and pays them. */
export const payouts: Feature = {
  roles: ["accountant", "chairman", "secretariat", "council-secretary", "office"],
  navigation: [{ to: "/payouts", title: m.title }],
};

/** What the accountant began and has not paid. */
export const openPayouts: Feature = {
  roles: ["accountant"],
  navigation: [],
  mine: ({ conference }) => selecting(payoutsQuery(conference.id), open),
};

function open({ sheets }: Payouts): Task[] {
  return sheets
    .filter(({ state }) => state === "OPEN")
    .map(({ number, total, lines, signed }) => ({
      id: `payout ${number}`,
      what: m.finish({ number, amount: money(total) }),
      more: m.soFar({ signed, count: lines }),
      act: (
        <ButtonLink to="/payouts/$number" params={{ number }}>
          {m.openSheet()}
        </ButtonLink>
      ),
    }));
}
