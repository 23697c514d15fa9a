import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { type Called, type Ceremony, ceremonyQuery } from "../domain/ceremony";
import { issuerOf, unitName, useConference, usePlan } from "../domain/conference";
import { Actions, Button, FileLink } from "../kit/Button";
import { date, moment } from "../kit/format";
import { EmptyState, PageHead, Section } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/programme";
import { paperOf } from "./Papers";
import { type Item, type Programme, programmeQuery } from "./queries";
import { SpeechesOf } from "./SpeechesOf";
import { needsText, plannedTime } from "./words";

const AWARDS = "awards";

/** What the host says, when, and who comes up: for the hand, so it is printed. */
export function ScriptPage() {
  const conference = useConference();
  const plan = usePlan();
  const session = useSession();
  const id = conference?.id ?? "";
  const { data, error, refetch } = useQuery({ ...programmeQuery(id), enabled: conference !== undefined });
  const { data: ceremony } = useQuery({
    ...ceremonyQuery(id),
    enabled: conference !== undefined && hasRole(session, "secretariat", "office", "chairman"),
  });
  return (
    <>
      <PageHead
        title={m.script()}
        crumb={<Link to="/programme">{m.pageTitle()}</Link>}
        issuer={issuerOf(plan)}
        under={data && aboutOf(data)}
      >
        {data && (
          <Actions>
            <Button kind="first" onClick={() => window.print()}>
              {m.print()}
            </Button>
            <FileLink href={paperOf(data.conferenceId, "SCRIPT", "PDF")} target="_blank" rel="noreferrer">
              PDF
            </FileLink>
            <FileLink href={paperOf(data.conferenceId, "SCRIPT", "DOCX")}>DOCX</FileLink>
          </Actions>
        )}
      </PageHead>
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !data && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.loading()} />}
      {data?.items.map((item) => (
        <Section key={item.code} title={`${plannedTime(item)} · ${item.title}`}>
          <Said item={item} />
          <SpeechesOf conferenceId={data.conferenceId} item={item.code} />
          {item.kind === AWARDS && ceremony && <Batches ceremony={ceremony} unitOf={(unit) => unitName(plan, unit)} />}
        </Section>
      ))}
    </>
  );
}

/** Which version it is, and of when: papers of different days lie on one table. */
function aboutOf({ conferenceTitle, schedule, releases, now }: Programme): string {
  return [
    conferenceTitle,
    schedule && date(schedule.date),
    releases.length > 0 && m.releaseNumber({ number: releases.length }),
    m.asOf({ at: moment(now) }),
  ]
    .filter(Boolean)
    .join(" · ");
}

function Said({ item }: { item: Item }) {
  const needs = needsText(item);
  return (
    <>
      <p className="quiet">{[item.ownerName, needs].filter(Boolean).join(" · ")}</p>
      {item.cue && <p>{item.cue}</p>}
      {item.speakers.length > 0 && (
        <ul>
          {item.speakers.map(({ name, title }) => (
            <li key={name}>{[name, title].filter(Boolean).join(", ")}</li>
          ))}
        </ul>
      )}
      {item.acts.length > 0 && (
        <ol>
          {item.acts.map(({ title, performers }) => (
            <li key={title}>{[title, performers.join(", ")].filter(Boolean).join(": ")}</li>
          ))}
        </ol>
      )}
    </>
  );
}

function Batches({ ceremony, unitOf }: { ceremony: Ceremony; unitOf: (unit: string) => string }) {
  return ceremony.batches.map(({ number, formName, presenter, bearers, slots }) => (
    <section key={number}>
      <h3>{m.batchOf({ number, form: formName })}</h3>
      <p className="quiet">
        {[
          presenter && m.presentedBy({ name: presenter }),
          bearers && m.carriedBy({ first: bearers.first, second: bearers.second }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      <ol start={slots[0]?.position ?? 1}>
        {slots.map((slot) => (
          <li key={slot.nominationId}>
            {[nameAndReading(slot), unitOf(slot.unit), whoComes(slot)].filter(Boolean).join(", ")}
          </li>
        ))}
      </ol>
    </section>
  ));
}

function nameAndReading({ name, reading }: Called): string {
  return reading ? `${name} [${m.readAs({ reading })}]` : name;
}

function whoComes({ name, recipient, standsIn }: Called): string {
  const comes = standsIn ?? recipient.name;
  return comes === name ? "" : m.receivedBy({ name: comes });
}
