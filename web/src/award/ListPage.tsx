import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { type Conference, issuerOf, useConference, usePlan } from "../domain/conference";
import { type Nomination, nomineeName, stateOf } from "../domain/nomination";
import { formColumn, NameSearch, nomineeColumn, UnitMenu, unitColumn } from "../domain/nominationLists";
import { nominationsInQuery } from "../domain/nominations";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date, money } from "../kit/format";
import { EmptyState, PageHead } from "../kit/Page";
import { Filters } from "../kit/Pills";
import { Waiting } from "../kit/Progress";
import { State } from "../kit/State";
import * as m from "../messages/award";
import { CheckBand } from "./CheckBand";
import { readsCheck } from "./check";
import { filtered, type ListSearch } from "./filters";

/** All that were commended, revoked awards too. */
export function ListPage() {
  const conference = useConference();
  const plan = usePlan();
  const person = useSession();
  const enabled = conference !== undefined;
  const approved = useQuery({ ...nominationsInQuery(conference?.id ?? "", "APPROVED"), enabled });
  const revoked = useQuery({ ...nominationsInQuery(conference?.id ?? "", "REVOKED"), enabled });
  const error = approved.error ?? revoked.error;
  const all = approved.data && revoked.data && [...approved.data, ...revoked.data];
  return (
    <>
      <PageHead
        title={m.listTitle()}
        issuer={issuerOf(plan)}
        under={approved.data && m.awardCount({ count: approved.data.length })}
      />
      {error && <LoadProblem error={error} onRetry={() => Promise.all([approved.refetch(), revoked.refetch()])} />}
      {!all && !error && <Waiting what={m.theAwards()} />}
      {all && conference && hasRole(person, ...readsCheck) && <CheckBand conferenceId={conference.id} awards={all} />}
      {all && <List all={all} plan={plan} />}
    </>
  );
}

function List({ all, plan }: { all: Nomination[]; plan: Conference | undefined }) {
  const search = useSearch({ from: "/shell/awards" });
  const navigate = useNavigate({ from: "/awards" });
  const choose = (change: Partial<ListSearch>) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  return (
    <DataTable
      name="awards"
      caption={m.listTitle()}
      columns={columns(plan)}
      rows={filtered(all, search)}
      rowId={({ id }) => id}
      rowName={({ nominee }) => nomineeName(nominee)}
      sort={search.sort}
      onSort={(sort) => choose({ sort })}
      filters={
        <Filters>
          <NameSearch text={search.q} onSearch={(q) => choose({ q })} />
          <UnitMenu all={all} plan={plan} chosen={search.unit} onChoose={(unit) => choose({ unit })} />
        </Filters>
      }
      total={all.length}
      empty={<EmptyState title={m.noAward()}>{m.noAwardText()}</EmptyState>}
    />
  );
}

function columns(plan: Conference | undefined): Column<Nomination>[] {
  return [
    nomineeColumn("/awards/$id"),
    unitColumn(plan),
    formColumn(),
    {
      id: "reward",
      title: m.reward(),
      numeric: true,
      text: ({ decision }) => money(decision?.reward ?? 0),
      sort: (left, right) => (left.decision?.reward ?? 0) - (right.decision?.reward ?? 0),
    },
    {
      id: "state",
      title: m.byDecision(),
      bare: true,
      text: ({ decision }) => decision?.number ?? "",
      sort: true,
      cell: ({ state, decision }) => {
        const { mark, word } = stateOf(state);
        return (
          <State mark={mark} under={decision && `${decision.number} · ${date(decision.date)}`}>
            {word}
          </State>
        );
      },
    },
  ];
}
