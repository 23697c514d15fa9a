import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { LoadProblem } from "../app/PageProblem";
import { isSessionEnd, sentence } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { issuerOf, unitName, useConference, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { Actions, Button, ButtonLink } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date, moment } from "../kit/format";
import { isEnglish } from "../kit/language";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import { State } from "../kit/State";
import * as m from "../messages/programme";
import { releaseProgramme } from "./commands";
import { Papers } from "./Papers";
import { type Change, type Item, type Programme, programmeQuery } from "./queries";
import { changesOf } from "./run";
import { SpeechesOf } from "./SpeechesOf";
import { changeText, needsText, plannedTime, realTime, stateMark, stateWord } from "./words";

/** The agenda with what was planned and what really happens. */
export function ProgrammePage() {
  const conference = useConference();
  const session = useSession();
  const plan = usePlan();
  const { data, error, refetch } = useQuery({
    ...programmeQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  const open = plan && !plan.closedAt && !plan.cancelled;
  return (
    <>
      <PageHead
        title={m.pageTitle()}
        issuer={issuerOf(plan)}
        under={data && [data.conferenceTitle, data.schedule && date(data.schedule.date)].filter(Boolean).join(" · ")}
      >
        {data && open && hasRole(session, "secretariat", "office") && (
          <Actions>
            {hasRole(session, "secretariat") && <ButtonLink to="/programme/edit">{m.edit()}</ButtonLink>}
            <ButtonLink to="/programme/host">{m.host()}</ButtonLink>
            <ButtonLink kind="plain" to="/programme/script">
              {m.script()}
            </ButtonLink>
          </Actions>
        )}
      </PageHead>
      {!conference && <EmptyState title={m.noConference()} />}
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.loading()} />}
      {data && (
        <WithMargin margin={<Margin programme={data} />}>
          {data.version === 0 && <Note>{m.ofPlan()}</Note>}
          {hasRole(session, "unit-officer") && <OfUnit changes={changesOf(data, session.unit)} />}
          {data.rehearsal && data.items.some(({ startedAt }) => startedAt) && <Note>{m.rehearsal()}</Note>}
          {data.warnings.length > 0 && hasRole(session, "secretariat", "office") && (
            <Note kind="warning">
              <ul>
                {data.warnings.map(({ path, vietnamese, english }) => (
                  <li key={path + vietnamese}>{isEnglish() ? english : vietnamese}</li>
                ))}
              </ul>
            </Note>
          )}
          {open && hasRole(session, "secretariat") && data.unreleased.length > 0 && <Unreleased programme={data} />}
          <DataTable
            bare
            name="programme"
            caption={m.pageTitle()}
            columns={columns(data)}
            rows={data.items}
            rowId={({ code }) => code}
            rowName={({ title }) => title}
            foot={m.inAll({ minutes: data.minutes, planned: data.plannedMinutes })}
          />
        </WithMargin>
      )}
    </>
  );
}

/** What the newest release changed for the reader's own unit. */
function OfUnit({ changes }: { changes: Change[] }) {
  return (
    changes.length > 0 && (
      <Note>
        {m.changedForUnit()}
        <ul>
          {changes.map((change) => (
            <li key={change.code}>{changeText(change)}</li>
          ))}
        </ul>
      </Note>
    )
  );
}

