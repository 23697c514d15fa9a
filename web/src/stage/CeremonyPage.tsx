import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { isSessionEnd, isStale, sentence } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { arrange, type Ceremony, ceremonyQuery } from "../domain/ceremony";
import { issuerOf, unitName, useConference, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { Actions, Button } from "../kit/Button";
import { EmptyState, PageHead, Section, WithMargin } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { StaleVersion } from "../kit/StaleVersion";
import * as m from "../messages/ceremony";
import { BatchFields } from "./BatchFields";
import { CeremonySettings } from "./CeremonySettings";
import { arrangementOf, type Draft, draftOf, faultOf, toNeighbour } from "./ceremonyForm";

/** How the awards are handed out: batch by batch, as they are called. */
export function CeremonyPage() {
  const conference = useConference();
  const plan = usePlan();
  const { data, error, refetch } = useQuery({
    ...ceremonyQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  return (
    <>
      <PageHead
        title={m.pageTitle()}
        crumb={<Link to="/running-order">{m.runningOrder()}</Link>}
        issuer={issuerOf(plan)}
        under={data && m.inAll({ count: data.batches.reduce((sum, { slots }) => sum + slots.length, 0) })}
      />
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !data && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.loading()} />}
      {data && <CeremonyForm key={data.conferenceId} ceremony={data} />}
    </>
  );
}

/** Until something is typed it follows what happens: the door, a late award, a revoked one. */
function CeremonyForm({ ceremony }: { ceremony: Ceremony }) {
  const queries = useQueryClient();
  const session = useSession();
  const plan = usePlan();
  const [typed, setTyped] = useState<{ base: Ceremony; draft: Draft }>();
  const [fault, setFault] = useState<"size" | "bearers">();
  const [theirs, setTheirs] = useState<Ceremony>();
  const base = typed?.base ?? ceremony;
  const draft = typed?.draft ?? draftOf(ceremony);
  const query = ceremonyQuery(ceremony.conferenceId);
  const awardees = new Map(
    [...base.batches.flatMap(({ slots }) => slots), ...base.skipped].map((it) => [it.nominationId, it]),
  );
  const save = useMutation({
    mutationFn: () =>
      arrange(
        base,
        arrangementOf(
          draft,
          base.skipped.map(({ nominationId }) => nominationId),
        ),
      ),
    onSuccess: (saved) => {
      queries.setQueryData(query.queryKey, saved);
      setTyped(undefined);
      say(m.didSave());
    },
    onError: async (error) => {
      if (isStale(error)) {
        setTheirs(await queries.fetchQuery({ ...query, staleTime: 0 }));
      }
    },
  });
  const change = (next: Partial<Draft>) => {
    setTyped({ base, draft: { ...draft, ...next } });
    setFault(undefined);
    save.reset();
  };
  const settle = (mine: boolean) => {
    setTyped(mine && theirs ? { base: theirs, draft } : undefined);
    setTheirs(undefined);
    save.reset();
  };
  const may = hasRole(session, "secretariat", "office");
  return (
    <WithMargin
      margin={
        ceremony.version > 0 && (
          <HistoryNote collection="arrangements" id={ceremony.conferenceId} name={m.pageTitle()} />
        )
      }
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const found = faultOf(draft);
          setFault(found);
          if (!found) {
            save.mutate();
          }
        }}
      >
        <UnsavedGuard unsaved={typed !== undefined} />
        {theirs && <StaleVersion differences={[]} onTakeTheirs={() => settle(false)} onKeepMine={() => settle(true)} />}
        {save.error && !isStale(save.error) && !isSessionEnd(save.error) && (
          <ProblemNote sentence={sentence(save.error)} />
        )}
        {may && <CeremonySettings draft={draft} fault={fault} onChange={change} />}
        {base.batches.length === 0 && <p className="quiet">{m.noAwards()}</p>}
        {draft.batches.map((batch, index) => (
          <BatchFields
            key={batch.key}
            number={index + 1}
            batch={batch}
            batches={draft.batches.length}
            called={base.batches[index]}
            awardees={awardees}
            exceptions={draft.exceptions}
            readings={draft.readings}
            unitOf={(unit) => unitName(plan, unit)}
            may={may}
            onChange={(next) =>
              change({ handMade: true, batches: draft.batches.map((one) => (one.key === batch.key ? next : one)) })
            }
            onMove={(nomination, step) =>
              change({ handMade: true, batches: toNeighbour(draft.batches, nomination, step) })
            }
            onExcept={(nomination, exception) =>
              change({ exceptions: { ...draft.exceptions, [nomination]: exception } })
            }
            onRead={(nomination, reading) => change({ readings: { ...draft.readings, [nomination]: reading } })}
          />
        ))}
        {base.skipped.length > 0 && (
          <Section title={m.skipped({ count: base.skipped.length })}>
            <ul>
              {base.skipped.map(({ nominationId, name, unit }) => (
                <li key={nominationId}>
                  {name}
                  <span className="under">{unitName(plan, unit)}</span>
                </li>
              ))}
            </ul>
          </Section>
        )}
        {may && (
          <Actions>
            <Button kind="first" type="submit" pending={save.isPending} disabled={typed === undefined}>
              {m.save()}
            </Button>
            {draft.handMade && <Button onClick={() => change({ handMade: false })}>{m.byRank()}</Button>}
          </Actions>
        )}
      </form>
    </WithMargin>
  );
}
