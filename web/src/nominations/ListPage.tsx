import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { type Conference, issuerOf, useConference, usePlan } from "../domain/conference";
import { byNominee, type Nomination, nomineeName } from "../domain/nomination";
import {
  formColumn,
  MovementMenu,
  movementColumn,
  NameSearch,
  nomineeColumn,
  stateColumn,
  submittedColumn,
  UnitMenu,
  unitColumn,
} from "../domain/nominationLists";
import { allNominationsQuery } from "../domain/nominations";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { optionsOf } from "../kit/options";
import { EmptyState, PageHead } from "../kit/Page";
import { Filters, Pill, PillGroup, PillMenu } from "../kit/Pills";
import { Note } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/nominations";
import { type AllSearch, alikeIn, filtered, type Group, groups, inGroup, unitsWithout } from "./filters";
import { Returning } from "./Returning";

/** The nominations of all units. */
export function ListPage() {
  const conference = useConference();
  const plan = usePlan();
  const {
    data: all,
    error,
    refetch,
  } = useQuery({ ...allNominationsQuery(conference?.id ?? ""), enabled: conference !== undefined });
  const silent = all && plan ? unitsWithout(plan.plan.units, all) : [];
  const units = new Set(all?.map(({ unit }) => unit)).size;
  return (
    <>
      <PageHead
        title={m.listTitle()}
        issuer={issuerOf(plan)}
        under={all && [m.files({ count: all.length }), m.ofUnits({ count: units })].join(" · ")}
      />
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!all && !error && <Waiting what={m.theNominations()} />}
      {silent.length > 0 && (
        <Note>
          <p>{m.silentUnits({ count: silent.length })}</p>
          <p className="quiet small">{silent.join(" · ")}</p>
        </Note>
      )}
      {all &&
        (all.length === 0 ? (
          <EmptyState title={m.nothingYet()}>{m.nothingYetText()}</EmptyState>
        ) : (
          <List loaded={all} plan={plan} />
        ))}
    </>
  );
}

function List({ loaded, plan }: { loaded: Nomination[]; plan: Conference | undefined }) {
  const search = useSearch({ from: "/shell/all-nominations" });
  const navigate = useNavigate({ from: "/all-nominations" });
  const returns = hasRole(useSession(), "secretariat");
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const choose = (change: Partial<AllSearch>) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  // Once for the list, not at each filter: in the order of a register, and what the filters offer.
  const all = useMemo(() => [...loaded].sort(byNominee), [loaded]);
  const alike = useMemo(() => alikeIn(all), [all]);
  const pills = useMemo(() => pillsOf(all), [all]);
  const forms = useMemo(() => formsOf(all), [all]);
  const rows = filtered(all, search, alike);
  const chosen = rows.filter(({ id, state }) => picked.has(id) && state === "SUBMITTED");
  return (
    <DataTable
      name="all-nominations"
      caption={m.listTitle()}
      columns={columns(plan)}
      rows={rows}
      rowId={({ id }) => id}
      rowName={({ nominee }) => nomineeName(nominee)}
      sort={search.sort}
      onSort={(sort) => choose({ sort })}
      {...(returns && { picked, onPick: setPicked })}
      pickable={({ state }) => state === "SUBMITTED"}
      bulk={<Returning nominations={chosen} onDone={() => setPicked(new Set())} />}
      filters={
        <Filters>
          <NameSearch text={search.q} onSearch={(q) => choose({ q })} />
          <PillGroup all={all.length} options={pills} chosen={search.group} onChoose={(group) => choose({ group })} />
          {(alike.size > 0 || search.alike) && (
            <Pill
              on={search.alike === true}
              count={alike.size}
              onPress={() => choose({ alike: search.alike ? undefined : true })}
            >
              {m.alike()}
            </Pill>
          )}
          <UnitMenu all={all} plan={plan} chosen={search.unit} onChoose={(unit) => choose({ unit })} />
          <MovementMenu all={all} plan={plan} chosen={search.movement} onChoose={(movement) => choose({ movement })} />
          <PillMenu
            label={m.formOfAward()}
            options={forms}
            chosen={search.form}
            onChoose={(form) => choose({ form })}
          />
        </Filters>
      }
      total={all.length}
    />
  );
}

function pillsOf(all: readonly Nomination[]) {
  return (Object.keys(groups) as Group[]).map((value) => ({
    value,
    label: groupName(value),
    count: all.filter((nomination) => inGroup(nomination, value)).length,
  }));
}

function formsOf(all: readonly Nomination[]) {
  return optionsOf(
    all,
    ({ formOfAward }) => formOfAward,
    (code) => all.find(({ formOfAward }) => formOfAward === code)?.formName ?? code,
  );
}

function groupName(group: Group): string {
  return {
    appraisal: m.groupAppraisal,
    council: m.groupCouncil,
    chairman: m.groupChairman,
    back: m.groupBack,
    draft: m.groupDraft,
    sealed: m.groupSealed,
    ended: m.groupEnded,
  }[group]();
}

function columns(plan: Conference | undefined): Column<Nomination>[] {
  return [
    nomineeColumn("/all-nominations/$id"),
    unitColumn(plan),
    movementColumn(plan),
    formColumn(),
    { ...submittedColumn(), shown: "on request" },
    stateColumn({ decided: ({ number }) => number, voted: m.votesShort }),
  ];
}
