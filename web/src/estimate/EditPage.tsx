import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { LoadProblem } from "../app/PageProblem";
import { isSessionEnd, isStale, sentence } from "../app/problem";
import { useSession } from "../app/session";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { FieldList, TextField } from "../kit/Field";
import { EmptyState, PageHead } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/estimate";
import { prepare } from "./commands";
import { amountOf, type Draft, draftsOf, gapsOf, linesOf, MOST_LINES, withNew } from "./drafts";
import { LineFields } from "./LineFields";
import { type Estimate, estimateQuery } from "./queries";
import { lastOf, rightsOf } from "./rights";
import { useEstimateStep } from "./useEstimateStep";
import { Total } from "./words";

/** Writes the lines of the draft, or of the version that follows a return or an approval. */
export function EditPage() {
  const conference = useConference();
  const plan = usePlan();
  const session = useSession();
  const { data, error, refetch } = useQuery({
    ...estimateQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  return (
    <>
      <PageHead title={m.editTitle()} issuer={issuerOf(plan)} crumb={<Link to="/estimate">{m.title()}</Link>} />
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !data && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.theEstimate()} />}
      {data &&
        (rightsOf(data, session).prepares ? (
          <Form key={data.conferenceId} known={data} />
        ) : (
          <EmptyState title={m.notNow()}>{m.notNowText()}</EmptyState>
        ))}
    </>
  );
}

function Form({ known }: { known: Estimate }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  // What is typed rests on the version that was read, also if a newer one is heard of meanwhile.
  const [estimate, setEstimate] = useState(known);
  const last = lastOf(estimate);
  const [drafts, setDrafts] = useState<Draft[]>(() => (last ? draftsOf(last.lines) : withNew([])));
  const [why, setWhy] = useState(last?.state === "DRAFT" ? (last.why ?? "") : "");
  const [changed, setChanged] = useState(false);
  const [tried, setTried] = useState(false);
  const adjusts = Boolean(estimate.approved);
  const save = useEstimateStep(
    () => prepare(estimate, linesOf(drafts, estimate.norms), adjusts ? why.trim() : undefined),
    () => m.didSave(),
    () => navigate({ to: "/estimate", ignoreBlocker: true }),
  );
  const incomplete = drafts.some((draft) => gapsOf(draft).length > 0) || (adjusts && why.trim() === "");
  const change = (next: Draft[]) => {
    setDrafts(next);
    setChanged(true);
    save.reset();
  };
  const total = drafts.reduce((sum, draft) => sum + (amountOf(draft, estimate.places) ?? 0), 0);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!incomplete && !save.isPending) {
          save.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={changed && !save.isSuccess} />
      {save.error && isStale(save.error) && (
        <Note kind="warning">
          <p>{m.changedMeanwhile()}</p>
          <Button
            onClick={async () => {
              const theirs = await queries.fetchQuery({ ...estimateQuery(estimate.conferenceId), staleTime: 0 });
              setEstimate(theirs);
              change(draftsOf(lastOf(theirs)?.lines ?? []));
              setChanged(false);
            }}
          >
            {m.takeTheirs()}
          </Button>
        </Note>
      )}
      {save.error && !isStale(save.error) && !isSessionEnd(save.error) && (
        <ProblemNote sentence={sentence(save.error)} />
      )}
      {last?.state === "RETURNED" && last.reason && <Note>{m.returnedBecause({ reason: last.reason })}</Note>}
      {adjusts && (
        <FieldList>
          <TextField
            label={m.whyAdjusted()}
            hint={m.whyAdjustedHint()}
            rows={2}
            maxLength={1000}
            value={why}
            onChange={(next) => {
              setWhy(next);
              setChanged(true);
            }}
            problem={tried && why.trim() === "" ? m.needsWhy() : undefined}
          />
        </FieldList>
      )}
      {drafts.map((draft, index) => (
        <LineFields
          key={draft.id}
          number={index + 1}
          draft={draft}
          estimate={estimate}
          objection={last?.objections.find(({ line }) => line === draft.code)?.reason}
          tried={tried}
          onChange={(next) => change(drafts.map((one) => (one.id === next.id ? next : one)))}
          onRemove={() => change(drafts.filter(({ id }) => id !== draft.id))}
        />
      ))}
      <Total amount={total} />
      <Actions>
        <Button onClick={() => change(withNew(drafts))} disabled={drafts.length >= MOST_LINES}>
          {m.addLine()}
        </Button>
        <Button kind="first" type="submit" pending={save.isPending}>
          {m.save()}
        </Button>
        <ButtonLink kind="plain" to="/estimate">
          {m.leave()}
        </ButtonLink>
      </Actions>
    </form>
  );
}
