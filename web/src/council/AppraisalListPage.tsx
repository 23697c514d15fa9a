import { useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { type Conference, issuerOf, useConference, usePlan } from "../domain/conference";
import { type Nomination, nomineeName, stateOf } from "../domain/nomination";
import {
  formColumn,
  movementColumn,
  NameSearch,
  nomineeColumn,
  submittedColumn,
  UnitMenu,
  unitColumn,
} from "../domain/nominationLists";
import { nominationsInQuery } from "../domain/nominations";
import { Actions, ButtonLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { moment } from "../kit/format";
import { EmptyState, PageHead } from "../kit/Page";
import { Filters, Pill } from "../kit/Pills";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/council";
import { type AppraisalSearch, type AppraisalState, appraisalStates, nextOf, shownOf } from "./appraisal";

/** What the units have submitted, for the council's secretary to appraise. */
export function AppraisalListPage() {
  const search = useSearch({ from: "/shell/appraisal" });
  const state = search.state ?? "SUBMITTED";
  const plan = usePlan();
  const lists = {
    SUBMITTED: useList("SUBMITTED"),
    APPRAISED: useList("APPRAISED"),
    RETURNED: useList("RETURNED"),
    NOT_SELECTED: useList("NOT_SELECTED"),
  };
  const { data: all, error, refetch } = lists[state];
  const first = lists.SUBMITTED.data && nextOf(lists.SUBMITTED.data, "");
  const ready = lists.APPRAISED.data?.length ?? 0;
  return (
    <>
      <PageHead
        title={m.appraisalTitle()}
        issuer={issuerOf(plan)}
        under={lists.SUBMITTED.data && m.waitCount({ count: lists.SUBMITTED.data.length })}
      >
        <Actions>
          {first ? (
            <ButtonLink kind="first" to="/appraisal/$id" params={{ id: first.id }}>
              {m.appraiseFirst()}
            </ButtonLink>
          ) : (
            ready > 0 && (
              <ButtonLink kind="first" to="/sessions/new">
                {m.convene()}
              </ButtonLink>
            )
          )}
        </Actions>
      </PageHead>
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!all && !error && <Waiting what={m.theNominations()} />}
      {all && <List all={all} plan={plan} search={search} count={(of) => lists[of].data?.length} />}
    </>
  );
}

function useList(state: AppraisalState) {
  const conference = useConference();
  return useQuery({ ...nominationsInQuery(conference?.id ?? "", state), enabled: conference !== undefined });
}

type ListProps = {
  all: Nomination[];
  plan: Conference | undefined;
  search: AppraisalSearch;
  count: (state: AppraisalState) => number | undefined;
};

function List({ all, plan, search, count }: ListProps) {
  const navigate = useNavigate({ from: "/appraisal" });
  const choose = (change: Partial<AppraisalSearch>) =>
    navigate({ search: (now) => ({ ...now, ...change }), replace: true, resetScroll: false });
  const state = search.state ?? "SUBMITTED";
  return (
    <DataTable
      name="appraisal"
      caption={m.appraisalTitle()}
      columns={columns(plan)}
      rows={shownOf(all, search)}
      rowId={({ id }) => id}
      rowName={({ nominee }) => nomineeName(nominee)}
      sort={search.sort}
      onSort={(sort) => choose({ sort })}
      filters={
        <Filters>
          <NameSearch text={search.q} onSearch={(q) => choose({ q })} />
          {appraisalStates.map((candidate) => (
            <Pill
              key={candidate}
              on={candidate === state}
              count={count(candidate)}
              onPress={() => choose({ state: candidate === "SUBMITTED" ? undefined : candidate })}
            >
              {candidate === "SUBMITTED" ? m.waiting() : stateOf(candidate).word}
            </Pill>
          ))}
          <UnitMenu all={all} plan={plan} chosen={search.unit} onChoose={(unit) => choose({ unit })} />
        </Filters>
      }
      total={all.length}
      empty={<EmptyState title={m.nothingWaits()}>{m.nothingWaitsText()}</EmptyState>}
    />
  );
}

function columns(plan: Conference | undefined): Column<Nomination>[] {
  return [
    nomineeColumn("/appraisal/$id"),
    unitColumn(plan),
    { ...movementColumn(plan), shown: "on request" },
    formColumn(),
    {
      ...submittedColumn(),
      text: ({ submission, reason }) => (submission ? moment(submission.at) : (reason ?? "")),
      cell: ({ submission, reason }) => (
        <>
          {submission ? moment(submission.at) : reason}
          {submission?.late && <span className="under warns">{m.late()}</span>}
        </>
      ),
    },
  ];
}