/** What people do not know yet, and the act that tells those whom it concerns. */
function Unreleased({ programme }: { programme: Programme }) {
  const queries = useQueryClient();
  const plan = usePlan();
  const [asked, setAsked] = useState(false);
  const number = programme.releases.length + 1;
  const owners = [...new Set(programme.unreleased.flatMap((change) => change.owners))];
  const release = useMutation({
    mutationFn: () => releaseProgramme(programme),
    onSuccess: (released) => {
      queries.setQueryData(programmeQuery(released.conferenceId).queryKey, released);
      setAsked(false);
      say(m.didRelease({ number }));
    },
    onError: () => {
      setAsked(false);
      queries.invalidateQueries({ queryKey: ["agendas"] });
    },
  });
  return (
    <Section title={m.unreleased({ count: programme.unreleased.length })}>
      {release.error && !isSessionEnd(release.error) && <ProblemNote sentence={sentence(release.error)} />}
      <ul>
        {programme.unreleased.map((change) => (
          <li key={change.code}>{changeText(change)}</li>
        ))}
      </ul>
      <Actions>
        <Button kind="first" onClick={() => setAsked(true)}>
          {m.release()}
        </Button>
      </Actions>
      <Confirm
        open={asked}
        title={m.releaseTitle({ number })}
        act={m.releaseAct({ count: programme.unreleased.length })}
        pending={release.isPending}
        onConfirm={() => release.mutate()}
        onCancel={() => setAsked(false)}
      >
        <p>{m.releaseText()}</p>
        <ul>
          {owners.map((owner) => (
            <li key={owner}>{unitName(plan, owner)}</li>
          ))}
        </ul>
      </Confirm>
    </Section>
  );
}

function Margin({ programme }: { programme: Programme }) {
  return (
    <>
      <Papers conferenceId={programme.conferenceId} />
      <MarginNote title={m.screens()}>
        <p>
          <a href={screen("programme", programme)}>{m.projector()}</a>
        </p>
        <p>
          <a href={screen("stage", programme)}>{m.hall()}</a>
        </p>
        <p className="quiet small">{m.screensText()}</p>
      </MarginNote>
      {programme.releases.length > 0 && (
        <MarginNote title={m.releases()}>
          {[...programme.releases].reverse().map(({ number, at, changes }) => (
            <details key={number}>
              <summary>
                {m.releaseOf({ number, at: moment(at) })} · {m.releaseItems({ count: changes.length })}
              </summary>
              <ul>
                {changes.map((change) => (
                  <li key={change.code}>{changeText(change)}</li>
                ))}
              </ul>
            </details>
          ))}
        </MarginNote>
      )}
      {programme.version > 0 && <HistoryNote collection="agendas" id={programme.id} name={m.pageTitle()} />}
    </>
  );
}

function screen(name: string, { conferenceId }: Programme): string {
  return `/screens/${name}?conference=${conferenceId}`;
}

function columns(programme: Programme): Column<Item>[] {
  const now = Date.parse(programme.now);
  return [
    {
      id: "title",
      title: m.item(),
      shown: "always",
      text: ({ title }) => title,
      cell: (item) => (
        <>
          {item.title}
          <span className="under">
            {[
              item.speakers.map(({ name }) => name).join(", "),
              item.acts.length > 0 && m.actsCount({ count: item.acts.length }),
              needsText(item),
            ]
              .filter(Boolean)
              .join(" · ")}
          </span>
          <SpeechesOf conferenceId={programme.conferenceId} item={item.code} />
        </>
      ),
    },
    { id: "owner", title: m.unit(), text: ({ ownerName }) => ownerName ?? "–" },
    {
      id: "minutes",
      title: m.minutes(),
      numeric: true,
      text: ({ minutes }) => minutes ?? "",
      cell: ({ minutes, minutesAreSample }) => (
        <>
          {minutes ?? "–"}
          {minutesAreSample && <span className="under">{m.sample()}</span>}
        </>
      ),
    },
    { id: "planned", title: m.planned(), text: plannedTime },
    { id: "real", title: m.real(), text: (item) => realTime(item, programme, now) },
    {
      id: "state",
      title: m.state(),
      text: ({ state }) => stateWord[state](),
      cell: ({ state, extraMinutes }) => (
        <State mark={stateMark[state]} under={extraMinutes > 0 ? m.extended({ minutes: extraMinutes }) : undefined}>
          {stateWord[state]()}
        </State>
      ),
    },
  ];
}
