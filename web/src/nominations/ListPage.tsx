import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { type Conference, issuerOf, movementName, unitName, useConference, usePlan } from "../domain/conference";
import { byNominee, type Nomination, nomineeDetails, nomineeName, stateOf } from "../domain/nomination";
import { allNominationsQuery } from "../domain/nominations";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { moment } from "../kit/format";
import { optionsOf } from "../kit/options";
import { EmptyState, PageHead } from "../kit/Page";
import { Filters, Pill, PillGroup, PillMenu } from "../kit/Pills";
import { Note } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { SearchBox } from "../kit/SearchBox";
import { State } from "../kit/State";
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
  // As a register lists them; once, not at each filter.
  const all = useMemo(() => [...loaded].sort(byNominee), [loaded]);
  const alike = useMemo(() => alikeIn(all), [all]);
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
          <SearchBox label={m.searchName()} text={search.q} onSearch={(q) => choose({ q })} />
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
          {(alike.size > 0 || search.alike) && (
            <Pill
              on={search.alike === true}
              count={alike.size}
              onPress={() => choose({ alike: search.alike ? undefined : true })}
            >
              {m.alike()}
            </Pill>
          )}
          <PillMenu
            label={m.unit()}
            options={optionsOf(
              all,
              ({ unit }) => unit,
              (unit) => unitName(plan, unit),
            )}
            chosen={search.unit}
            onChoose={(unit) => choose({ unit })}
          />
          <PillMenu
            label={m.movement()}
            options={optionsOf(
              all,
              ({ movement }) => movement,
              (movement) => movementName(plan, movement),
            )}
            chosen={search.movement}
            onChoose={(movement) => choose({ movement })}
          />
          <PillMenu
            label={m.formOfAward()}
            options={optionsOf(
              all,
              ({ formOfAward }) => formOfAward,
              (form) => all.find(({ formOfAward }) => formOfAward === form)?.formName ?? form,
            )}
            chosen={search.form}
            onChoose={(form) => choose({ form })}
          />
        </Filters>
      }
      total={all.length}
    />
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
    {
      id: "name",
      title: m.nominee(),
      shown: "always",
      text: ({ nominee }) => nomineeName(nominee),
      sort: byNominee,
      cell: ({ id, nominee }) => (
        <>
          <Link className="name" to="/all-nominations/$id" params={{ id }}>
            {nomineeName(nominee)}
          </Link>
          <span className="under">{nomineeDetails(nominee)}</span>
        </>
      ),
    },
    { id: "unit", title: m.unit(), text: ({ unit }) => unitName(plan, unit), sort: true },
    {
      id: "movement",
      title: m.movement(),
      text: ({ movement }) => movementName(plan, movement),
      sort: true,
      cell: ({ movement }) => (
        <span className="clamp" title={movementName(plan, movement)}>
          {movementName(plan, movement)}
        </span>
      ),
    },
    { id: "form", title: m.formOfAward(), text: ({ formName }) => formName, sort: true },
    {
      id: "submitted",
      title: m.submittedAt(),
      shown: "on request",
      text: ({ submission }) => (submission ? moment(submission.at) : ""),
      sort: (left, right) => (left.submission?.at ?? "").localeCompare(right.submission?.at ?? ""),
    },
    {
      id: "state",
      title: m.where(),
      bare: true,
      text: ({ state }) => stateOf(state).word,
      sort: true,
      cell: (nomination) => {
        const { mark, word } = stateOf(nomination.state);
        return (
          <State mark={mark} under={underState(nomination)}>
            {word}
          </State>
        );
      },
    },
  ];
}

/** What matters most about where it stands. */
function underState({ state, reason, submission, vote, decision }: Nomination): string | undefined {
  if (decision) {
    return decision.number;
  }
  if (state === "RETURNED" || state === "WITHDRAWN") {
    return reason ?? undefined;
  }
  if (vote && vote.inFavour + vote.against + vote.abstained > 0) {
    return m.votesShort({ votes: vote.inFavour, eligible: vote.eligible });
  }
  return submission && [moment(submission.at), submission.late && m.late()].filter(Boolean).join(" · ");
}
