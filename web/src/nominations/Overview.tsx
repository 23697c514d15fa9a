import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Context } from "../app/feature";
import { conferencesQuery, formerOf, unitName, usePlan } from "../domain/conference";
import { allNominationsQuery } from "../domain/nominations";
import { OverviewTable } from "../domain/OverviewTable";
import * as m from "../messages/overview";
import { byUnit, sumOf } from "./byUnit";

/** So many fit on the sheet. */
const ROWS = 14;

/** What the units proposed, against last time. */
export function Overview({ conference }: Context) {
  const plan = usePlan();
  const all = useQuery(conferencesQuery).data?.items ?? [];
  const former = formerOf(all, conference);
  const now = useQuery(allNominationsQuery(conference.id));
  const before = useQuery({ ...allNominationsQuery(former?.id ?? ""), enabled: former !== undefined }).data ?? [];
  return (
    <OverviewTable
      name="overview-nominations"
      title={m.nominationsByUnit()}
      query={now}
      what={m.theNominations()}
      rows={(found) => {
        const counted = byUnit(found, before, ROWS);
        return counted.length === 0 ? [] : [...counted, { ...sumOf(counted), all: true }];
      }}
      rowId={(row) => row.unit ?? ("all" in row ? "all" : "more")}
      rowName={(row) => row.unit ?? ("all" in row ? m.all() : m.moreUnits({ count: row.units }))}
      columns={[
        {
          id: "unit",
          title: m.unit(),
          shown: "always",
          text: (row) =>
            row.unit ? unitName(plan, row.unit) : "all" in row ? m.all() : m.moreUnits({ count: row.units }),
        },
        {
          id: "now",
          title: m.now(),
          numeric: true,
          text: (row) => row.now,
          cell: (row) => (
            <Link to="/all-nominations" search={row.unit ? { unit: row.unit } : {}}>
              {row.now}
            </Link>
          ),
        },
        ...(former
          ? [{ id: "before", title: m.before(), numeric: true, text: (row: { before: number }) => row.before }]
          : []),
      ]}
      empty={m.noNominations()}
    >
      <p className="quiet small">{former ? m.comparedWith({ title: former.title }) : m.noFormer()}</p>
    </OverviewTable>
  );
}
