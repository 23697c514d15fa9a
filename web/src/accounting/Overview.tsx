import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Context } from "../app/feature";
import { OverviewTable } from "../domain/OverviewTable";
import { money } from "../kit/format";
import * as m from "../messages/overview";
import { fundsQuery } from "./queries";

/** What each fund was given, and what is left of it. */
export function Overview({ conference }: Context) {
  return (
    <OverviewTable
      name="overview-funds"
      title={m.money()}
      query={useQuery(fundsQuery(conference.id))}
      what={m.theFunds()}
      rows={(funds) => funds}
      rowId={({ fund }) => fund}
      rowName={({ name }) => name}
      columns={[
        {
          id: "fund",
          title: m.fund(),
          shown: "always",
          text: ({ name }) => name,
          cell: ({ fund, name }) => (
            <Link to="/funds/$fund" params={{ fund }}>
              {name}
            </Link>
          ),
        },
        { id: "allocated", title: m.allocated(), numeric: true, text: ({ allocated }) => money(allocated) },
        {
          id: "bound",
          title: m.bound(),
          numeric: true,
          text: ({ reserved, committed }) => money(reserved + committed),
        },
        { id: "paid", title: m.paid(), numeric: true, text: ({ paid }) => money(paid) },
        { id: "left", title: m.left(), numeric: true, text: ({ available }) => money(available) },
      ]}
      empty={m.noFund()}
    />
  );
}
