import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { type Conference, conferenceQuery, issuerOf, unitName, useConference } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { Actions, ButtonLink } from "../kit/Button";
import { Fact, FieldList } from "../kit/Field";
import { date, daysUntil } from "../kit/format";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/plan";
import { Copying } from "./Copying";
import { Cancelling, Closing, Deleting } from "./Ending";
import { AgendaTable, DutiesTable, GroupsTable, UnitsTable } from "./PlanTables";
import { partNames } from "./partNames";
import { durationOf } from "./schedule";
import { Warnings } from "./Warnings";
import { followerName, partTitle } from "./words";

/** All of the plan that the conference follows. What the plan leaves open and the program assumes is marked as sample. */
export function PlanPage() {
  const conference = useConference();
  const session = useSession();
  const {
    data: plan,
    error,
    refetch,
  } = useQuery({ ...conferenceQuery(conference?.id ?? ""), enabled: conference !== undefined });
  const secretariat = hasRole(session, "secretariat");
  const over = plan?.schedule && daysUntil(plan.schedule.date) < 0;
  const deleting = plan?.state === "DELETING";
  const running = !plan?.closedAt && !plan?.cancelled && !deleting;
  if (!conference) {
    return (
      <>
        <PageHead title={m.pageTitle()} />
        <EmptyState
          title={m.noConference()}
          act={
            secretariat && (
              <ButtonLink kind="first" to="/plan/import">
                {m.importTitle()}
              </ButtonLink>
            )
          }
        >
          {m.noConferenceText()}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title={conference.title} issuer={issuerOf(plan)} under={plan && dayOf(plan)}>
        {secretariat && plan && !running && !deleting && (
          <Actions>
            {!plan.closedAt && <Closing plan={plan} />}
            <Copying plan={plan} />
          </Actions>
        )}
        {secretariat && running && (
          <Actions>
            <ButtonLink kind={plan?.schedule ? "second" : "first"} to="/plan/schedule">
              {plan?.schedule ? m.moveTitle() : m.fixTitle()}
            </ButtonLink>
            {plan && over && <Closing plan={plan} />}
            {plan && <Copying plan={plan} />}
            {plan && !over && <Cancelling plan={plan} />}
            {plan && !plan.deletion && <Deleting plan={plan} />}
            <ButtonLink kind="plain" to="/plan/import">
              {m.importAnother()}
            </ButtonLink>
          </Actions>
        )}
      </PageHead>
      {error && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!plan && !error && <Waiting what={m.thePlan()} />}
      {plan && (
        <WithMargin margin={<Margin plan={plan} editable={secretariat && running} />}>
          {plan.cancelled && (
            <Note kind="stops">{m.cancelledOn({ day: date(plan.cancelled.at), reason: plan.cancelled.reason })}</Note>
          )}
          {deleting && <Note>{m.removing({ reason: plan.deletion?.reason ?? "" })}</Note>}
          {plan.deletion?.state === "REFUSED" && (
            <Note kind="warning">
              {m.removalRefused({ what: plan.deletion.refusedBy.map(followerName).join(", ") })}
            </Note>
          )}
          {plan.closedAt && <Note>{m.closedOn({ day: date(plan.closedAt) })}</Note>}
          {plan.warnings.length > 0 && (
            <Note kind="warning">
              <Warnings warnings={plan.warnings} />
            </Note>
          )}
          <Particulars plan={plan} />
          <AgendaTable id={plan.id} />
          <DutiesTable id={plan.id} />
          <GroupsTable conference={plan} />
          <UnitsTable units={plan.plan.units} />
          <Money plan={plan} />
          <Texts plan={plan} />
        </WithMargin>
      )}
    </>
  );
}

function dayOf({ schedule, plan: { conference } }: Conference): string {
  const { venue, window } = conference;
  const when = schedule
    ? m.dayAndTime({
        day: date(schedule.date),
        from: schedule.startTime.slice(0, 5),
        to: schedule.endTime.slice(0, 5),
      })
    : (window?.text ?? m.dayOpen());
  return `${when} · ${venue.name}, ${venue.address}`;
}

function Margin({ plan, editable }: { plan: Conference; editable: boolean }) {
  const { conference } = plan.plan;
  return (
    <>
      {editable && (
        <MarginNote title={m.changePlan()} onScreen>
          {partNames.map((part) => (
            <p key={part}>
              <Link to="/plan/edit" search={{ part }}>
                {partTitle(part)}
              </Link>
            </p>
          ))}
        </MarginNote>
      )}
      <MarginNote title={m.legalBases()}>
        {conference.legalBases.map((basis) => (
          <p key={basis}>{basis}</p>
        ))}
      </MarginNote>
      <MarginNote title={m.signatory()}>
        <p>
          {conference.signatory.title}
          <br />
          {conference.signatory.name}
        </p>
        {(plan.plan.signatories ?? []).map((other) => (
          <p key={`${other.title} ${other.name}`}>
            {other.title}
            <br />
            {other.name}
            {(other.from || other.until) && (
              <span className="under">
                {m.term({ from: other.from ? date(other.from) : "…", until: other.until ? date(other.until) : "…" })}
              </span>
            )}
          </p>
        ))}
      </MarginNote>
      <MarginNote title={m.recipients()}>
        <p>{conference.recipientsOfPlan.join("; ")}</p>
      </MarginNote>
      <HistoryNote collection="conferences" id={plan.id} name={plan.code} />
    </>
  );
}

function Particulars({ plan }: { plan: Conference }) {
  const { conference, purposes, movements, higherCongress } = plan.plan;
  const { hours, minutes } = durationOf(conference.duration);
  return (
    <>
      <Section title={m.particulars()}>
        <FieldList>
          <Fact label={m.code()}>{plan.code}</Fact>
          <Fact label={m.issuer()}>{conference.issuer}</Fact>
          {conference.period && (
            <Fact label={m.period()}>
              {m.periodOf({ review: conference.period.review.join("–"), ahead: conference.period.ahead.join("–") })}
            </Fact>
          )}
          <Fact label={m.duration()}>
            {minutes > 0 ? m.hoursMinutes({ hours, minutes }) : m.hours({ count: hours })}
          </Fact>
          <Fact label={m.cap()}>{m.places({ count: conference.delegateCap })}</Fact>
          {conference.principles.length > 0 && <Fact label={m.principles()}>{conference.principles.join(", ")}</Fact>}
          {higherCongress && (
            <Fact
              label={m.higherCongress()}
              hint={higherCongress.places == null && higherCongress.sample ? m.sample() : undefined}
            >
              {m.congressPlaces({
                name: higherCongress.name,
                count: higherCongress.places ?? higherCongress.sample?.places ?? 0,
              })}
            </Fact>
          )}
        </FieldList>
      </Section>
      <TextList title={m.purposes()} items={purposes} />
      <TextList title={m.movements()} items={movements.map(({ name }) => name)} />
    </>
  );
}

function Money({ plan }: { plan: Conference }) {
  const { funding, estimate, rewards } = plan.plan;
  return (
    <Section title={m.money()}>
      <FieldList>
        {funding.map(({ code, name, source, basis }) => (
          <Fact key={code} label={name} hint={basis}>
            {source === "REWARD_FUND" ? m.rewardFund() : m.stateBudget()}
          </Fact>
        ))}
        {estimate && (
          <Fact label={m.estimate()}>
            {[
              m.preparedBy({ unit: unitName(plan, estimate.preparedBy) }),
              estimate.approvedBy && m.approvedBy({ unit: unitName(plan, estimate.approvedBy) }),
            ]
              .filter(Boolean)
              .join("; ")}
          </Fact>
        )}
        {(rewards.selectedBy || rewards.decidedBy) && (
          <Fact label={m.rewards()}>
            {[
              rewards.selectedBy && m.selectedBy({ unit: unitName(plan, rewards.selectedBy) }),
              rewards.decidedBy && m.decidedBy({ unit: unitName(plan, rewards.decidedBy) }),
            ]
              .filter(Boolean)
              .join("; ")}
          </Fact>
        )}
      </FieldList>
    </Section>
  );
}

/** What is written on walls and in the report. */
function Texts({ plan }: { plan: Conference }) {
  const { backdrop, slogans, report, incidents } = plan.plan;
  return (
    <>
      {backdrop && <TextList title={m.backdrop()} items={[...backdrop.lines, backdrop.footer]} />}
      {slogans && <TextList title={m.slogansInside()} items={slogans.inside} />}
      {slogans && <TextList title={m.slogansOutside()} items={slogans.outside} />}
      <TextList
        title={m.report()}
        items={report.map(({ section, parts }) => [section, parts.join("; ")].filter(Boolean).join(": "))}
      />
      {incidents && (
        <Section title={m.incidents()}>
          <p>{m.reportTo({ unit: unitName(plan, incidents.reportTo) })}</p>
        </Section>
      )}
      <p className="quiet small">
        <Link to="/delegates" search={{ view: "groups" }}>
          {m.toGroups()}
        </Link>
      </p>
    </>
  );
}

function TextList({ title, items }: { title: string; items: readonly (string | null | undefined)[] }): ReactNode {
  const texts = items.filter((item): item is string => Boolean(item));
  return (
    texts.length > 0 && (
      <Section title={title}>
        <ul>
          {texts.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      </Section>
    )
  );
}
