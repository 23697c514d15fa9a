import { type Feature, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import { money } from "../kit/format";
import * as m from "../messages/spendingHome";
import { type Spending, spendingQuery } from "./queries";

/** What is spent of the approved estimate: the accountant enters, the Chairman approves what is large or reversed. */
export const spending: Feature = {
  roles: ["accountant", "chairman", "secretariat", "council-secretary", "office"],
  navigation: [{ to: "/spending", title: m.title }],
  mine: ({ session, conference }) =>
    selecting(spendingQuery(conference.id), (known) => [
      ...(hasRole(session, "chairman") ? toDecide(known, m.decide) : []),
      ...(hasRole(session, "accountant") ? toSettle(known) : []),
    ]),
  others: ({ session, conference }) =>
    selecting(spendingQuery(conference.id), (known) =>
      hasRole(session, "accountant") ? toDecide(known, m.waits) : [],
    ),
};

function toDecide({ lines }: Spending, what: (p: { amount: string; line: string }) => string): Task[] {
  return lines.flatMap(({ code, text, spendings }) =>
    spendings
      .filter(({ state }) => state.endsWith("WAITING"))
      .map(({ id, amount, purpose, reversal }) => ({
        id: `spending ${id}`,
        what: what({ amount: money(amount), line: text }),
        more: reversal ? m.reversalBecause({ reason: reversal.reason }) : purpose,
        act: lineLink(code, m.open()),
      })),
  );
}

function toSettle({ lines }: Spending): Task[] {
  return lines.flatMap(({ code, spendings }) =>
    spendings
      .filter(({ state }) => state === "ADVANCED")
      .map(({ id, amount, advance }) => ({
        id: `advance ${id}`,
        what: m.settle({ amount: money(amount), name: advance?.by ?? "" }),
        due: advance?.settleBy,
        act: lineLink(code, m.open()),
      })),
  );
}

function lineLink(code: number, text: string) {
  return (
    <ButtonLink to="/spending/$line" params={{ line: code }}>
      {text}
    </ButtonLink>
  );
}
