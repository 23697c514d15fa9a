import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { useSession } from "../app/session";
import { type Conference, issuerOf, movementName, unitName, useConference, usePlan } from "../domain/conference";
import { type Nomination, nomineeDetails, nomineeName, personOf, stateOf } from "../domain/nomination";
import { allNominationsQuery } from "../domain/nominations";
import { Actions, ButtonLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { compareNames, moment } from "../kit/format";
import { optionsOf } from "../kit/options";
import { EmptyState, PageHead } from "../kit/Page";
import { Filters, PillGroup, PillMenu } from "../kit/Pills";
import { Waiting } from "../kit/Progress";
import { SearchBox } from "../kit/SearchBox";
import { State } from "../kit/State";
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
      columns={columns(plan)}
      rows={filtered(all, search)}
      rowId={(nomination) => nomination.id}
      rowName={(nomination) => nomineeName(nomination.nominee)}
      sort={search.sort}
      onSort={(sort) => choose({ sort })}
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

function columns(plan: Conference | undefined): Column<Nomination>[] {
  return [
    {
      id: "name",
      title: m.nominee(),
      shown: "always",
      text: ({ nominee }) => nomineeName(nominee),
      sort: (left, right) => compareNames(personOf(left.nominee), personOf(right.nominee)),
      cell: ({ id, nominee }) => (
        <>
          <Link className="name" to="/nominations/$id" params={{ id }}>
            {nomineeName(nominee)}
          </Link>
          <span className="under">{nomineeDetails(nominee)}</span>
        </>
      ),
    },
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
    return m.byDecision({ number: decision.number });
  }
  if (state === "RETURNED" || state === "WITHDRAWN") {
    return reason ?? undefined;
  }
  if (vote && vote.inFavour + vote.against + vote.abstained > 0) {
    return m.votesInFavour({ votes: vote.inFavour, eligible: vote.eligible });
  }
  return submission && [moment(submission.at), submission.late && m.late()].filter(Boolean).join(" · ");
}
