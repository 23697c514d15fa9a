import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Context } from "../app/feature";
import { hasRole } from "../app/session";
import { OverviewTable } from "../domain/OverviewTable";
import * as m from "../messages/overview";
import { type LetterProgress, lettersProgressQuery } from "./queries";
import type { LettersSearch } from "./search";

type Row = { id: string; name: string; count: number; group?: LettersSearch["group"] };

/** Where the letters are; what needs a person leads to them, for who may open letters. */
export function Overview({ conference, session }: Context) {
  const opens = hasRole(session, "secretariat", "office");
  return (
    <OverviewTable
      name="overview-letters"
      title={m.letters()}
      query={useQuery(lettersProgressQuery(conference.id))}
      what={m.theLetters()}
      rows={rowsOf}
      rowId={({ id }) => id}
      rowName={({ name }) => name}
      columns={[
        { id: "state", title: m.state(), shown: "always", text: ({ name }) => name },
        {
          id: "count",
          title: m.count(),
          numeric: true,
          text: ({ count }) => count,
          cell: ({ count, group }) =>
            opens && count > 0 ? (
              <Link to="/letters" search={group ? { group } : {}}>
                {count}
              </Link>
            ) : (
              count
            ),
        },
      ]}
      empty={m.noLetters()}
    />
  );
}

function rowsOf({ total, done, open, states }: LetterProgress): Row[] {
  const { HELD: held = 0, UNCERTAIN: uncertain = 0, FAILED: failed = 0, PRINT_PENDING: paper = 0 } = states;
  const rows: Row[] = [
    { id: "sent", name: m.sent(), count: done },
    { id: "open", name: m.underWay(), count: open },
    { id: "held", name: m.held(), count: held, group: "held" },
    { id: "paper", name: m.paper(), count: paper, group: "paper" },
    { id: "uncertain", name: m.uncertain(), count: uncertain, group: "uncertain" },
    { id: "failed", name: m.failed(), count: failed, group: "failed" },
  ];
  return total === 0 ? [] : rows.filter(({ id, count }) => count > 0 || id === "sent" || id === "uncertain");
}
