import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "../app/PageProblem";
import { hasRole, useSession } from "../app/session";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { officeName } from "../domain/council";
import { HistoryNote } from "../domain/HistoryNote";
import {
  type Appointment,
  COMMUNE,
  type Seat,
  type StandingCouncil,
  standingCouncilQuery,
} from "../domain/standingCouncil";
import { Actions, ButtonLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date, moment } from "../kit/format";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/standing";

/** Who is in office, and by which decisions. */
export function CouncilPage() {
  const plan = usePlan();
  const conference = useConference();
  const chairman = hasRole(useSession(), "chairman");
  const ofCommune = useQuery(standingCouncilQuery(COMMUNE));
  const own = useQuery({ ...standingCouncilQuery(conference?.id ?? ""), enabled: conference !== undefined });
  const enter = chairman && (
    <ButtonLink kind="first" to="/council/appointment">
      {m.enter()}
    </ButtonLink>
  );
  const council = ofCommune.data;
  return (
    <>
      <PageHead title={m.title()} issuer={issuerOf(plan)} under={m.councilOf()}>
        {council && council.appointments.length > 0 && <Actions>{enter}</Actions>}
      </PageHead>
      {ofCommune.error && <LoadProblem error={ofCommune.error} onRetry={() => ofCommune.refetch()} />}
      {!council && !ofCommune.error && <Waiting what={m.theCouncil()} />}
      {council && (
        <WithMargin
          margin={
            <>
              <Rules />
              {council.appointments.length > 0 && (
                <HistoryNote collection="councils" id={council.id} name={m.title()} />
              )}
            </>
          }
        >
          {council.appointments.length === 0 ? (
            <EmptyState title={m.nobody()} act={enter}>
              {m.nobodyText()}
            </EmptyState>
          ) : (
            <Body council={council} />
          )}
          {own.data && own.data.appointments.length > 0 && (
            <>
              <h2>{m.ownCouncil()}</h2>
              <Body council={own.data} />
            </>
          )}
        </WithMargin>
      )}
    </>
  );
}

function Rules() {
  return (
    <MarginNote title={m.rules()} onScreen>
      <p>{m.ruleWho()}</p>
      <p>{m.ruleOffice()}</p>
      <p>{m.ruleHistory()}</p>
      <p>{m.ruleOwn()}</p>
    </MarginNote>
  );
}

function Body({ council }: { council: StandingCouncil }) {
  const seats: Column<Seat>[] = [
    {
      id: "name",
      title: m.name(),
      shown: "always",
      text: ({ name }) => name,
      cell: ({ name }) => <span className="name">{name}</span>,
    },
    { id: "office", title: m.office(), text: ({ office }) => officeName(office) },
  ];
  const decisions: Column<Appointment>[] = [
    {
      id: "decision",
      title: m.decision(),
      shown: "always",
      text: ({ number, date: day }) => `${number}, ${date(day)}`,
    },
    { id: "from", title: m.from(), text: ({ from }) => date(from) },
    { id: "changes", title: m.changes(), text: (appointment) => changesOf(appointment, council) },
    { id: "by", title: m.enteredBy(), text: ({ enteredBy, enteredAt }) => `${enteredBy}, ${moment(enteredAt)}` },
  ];
  return (
    <>
      <Section title={m.inOffice({ count: council.inOffice.length })}>
        <DataTable
          name="council-in-office"
          caption={m.inOffice({ count: council.inOffice.length })}
          columns={seats}
          rows={council.inOffice}
          rowId={({ account }) => account}
          rowName={({ name }) => name}
          bare
        />
      </Section>
      <Section title={m.decisions()}>
        <DataTable
          name="council-appointments"
          caption={m.decisions()}
          columns={decisions}
          rows={[...council.appointments].reverse()}
          rowId={({ number, date: day }) => `${number} ${day}`}
          rowName={({ number }) => number}
          bare
        />
      </Section>
    </>
  );
}

function changesOf({ seated, released }: Appointment, { appointments }: StandingCouncil): string {
  const names = new Map(
    appointments.flatMap((appointment) => appointment.seated).map(({ account, name }) => [account, name]),
  );
  return [
    seated.length > 0 &&
      m.appoints({ names: seated.map(({ name, office }) => `${name} (${officeName(office)})`).join(", ") }),
    released.length > 0 && m.releases({ names: released.map((account) => names.get(account) ?? account).join(", ") }),
  ]
    .filter(Boolean)
    .join("; ");
}
