import { type Feature, selecting } from "../app/feature";
import { hasRole } from "../app/session";
import { ButtonLink } from "../kit/Button";
import type { Task } from "../kit/Figures";
import { money } from "../kit/format";
import * as m from "../messages/spendingHome";
import { spendingQuery } from "./queries";

/** What is spent of the approved estimate: the accountant enters, the Chairman approves what is large or reversed. */
export const spending: Feature = {
  roles: ["accountant", "chairman", "secretariat", "council-secretary", "office"],
  navigation: [{ to: "/spending", title: m.title }],
  mine: ({ session, conference }) =>
    selecting(spendingQuery(conference.id), ({ lines }) =>
      lines.flatMap(({ code, text, spendings }) =>
        spendings.flatMap(({ id, state, amount, purpose, advance }): Task[] => {
          if (state.endsWith("WAITING") && hasRole(session, "chairman")) {
            return [{ id, what: m.decide({ amount: money(amount), line: text }), more: purpose, act: open(code) }];
          }
          return state === "ADVANCED" && hasRole(session, "accountant")
            ? [
                {
                  id,
                  what: m.settle({ amount: money(amount) }),
                  more: advance?.by ?? "",
                  due: advance?.settleBy,
                  act: open(code),
                },
              ]
            : [];
        }),
      ),
    ),
};

const open = (code: number) => (
  <ButtonLink to="/spending/$line" params={{ line: String(code) }}>
    {m.open()}
  </ButtonLink>
);
