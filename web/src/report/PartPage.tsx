import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { LoadProblem } from "../app/PageProblem";
import { useSession } from "../app/session";
import { issuerOf, unitName, useConference, usePlan } from "../domain/conference";
import { HistoryNote } from "../domain/HistoryNote";
import { Versions } from "../domain/text/Versions";
import { useMyUnits } from "../domain/units";
import { date, today } from "../kit/format";
import { EmptyState, MarginNote, PageHead, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import { Waiting } from "../kit/Progress";
import * as m from "../messages/report";
import { Comments } from "./Comments";
import { Give } from "./Give";
import { type Part, partQuery } from "./queries";
import { type Rights, rightsOf } from "./rights";
import { Settling } from "./Settling";
import { Writing } from "./Writing";
import { StateOf } from "./words";

/** One part of the report: its text, what was handed in, and what is said about it. */
export function PartPage() {
  const { code } = useParams({ from: "/shell/report/$code" });
  const conference = useConference();
  const plan = usePlan();
  const session = useSession();
  const mine = useMyUnits();
  const {
    data: part,
    error,
    refetch,
  } = useQuery({
    ...partQuery(conference?.id ?? "", code),
    enabled: conference !== undefined,
  });
  const units = new Set([...mine.map((unit) => unit.code), ...(session.unit ? [session.unit] : [])]);
  const open = plan !== undefined && !plan.closedAt && !plan.cancelled;
  const isOpen = part?.state === "DRAFT" || part?.state === "SENT_BACK";
  const day = part && (part.due ? m.dueOn({ day: date(part.due) }) : m.noDue());
  return (
    <>
      <PageHead
        title={part?.title ?? m.part()}
        issuer={issuerOf(plan)}
        crumb={<Link to="/report">{m.pageTitle()}</Link>}
        under={part && [m.partNumber({ number: part.number }), unitName(plan, part.unit), day].join(" · ")}
      >
        {part && <StateOf state={part.state} overdue={isOpen && part.due != null && part.due < today()} />}
      </PageHead>
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !part && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !part && !error && <Waiting what={m.thePart()} />}
      {part && (
        <WithMargin
          margin={
            <>
              <MarginNote title={m.order()}>
                <p>{part.section}</p>
              </MarginNote>
              <HistoryNote collection="report-parts" id={part.id} name={m.partNumber({ number: part.number })} />
            </>
          }
        >
          <Parts key={part.id} part={part} rights={rightsOf(part, session, units, open)} />
        </WithMargin>
      )}
    </>
  );
}

function Parts({ part, rights }: { part: Part; rights: Rights }) {
  return (
    <>
      {part.withdrawn && <Note>{m.withdrawn()}</Note>}
      {part.state === "SENT_BACK" && part.settled && (
        <Note kind="warning">
          <p>{m.sentBackBecause({ by: part.settled.by, reason: part.settled.text })}</p>
        </Note>
      )}
      <Writing part={part} writes={rights.writes} />
      <Settling part={part} rights={rights} />
      <Comments part={part} comments={rights.comments} />
      <Versions versions={part.versions} passages={part.passages} />
      {rights.gives && <Give key={part.version} part={part} />}
    </>
  );
}
