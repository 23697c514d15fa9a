import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { LoadProblem } from "../app/PageProblem";
import { isSessionEnd, sentence } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { useConference } from "../domain/conference";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { time } from "../kit/format";
import { EmptyState, PageHead, Section } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { State } from "../kit/State";
import * as m from "../messages/programme";
import { Calling } from "./Calling";
import { useRunning } from "./clock";
import { take } from "./commands";
import css from "./Host.module.css";
import { type Item, type Programme, programmeQuery, type Step } from "./queries";
import { countdown, endedLast, expectedStart, nextOf, onStage, runningOf, secondsLeft } from "./run";
import { ageText, plannedTime, realTime, stateMark, stateWord } from "./words";

const MORE_MINUTES = 5;

/** For the host on stage, with a phone or a tablet: what runs, what to say next, and the buttons. */
export function HostPage() {
  const conference = useConference();
  const session = useSession();
  const { data, error, refetch, now, age } = useRunning(conference?.id);
  const may = hasRole(session, "secretariat", "office");
  return (
    <div data-on-stage="">
      <PageHead
        title={m.host()}
        crumb={<Link to="/programme">{m.backToProgramme()}</Link>}
        under={data && `${data.conferenceTitle} · ${time(new Date(now).toISOString())}`}
      />
      {!conference && <EmptyState title={m.noConference()} />}
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.loading()} />}
      {age !== undefined && (
        <Note kind="warning">
          <span role="alert">{m.old({ age: ageText(age) })}</span>
        </Note>
      )}
      {data && !data.schedule && <Note kind="warning">{m.noDate()}</Note>}
      {data?.schedule && <Running programme={data} now={now} may={may} />}
    </div>
  );
}

type RunningProps = { programme: Programme; now: number; may: boolean };

function Running({ programme, now, may }: RunningProps) {
  const queries = useQueryClient();
  const [clearing, setClearing] = useState(false);
  const query = programmeQuery(programme.conferenceId);
  const step = useMutation({
    mutationFn: (next: Step) => take(programme.conferenceId, next),
    onSuccess: (after) => queries.setQueryData(query.queryKey, after),
    onError: () => queries.invalidateQueries({ queryKey: query.queryKey }),
    onSettled: () => setClearing(false),
  });
  const running = runningOf(programme);
  const next = nextOf(programme);
  const ended = endedLast(programme);
  const act = (taken: Step) => () => step.mutate(taken);
  const begun = programme.items.some(({ state }) => state !== "UPCOMING");
  return (
    <>
      {step.error && !isSessionEnd(step.error) && <ProblemNote sentence={sentence(step.error)} />}
      {programme.rehearsal && (
        <Note
          act={
            may &&
            begun && (
              <Button kind="plain" onClick={() => setClearing(true)}>
                {m.endRehearsal()}
              </Button>
            )
          }
        >
          {m.rehearsal()}
        </Note>
      )}
      <Section title={m.now()}>
        {running ? <Now item={running} now={now} /> : <p className="quiet">{m.nothingNow()}</p>}
        {ended && may && (
          <Actions apart>
            <Button kind="plain" onClick={act({ do: "setBack", item: ended.code })}>
              {m.goOn({ title: ended.title })}
            </Button>
          </Actions>
        )}
        {running && may && (
          <Actions apart>
            <Button onClick={act({ do: "finish", item: running.code })}>{m.finish()}</Button>
            <Button onClick={act({ do: "extend", item: running.code, minutes: running.extraMinutes + MORE_MINUTES })}>
              {m.extend({ minutes: MORE_MINUTES })}
            </Button>
            <Button kind="plain" onClick={act({ do: "setBack", item: running.code })}>
              {m.setBack()}
            </Button>
          </Actions>
        )}
      </Section>
      {running?.kind === "awards" && <Calling id={programme.conferenceId} may={may} />}
      <Section title={m.next()}>
        {!next && <p className="quiet">{m.nothingNext()}</p>}
        {next && (
          <>
            <Next item={next} programme={programme} now={now} />
            {may && (
              <Actions apart>
                <Button
                  kind={running?.kind === "awards" ? "second" : "first"}
                  pending={step.isPending}
                  onClick={act({ do: "start", item: next.code })}
                >
                  {m.start({ title: next.title })}
                </Button>
                <Button onClick={act({ do: "skip", item: next.code })} aria-label={m.skipItem({ title: next.title })}>
                  {m.skip()}
                </Button>
              </Actions>
            )}
          </>
        )}
      </Section>
      <Section title={m.pageTitle()}>
        <ol className={css.items}>
          {programme.items.map((item) => (
            <li key={item.code}>
              <div>
                {item.title}
                <span className="under">
                  {[plannedTime(item), realTime(item, programme, now)].filter((text) => text !== "–").join(" · ")}
                </span>
              </div>
              <State mark={stateMark[item.state]}>{stateWord[item.state]()}</State>
              <Others item={item} may={may} isNext={item.code === programme.next} act={act} />
            </li>
          ))}
        </ol>
      </Section>
      <Confirm
        open={clearing}
        title={m.endRehearsalTitle()}
        act={m.endRehearsalAct()}
        pending={step.isPending}
        onConfirm={act({ do: "endRehearsal" })}
        onCancel={() => setClearing(false)}
      >
        <p>{m.endRehearsalText()}</p>
      </Confirm>
    </>
  );
}

/** What can be done with an item out of its order. */
function Others({
  item: { code, title, state },
  may,
  isNext,
  act,
}: {
  item: Item;
  may: boolean;
  isNext: boolean;
  act: (step: Step) => () => void;
}) {
  if (!may || isNext || (state !== "UPCOMING" && state !== "SKIPPED")) {
    return null;
  }
  return (
    <Actions>
      <Button kind="plain" aria-label={m.startItem({ title })} onClick={act({ do: "start", item: code })}>
        {m.startNow()}
      </Button>
      {state === "UPCOMING" && (
        <Button kind="plain" aria-label={m.skipItem({ title })} onClick={act({ do: "skip", item: code })}>
          {m.skip()}
        </Button>
      )}
      {state === "SKIPPED" && (
        <Button kind="plain" aria-label={m.takeBackSkipItem({ title })} onClick={act({ do: "setBack", item: code })}>
          {m.takeBackSkip()}
        </Button>
      )}
    </Actions>
  );
}

function Now({ item, now }: { item: Item; now: number }) {
  const left = secondsLeft(item, now);
  return (
    <>
      <p className={css.title}>{item.title}</p>
      <p className={left !== undefined && left < 0 ? css.over : css.left}>
        {left === undefined ? m.noLength() : `${left < 0 ? m.over() : m.left()} ${countdown(left)}`}
      </p>
      <p className="quiet">
        {[
          item.startedAt && m.startedAt({ time: time(item.startedAt) }),
          item.extraMinutes > 0 && m.extended({ minutes: item.extraMinutes }),
          onStage(item)
            .map(({ name }) => name)
            .join(", "),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
    </>
  );
}

function Next({ item, programme, now }: { item: Item; programme: Programme; now: number }) {
  const at = expectedStart(item, programme, now);
  return (
    <>
      <p className={css.title}>{item.title}</p>
      <p className="quiet">{[at && m.startsAbout({ time: time(at) }), item.ownerName].filter(Boolean).join(" · ")}</p>
      {item.cue && <blockquote className={css.cue}>{item.cue}</blockquote>}
      {onStage(item).length > 0 && (
        <ul>
          {onStage(item).map(({ name, line }) => (
            <li key={name}>
              {name}
              {line && <span className="under">{line}</span>}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
