import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { Actions, Button, ButtonLink, FileLink } from "../kit/Button";
import { EmptyState, PageHead, Section } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { Reorder } from "../kit/Reorder";
import * as m from "../messages/speeches";
import { order } from "./commands";
import { reordered } from "./form";
import { type Board, type Entry, type Part, speechesQuery } from "./queries";
import { kindName, personText, StateOf } from "./words";

/** All speeches by item of the agenda, in the order in which they are held. */
export function ListPage() {
  const conference = useConference();
  const plan = usePlan();
  const id = conference?.id ?? "";
  const { data, error, refetch } = useQuery({ ...speechesQuery(id), enabled: conference !== undefined });
  const open = plan !== undefined && !plan.closedAt && !plan.cancelled;
  return (
    <>
      <PageHead title={m.pageTitle()} issuer={issuerOf(plan)} under={m.under()}>
        {data && data.mayPropose.length > 0 && open && (
          <Actions>
            <ButtonLink kind="first" to="/speeches/new">
              {m.propose()}
            </ButtonLink>
          </Actions>
        )}
      </PageHead>
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !data && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.loading()} />}
      {data && <Speeches board={data} conferenceId={id} orders={open && data.mayManage} />}
    </>
  );
}

function Speeches({ board, conferenceId, orders }: { board: Board; conferenceId: string; orders: boolean }) {
  return (
    <>
      {board.parts.map((part) => (
        <Section key={part.code ?? ""} title={part.title ?? m.noItem()}>
          <Fits part={part} />
          {part.speeches.length === 0 && <p className="quiet">{m.none()}</p>}
          {orders && part.speeches.length > 1 ? (
            <Order board={board} part={part} conferenceId={conferenceId} />
          ) : (
            <List speeches={part.speeches} />
          )}
        </Section>
      ))}
      {board.parts.some(({ speeches }) => speeches.length > 0) && (
        <Actions apart>
          <FileLink href={`/api/speeches/${conferenceId}/paper`} target="_blank" rel="noreferrer">
            {m.paperPdf()}
          </FileLink>
          <FileLink kind="plain" href={`/api/speeches/${conferenceId}/paper?format=DOCX`}>
            {m.paperDocx()}
          </FileLink>
        </Actions>
      )}
      {board.withdrawn.length > 0 && (
        <Section title={m.withdrawnTitle()}>
          <List speeches={board.withdrawn} />
        </Section>
      )}
    </>
  );
}

function Fits({ part: { code, length, minutes, over } }: { part: Part }) {
  if (code == null) {
    return <Note kind="warning">{m.noItemText()}</Note>;
  }
  return (
    <>
      <p className="quiet">{length == null ? m.takes({ count: minutes }) : m.takesOf({ minutes, length })}</p>
      {over > 0 && <Note kind="warning">{m.over({ minutes: over })}</Note>}
    </>
  );
}

function List({ speeches }: { speeches: readonly Entry[] }) {
  return (
    <ol>
      {speeches.map((speech) => (
        <li key={speech.id}>
          <Line speech={speech} />
        </li>
      ))}
    </ol>
  );
}

function Line({ speech }: { speech: Entry }) {
  const about = [kindName(speech.kind), speech.theme, m.takes({ count: speech.minutes })];
  return (
    <>
      <Link to="/speeches/$speech" params={{ speech: speech.id }}>
        {personText(speech.speaker)}
      </Link>
      <span className="under">{about.filter(Boolean).join(" · ")}</span>
      <StateOf speech={speech} />
    </>
  );
}

/** The order is typed first and saved then, so that a move does not wait for the one before it. */
function Order({ board, part, conferenceId }: { board: Board; part: Part; conferenceId: string }) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState<string[]>();
  const save = useMutation({
    mutationFn: (ids: string[]) => order(conferenceId, reordered(board.parts, part.code, ids), board.orderVersion),
    onSuccess: () => say(m.didOrder()),
    onSettled: async (_, error) => {
      await queries.invalidateQueries({ queryKey: ["speeches"] });
      if (!error) {
        setTyped(undefined);
      }
    },
  });
  const places = new Map(typed?.map((id, place) => [id, place]));
  const shown = [...part.speeches].sort(
    (left, right) => (places.get(left.id) ?? places.size) - (places.get(right.id) ?? places.size),
  );
  return (
    <>
      <UnsavedGuard unsaved={typed !== undefined && !save.isPending} />
      <Reorder
        label={m.order({ item: part.title ?? m.noItem() })}
        items={shown}
        itemId={({ id }) => id}
        itemName={({ speaker }) => speaker.name}
        onReorder={setTyped}
      >
        {(speech) => <Line speech={speech} />}
      </Reorder>
      {save.error && !isSessionEnd(save.error) && <ProblemNote sentence={sentence(save.error)} />}
      {typed && (
        <>
          <p className="quiet">{m.orderUnsaved()}</p>
          <Actions>
            <Button kind="first" pending={save.isPending} onClick={() => save.mutate(shown.map(({ id }) => id))}>
              {m.saveOrder()}
            </Button>
            <Button onClick={() => setTyped(undefined)}>{m.dropOrder()}</Button>
          </Actions>
        </>
      )}
    </>
  );
}
