import { type Feature, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import { money } from "../kit/format";
import * as m from "../messages/estimateHome";
import { type Estimate, estimateQuery } from "./queries";

/** What the conference costs: the secretariat and the accountant prepare it, the Chairman approves. */
export const estimate: Feature = {
  roles: ["secretariat", "accountant", "chairman", "council-secretary", "office"],
  navigation: [{ to: "/estimate", title: m.title }],
  mine: ({ session, conference }) =>
    selecting(estimateQuery(conference.id), (known) => {
      if (hasRole(session, "chairman")) {
        return lines(known, "SUBMITTED", m.approve, m.read());
      }
      return hasRole(session, "secretariat", "accountant") ? lines(known, "RETURNED", m.mend, m.open()) : [];
    }),
  others: ({ session, conference }) =>
    selecting(estimateQuery(conference.id), (known) =>
      hasRole(session, "secretariat", "accountant") ? lines(known, "SUBMITTED", m.waits, m.open()) : [],
    ),
};

type What = (p: { number: number; amount: string }) => string;

function lines({ versions }: Estimate, state: string, what: What, act: string): Task[] {
  const last = versions.at(-1);
  return last?.state === state
    ? [
        {
          id: `estimate ${state}`,
          what: what({ number: last.number, amount: money(last.total) }),
          act: <ButtonLink to="/estimate">{act}</ButtonLink>,
        },
      ]
    : [];
}
