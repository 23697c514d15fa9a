import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { fieldProblems, isSessionEnd, isStale, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { type Conference, conferenceQuery, useConference } from "../domain/conference";
import { unitsQuery } from "../domain/units";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { EmptyState, MarginNote, PageHead, WithMargin } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { StaleVersion } from "../kit/StaleVersion";
import * as m from "../messages/plan";
import { Consequences } from "./Consequences";
import { countOfChanges } from "./consequences";
import { Entries } from "./Entries";
import type { PartName } from "./partNames";
import {
  changeOf,
  confirmed,
  draftOf,
  groups,
  lists,
  newEntry,
  pathOf,
  sameDraft,
  samplesOf,
  type Units,
  unitsToName,
} from "./parts";
import { editPlan, previewPlan } from "./queries";
import { partTitle } from "./words";

/** Changes one part of the plan, after it has shown what the change touches. */
export function EditPage() {
  const conference = useConference();
  const { part } = useSearch({ from: "/shell/plan/edit" });
  const {
    data: plan,
    error,
    refetch,
  } = useQuery({ ...conferenceQuery(conference?.id ?? ""), enabled: conference !== undefined });
  const { data: register, error: noUnits, refetch: readUnits } = useQuery(unitsQuery);
  return (
    <>
      <PageHead title={partTitle(part)} crumb={<Link to="/plan">{m.pageTitle()}</Link>} under={plan?.title} />
      {!conference && <EmptyState title={m.noConference()} />}
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !(plan && register) && !error && !noUnits && <Waiting what={m.thePlan()} />}
      {noUnits && <LoadProblem error={noUnits} onRetry={() => readUnits()} />}
      {plan && register && (
        <PartForm key={`${plan.id} ${part}`} plan={plan} part={part} units={unitsToName(plan.plan, register.items)} />
      )}
    </>
  );
}

function PartForm({ plan, part, units }: { plan: Conference; part: PartName; units: Units }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [base, setBase] = useState(plan);
  const [draft, setDraft] = useState(() => draftOf(plan.plan, part, units));
  const [added, setAdded] = useState(0);
  const [theirs, setTheirs] = useState<Conference>();
  const unchanged = sameDraft(draft, draftOf(base.plan, part, units));
  const change = changeOf(base.plan, part, draft, units);
  const preview = useMutation({ mutationFn: () => previewPlan(base, change) });
  const save = useMutation({
    mutationFn: () => editPlan(base, change),
    onSuccess: (changed) => {
      queries.setQueryData(conferenceQuery(changed.id).queryKey, changed);
      for (const kind of ["conferences", "rosters", "delegates", "funds"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
      say(m.didEdit({ part: partTitle(part) }));
      navigate({ to: "/plan", ignoreBlocker: true });
    },
    onError: async (error) => {
      preview.reset();
      if (isStale(error)) {
        setTheirs(await queries.fetchQuery({ ...conferenceQuery(plan.id), staleTime: 0 }));
      }
    },
  });
  const error = save.error ?? preview.error;
  const columns = lists[part]?.columns ?? groups[part] ?? [];
  const paths = draft.flatMap((_, index) =>
    columns.flatMap(({ key }) => [pathOf(part, index, key), ...(lists[part] ? [`${part}[${index}].sample`] : [])]),
  );
  const problems = fieldProblems(error, paths);
  const samples = samplesOf(draft);
  const edited = () => {
    save.reset();
    preview.reset();
  };
  return (
    <WithMargin
      margin={
        <MarginNote title={m.afterEdit()}>
          <p>{m.afterEditText()}</p>
          {samples > 0 && <p>{m.samplesText()}</p>}
        </MarginNote>
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.reset();
          preview.mutate();
        }}
      >
        <UnsavedGuard unsaved={!unchanged && !save.isSuccess} />
        {theirs && (
          <StaleVersion
            differences={[]}
            onTakeTheirs={() => {
              setBase(theirs);
              setDraft(draftOf(theirs.plan, part, units));
              setTheirs(undefined);
              save.reset();
            }}
            onKeepMine={() => {
              setBase(theirs);
              setTheirs(undefined);
              save.reset();
            }}
          />
        )}
        {error && !isStale(error) && !isSessionEnd(error) && (
          <ProblemNote sentence={sentence(error)} more={problems.elsewhere} />
        )}
        <Entries
          plan={base.plan}
          part={part}
          units={units}
          draft={draft}
          problemAt={(index, key) =>
            problems.at(pathOf(part, index, key)) ??
            (lists[part] && columns.some((column) => column.key === key && column.kind === "figure")
              ? problems.at(`${part}[${index}].sample`)
              : undefined)
          }
          onChange={(next) => {
            setDraft(next);
            edited();
          }}
        />
        <Actions>
          <Button kind="first" type="submit" pending={preview.isPending || save.isPending} disabled={unchanged}>
            {m.edit()}
          </Button>
          {lists[part] && (
            <Button
              onClick={() => {
                setDraft([...draft, newEntry(part, added)]);
                setAdded(added + 1);
                edited();
              }}
            >
              {m.addEntry()}
            </Button>
          )}
          {samples > 0 && (
            <Button onClick={() => setDraft(confirmed(draft))}>{m.confirmSamples({ count: samples })}</Button>
          )}
          <ButtonLink kind="plain" to="/plan">
            {m.leaveIt()}
          </ButtonLink>
          {unchanged && <span className="quiet small">{m.unchanged()}</span>}
        </Actions>
      </form>
      <Confirm
        open={preview.data !== undefined && !save.isSuccess}
        title={m.editConfirm({ part: partTitle(part) })}
        act={m.editAct({ count: countOfChanges(preview.data?.changed ?? []) })}
        pending={save.isPending}
        onConfirm={() => save.mutate()}
        onCancel={() => preview.reset()}
      >
        {preview.data && (
          <Consequences
            before={base}
            after={{ ...base.plan, ...change } as Conference["plan"]}
            preview={preview.data}
          />
        )}
      </Confirm>
    </WithMargin>
  );
}
