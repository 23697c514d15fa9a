import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { LoadProblem } from "../../app/PageProblem";
import { hasRole, useSession } from "../../app/session";
import { issuerOf, useConference, usePlan } from "../../domain/conference";
import { HistoryNote } from "../../domain/HistoryNote";
import { Fact, FieldList } from "../../kit/Field";
import { Total } from "../../kit/Figures";
import { date, moment, money } from "../../kit/format";
import { MarginNote, PageHead, WithMargin } from "../../kit/Page";
import { Note } from "../../kit/Problem";
import { Waiting } from "../../kit/Progress";
import { State } from "../../kit/State";
import * as m from "../../messages/payout";
import { LineTable } from "./LineTable";
import { Paying } from "./Paying";
import { type Sheet, sheetQuery } from "./queries";
import { Scans } from "./Scans";
import { differing, signedLines, stateOf } from "./sheet";

/** One list: printed, signed, marked and scanned; then paid, and compared with the ledger. */
export function SheetPage() {
  const conference = useConference();
  const number = Number(useParams({ from: "/shell/payouts/$number" }).number);
  return conference && <OneSheet key={`${conference.id} ${number}`} conferenceId={conference.id} number={number} />;
}

function OneSheet({ conferenceId, number }: { conferenceId: string; number: number }) {
  const plan = usePlan();
  const works = hasRole(useSession(), "accountant");
  const { data: sheet, error, refetch } = useQuery(sheetQuery(conferenceId, number));
  const edits = works && sheet?.state === "OPEN";
  return (
    <>
      <PageHead
        title={m.sheet({ number })}
        issuer={issuerOf(plan)}
        crumb={<Link to="/payouts">{m.title()}</Link>}
        under={sheet && m.madeBy({ name: sheet.made.by, at: moment(sheet.made.at) })}
      >
        {sheet && <State mark={stateOf(sheet.state).mark}>{stateOf(sheet.state).word}</State>}
      </PageHead>
      {error && !sheet && <LoadProblem error={error} onRetry={() => refetch()} />}
      {!sheet && !error && <Waiting what={m.theSheets()} />}
      {sheet && (
        <WithMargin
          margin={
            <>
              <MarginNote title={m.howItWorks()} onScreen>
                <p>{m.howItIsSigned()}</p>
                <p>{m.howItIsPaid()}</p>
              </MarginNote>
              <HistoryNote collection="payouts" id={conferenceId} name={m.title().toLocaleLowerCase("vi")} />
            </>
          }
        >
          {sheet.cancelled && <Note kind="warning">{m.cancelledBecause({ reason: sheet.cancelled })}</Note>}
          <p>
            <a href={`/api/payouts/${conferenceId}/sheets/${number}/paper`} target="_blank" rel="noreferrer">
              {m.paper()}
            </a>
          </p>
          <LineTable sheet={sheet} edits={edits} />
          <Scans sheet={sheet} edits={edits} />
          {sheet.order ? <Compared sheet={sheet} /> : <Total label={m.total()} amount={sheet.total} />}
          {edits && <Paying sheet={sheet} />}
        </WithMargin>
      )}
    </>
  );
}

/** What was signed for against what the ledger has. */
function Compared({ sheet }: { sheet: Sheet }) {
  const { state, order, signedTotal, booked, difference, returned } = sheet;
  const apart = differing(sheet);
  return (
    <>
      <Total label={m.signedForBy({ count: signedLines(sheet).length })} amount={signedTotal} />
      <FieldList>
        {order && (
          <Fact label={m.paidOn()} hint={m.paidBy({ name: order.by, at: moment(order.at) })}>
            {date(order.paidOn)}
          </Fact>
        )}
        <Fact label={m.inLedger()}>{m.dong({ amount: money(booked) })}</Fact>
        <Fact label={m.difference()}>{m.dong({ amount: money(difference) })}</Fact>
        {returned > 0 && <Fact label={m.returned()}>{m.dong({ amount: money(returned) })}</Fact>}
      </FieldList>
      {state === "PAYING" && <Note>{m.stillBooking({ count: apart.length })}</Note>}
      {state === "PAID" && difference === 0 && <Note kind="calm">{m.agrees()}</Note>}
      {state === "PAID" && difference !== 0 && (
        <Note kind="warning">{m.differs({ names: apart.map(({ name }) => name).join("; ") })}</Note>
      )}
    </>
  );
}
