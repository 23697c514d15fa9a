import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { LoadProblem } from "../app/PageProblem";
import { sentence } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { issuerOf, useConference, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/hall";
import { Arranging } from "./Arranging";
import { Halls } from "./Halls";
import { Papers } from "./Papers";
import { hallsQuery, type Seating, seatingQuery } from "./queries";
import { Remarks } from "./Remarks";
import { SeatActs } from "./SeatActs";
import { SeatPlan } from "./SeatPlan";
import { useSeatChange } from "./useSeatChange";

/** Who sits where, what could be better, and the halls. */
export function SeatingPage() {
  const conference = useConference();
  const plan = usePlan();
  const session = useSession();
  const id = conference?.id ?? "";
  const enabled = conference !== undefined;
  const { data: seating, error, refetch } = useQuery({ ...seatingQuery(id), enabled });
  const halls = useQuery(hallsQuery);
  const changes = hasRole(session, "secretariat", "office") && plan !== undefined && !plan.closedAt;
  return (
    <>
      <PageHead title={m.title()} issuer={issuerOf(plan)} under={seating?.hall && numbersOf(seating)}>
        {changes && seating && halls.data && <Arranging conferenceId={id} seating={seating} halls={halls.data.items} />}
      </PageHead>
      {(error ?? halls.error) && (
        <LoadProblem error={error ?? halls.error} onRetry={() => Promise.all([refetch(), halls.refetch()])} />
      )}
      {plan?.closedAt && <Note>{m.closed()}</Note>}
      {!seating && !error && <Waiting what={m.thePlan()} />}
      {seating?.hall?.redrawn && <Note kind="warning">{m.redrawn()}</Note>}
      {seating?.stageChanged && <Note kind="warning">{m.stageChanged()}</Note>}
      {seating?.hall && <Seated seating={seating} changes={changes} />}
      {seating && !seating.hall && <EmptyState title={m.none()}>{m.noneText()}</EmptyState>}
      {halls.data && <Halls halls={halls.data.items} changes={hasRole(session, "secretariat", "office")} />}
    </>
  );
}

function Seated({ seating, changes }: { seating: Seating; changes: boolean }) {
  const [picked, setPicked] = useState<readonly string[]>([]);
  const change = useSeatChange(seating.conferenceId, () => setPicked([]));
  return (
    <WithMargin
      margin={
        <>
          <MarginNote title={m.rules()}>
            <p>{m.ruleProtocol()}</p>
            <p>{m.rulePlaced()}</p>
            <p>{m.ruleLock()}</p>
          </MarginNote>
          <HistoryNote collection="seatings" id={seating.conferenceId} name={m.title()} />
        </>
      }
    >
      {change.error && <ProblemNote sentence={sentence(change.error)} />}
      {changes && (
        <SeatActs
          seating={seating}
          picked={picked}
          pending={change.isPending}
          onChange={(act) => change.mutate(act)}
          onClear={() => setPicked([])}
        />
      )}
      <Section title={m.plan()}>
        <SeatPlan seating={seating} picked={picked} onPick={changes ? setPicked : undefined} />
      </Section>
      <Section title={m.remarks()}>
        <Remarks seating={seating} onFind={setPicked} />
      </Section>
      <Papers seating={seating} />
    </WithMargin>
  );
}

function numbersOf({ hall, guests, unseated }: Seating): string {
  const seated = m.seated({ count: guests.length - unseated, hall: hall?.name ?? "" });
  return unseated > 0 ? `${seated} · ${m.unseated({ count: unseated })}` : seated;
}
