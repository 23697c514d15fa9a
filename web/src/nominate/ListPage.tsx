import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { useSession } from "../app/session";
import { type Conference, issuerOf, unitName, useConference, usePlan } from "../domain/conference";
import { type Nomination, nomineeName } from "../domain/nomination";
import {
  formColumn,
  MovementMenu,
  movementColumn,
  NameSearch,
  nomineeColumn,
  stateColumn,
  submittedColumn,
  unitColumn,
} from "../domain/nominationLists";
import { allNominationsQuery } from "../domain/nominations";
import { Actions, ButtonLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { EmptyState, PageHead } from "../kit/Page";
import { Filters, PillGroup } from "../kit/Pills";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/nominate";
import { filtered, type Group, groups, inGroup, type ListSearch } from "./filters";

/** The nominations of the officer's own unit. */
export function ListPage() {
  const session = useSession();
  const conference = useConference();
  const plan = usePlan();
  const {
    data: all,
    error,
    refetch,
  } = useQuery({
    ...allNominationsQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  const unit = session.unit ? unitName(plan, session.unit) : undefined;
  return (
    <>
      <PageHead
        title={m.listTitle()}
        issuer={issuerOf(plan)}
        under={all && [unit, m.files({ count: all.length })].filter(Boolean).join(" · ")}
      >
        {all && all.length > 0 && (
          <Actions>
            <ButtonLink kind="first" to="/nominations/new">
              {m.draftOne()}
            </ButtonLink>
          </Actions>
        )}
      </PageHead>
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!all && !error && <Waiting what={m.theNominations()} />}
      {all && (all.length === 0 ? <NothingYet /> : <List all={all} plan={plan} />)}
    </>
  );
}

function NothingYet() {
  return (
    <EmptyState
      title={m.nothingYet()}
      act={
        <ButtonLink kind="first" to="/nominations/new">
          {m.draftOne()}
        </ButtonLink>
      }
    >
      {m.nothingYetText()}
    </EmptyState>
  );
}

function List({ all, plan }: { all: Nomination[]; plan: Conference | undefined }) {
  const search = useSearch({ from: "/shell/nominations" });
  const navigate = useNavigate({ from: "/nominations" });
  const choose = (change: Partial<ListSearch>) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  return (
    <DataTable
      name="nominations"
      caption={m.listTitle()}
      columns={columns(plan, new Set(all.map(({ unit }) => unit)).size > 1)}
      rows={filtered(all, search)}
      rowId={(nomination) => nomination.id}
      rowName={(nomination) => nomineeName(nomination.nominee)}
      sort={search.sort}
      onSort={(sort) => choose({ sort })}
      filters={
        <Filters>
          <NameSearch text={search.q} onSearch={(q) => choose({ q })} />
          <PillGroup
            all={all.length}
            options={(Object.keys(groups) as Group[]).map((value) => ({
              value,
              label: groupName(value),
              count: all.filter((nomination) => inGroup(nomination, value)).length,
            }))}
            chosen={search.group}
            onChoose={(group) => choose({ group })}
          />
          <MovementMenu all={all} plan={plan} chosen={search.movement} onChoose={(movement) => choose({ movement })} />
        </Filters>
      }
      total={all.length}
    />
  );
}

function groupName(group: Group): string {
  return { unit: m.groupUnit, sent: m.groupSent, back: m.groupBack, sealed: m.groupSealed, ended: m.groupEnded }[
    group
  ]();
}

function columns(plan: Conference | undefined, ofSeveralUnits: boolean): Column<Nomination>[] {
  return [
    nomineeColumn("/nominations/$id"),
    ...(ofSeveralUnits ? [unitColumn(plan)] : []),
    movementColumn(plan),
    formColumn(),
    { ...submittedColumn(), shown: "on request" },
    stateColumn({ decided: m.byDecision, voted: m.votesInFavour }),
  ];
}
