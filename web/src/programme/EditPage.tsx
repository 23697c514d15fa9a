import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { fieldProblems, isSessionEnd, isStale, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { unitOptions, useConference, usePlan } from "../domain/conference";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { Reorder } from "../kit/Reorder";
import { StaleVersion } from "../kit/StaleVersion";
import * as m from "../messages/programme";
import { editProgramme } from "./commands";
import { draftOf, entryOf, type Fault, faultsOf, inOrder, newDraft } from "./form";
import { ItemFields } from "./ItemFields";
import { type Programme, programmeQuery } from "./queries";

const FIELDS = ["title", "owner", "minutes", "startsAt", "speakers", "acts", "cue"] as const;

/** Changes the items of the agenda: their order first, then each. */
export function EditPage() {
  const conference = useConference();
  const { data, error, refetch } = useQuery({
    ...programmeQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  return (
    <>
      <PageHead
        title={m.editTitle()}
        crumb={<Link to="/programme">{m.pageTitle()}</Link>}
        under={data?.conferenceTitle}
      />
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !data && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.loading()} />}
      {data && <ProgrammeForm key={data.conferenceId} programme={data} />}
    </>
  );
}

function ProgrammeForm({ programme }: { programme: Programme }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const units = unitOptions(usePlan());
  const [base, setBase] = useState(programme);
  const [drafts, setDrafts] = useState(() => programme.items.map(draftOf));
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [theirs, setTheirs] = useState<Programme>();
  const unchanged = JSON.stringify(drafts) === JSON.stringify(base.items.map(draftOf));
  const samples = base.items.some(({ minutesAreSample }) => minutesAreSample);
  const save = useMutation({
    mutationFn: () => editProgramme(base, drafts.map(entryOf)),
    onSuccess: (saved) => {
      queries.setQueryData(programmeQuery(saved.conferenceId).queryKey, saved);
      say(m.didSave());
      navigate({ to: "/programme", ignoreBlocker: true });
    },
    onError: async (error) => {
      if (isStale(error)) {
        setTheirs(await queries.fetchQuery({ ...programmeQuery(base.conferenceId), staleTime: 0 }));
      }
    },
  });
  const paths = drafts.flatMap((_, index) => FIELDS.map((field) => `items[${index}].${field}`));
  const problems = fieldProblems(save.error, paths);
  const change = (next: typeof drafts) => {
    setDrafts(next);
    setFaults([]);
    save.reset();
  };
  const problemAt = (index: number, code: string, field: string) =>
    faultText(faults.find((fault) => fault.code === code && fault.field === field)) ??
    problems.at(`items[${index}].${field}`);
  const takeTheirs = (mine: boolean) => {
    if (theirs) {
      setBase(theirs);
      setDrafts(mine ? drafts : theirs.items.map(draftOf));
    }
    setTheirs(undefined);
    save.reset();
  };
  return (
    <WithMargin
      margin={
        samples && (
          <MarginNote title={m.minutes()}>
            <p>{m.confirmsSamples()}</p>
          </MarginNote>
        )
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const found = faultsOf(drafts);
          setFaults(found);
          if (found.length === 0) {
            save.mutate();
          }
        }}
      >
        <UnsavedGuard unsaved={!unchanged && !save.isSuccess} />
        {theirs && (
          <StaleVersion differences={[]} onTakeTheirs={() => takeTheirs(false)} onKeepMine={() => takeTheirs(true)} />
        )}
        {save.error && !isStale(save.error) && !isSessionEnd(save.error) && (
          <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
        )}
        <Section title={m.order()}>
          <p className="quiet small">{m.orderText()}</p>
          <Reorder
            label={m.order()}
            items={drafts}
            itemId={({ code }) => code}
            itemName={({ title }) => title}
            onReorder={(codes) => change(inOrder(drafts, codes))}
          >
            {({ title }) => title}
          </Reorder>
        </Section>
        {drafts.map((draft, index) => (
          <ItemFields
            key={draft.code}
            position={index + 1}
            draft={draft}
            units={units}
            problemAt={(field) => problemAt(index, draft.code, field)}
            onChange={(next) => change(drafts.map((one) => (one.code === draft.code ? next : one)))}
            onRemove={() => change(drafts.filter(({ code }) => code !== draft.code))}
          />
        ))}
        <Actions>
          <Button kind="first" type="submit" pending={save.isPending} disabled={unchanged && base.version > 0}>
            {m.save()}
          </Button>
          <Button onClick={() => change([...drafts, newDraft(drafts, m.newItem())])}>{m.addItem()}</Button>
          <ButtonLink kind="plain" to="/programme">
            {m.leave()}
          </ButtonLink>
          {unchanged && <span className="quiet small">{m.unchanged()}</span>}
        </Actions>
      </form>
    </WithMargin>
  );
}

function faultText(fault: Fault | undefined): string | undefined {
  switch (fault?.field) {
    case "minutes":
      return m.wrongMinutes();
    case "startsAt":
      return m.wrongTime();
    case "acts":
      return m.wrongAct({ line: fault.line ?? 1 });
    default:
      return undefined;
  }
}
