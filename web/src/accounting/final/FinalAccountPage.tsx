import { useQuery } from "@tanstack/react-query";
import { LoadProblem } from "../../app/PageProblem";
import { hasRole, useSession } from "../../app/session";
import { issuerOf, useConference, usePlan } from "../../domain/conference";
import { HistoryNote } from "../../domain/HistoryNote";
import type { Column } from "../../kit/columns";
import { DataTable } from "../../kit/DataTable";
import { inWords, moment, money } from "../../kit/format";
import { isEnglish } from "../../kit/language";
import { EmptyState, MarginNote, PageHead, Section, WithMargin } from "../../kit/Page";
import { Note } from "../../kit/Problem";
import { Waiting } from "../../kit/Progress";
import { State } from "../../kit/State";
import * as m from "../../messages/finalAccount";
import { obstaclesOf, placeOf, type Row, rewardRows, stateOf } from "./account";
import { Declaring } from "./Declaring";
import { accountQuery, type FinalAccount, type Line } from "./queries";
import { Settling } from "./Settling";

/** What was estimated, spent and left of the money of the conference, by fund, compared with the ledgers. */
export function FinalAccountPage() {
  const conference = useConference();
  const plan = usePlan();
  const session = useSession();
  const { data, error, refetch } = useQuery({
    ...accountQuery(conference?.id ?? ""),
    enabled: conference !== undefined,
  });
  return (
    <>
      <PageHead title={m.title()} issuer={issuerOf(plan)} under={conference?.title}>
        {data && <State mark={stateOf(data.state).mark}>{stateOf(data.state).word}</State>}
      </PageHead>
      {!conference && <EmptyState title={m.noConference()} />}
      {error && !data && <LoadProblem error={error} onRetry={() => refetch()} />}
      {conference && !data && !error && <Waiting what={m.theAccount()} />}
      {data && (
        <WithMargin
          margin={
            <>
              <MarginNote title={m.howItWorks()} onScreen>
                <p>{m.howItIsWorkedOut()}</p>
                <p>{m.howItIsSettled()}</p>
              </MarginNote>
              {data.version > 0 && (
                <HistoryNote
                  collection="final-accounts"
                  id={data.conferenceId}
                  name={m.title().toLocaleLowerCase("vi")}
                />
              )}
            </>
          }
        >
          <Standing account={data} />
          <Tables account={data} />
          {hasRole(session, "accountant") && data.state === "INTERIM" && <Declaring account={data} />}
          {hasRole(session, "chairman") && data.state === "DECLARED" && <Settling account={data} />}
        </WithMargin>
      )}
    </>
  );
}

function Standing({ account }: { account: FinalAccount }) {
  const { conferenceId, state, declared, approved, returned, differences, changed } = account;
  const obstacles = state === "INTERIM" ? obstaclesOf(account) : [];
  return (
    <>
      <p>
        <a href={`/api/final-accounts/${conferenceId}/paper`} target="_blank" rel="noreferrer">
          {m.paper()}
        </a>
        {" · "}
        <a href={`/api/final-accounts/${conferenceId}/workbook`} download>
          {m.workbook()}
        </a>
      </p>
      {returned && state === "INTERIM" && <Note kind="warning">{m.returnedBecause({ reason: returned.reason })}</Note>}
      {declared && <p className="quiet">{m.declaredBy({ name: declared.by, at: moment(declared.at) })}</p>}
      {approved && <p className="quiet">{m.approvedBy({ name: approved.by, at: moment(approved.at) })}</p>}
      {changed && <Note kind="warning">{m.changedSince()}</Note>}
      {differences.map((difference) => (
        <Note key={difference.place} kind="stops">
          {m.differenceAt({
            place: placeOf(difference),
            accounted: money(difference.accounted),
            booked: money(difference.booked),
          })}
        </Note>
      ))}
      {obstacles.length > 0 && (
        <Section title={m.beforeIt()}>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{obstacle}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}

function Tables({ account }: { account: FinalAccount }) {
  const { lines, estimated, adjusted, spent, advanced, allocated, left, rewards, unpaid, year } = account;
  return (
    <>
      <Section title={m.stateBudget()}>
        <p>{m.ofAllocated({ allocated: money(allocated), left: money(left) })}</p>
        <DataTable
          name="final-account"
          caption={m.stateBudget()}
          columns={lineColumns()}
          rows={lines}
          rowId={({ code }) => String(code)}
          rowName={({ text }) => text}
          empty={<EmptyState title={m.noLine()} />}
          foot={
            lines.length > 0 &&
            m.totals({
              estimated: money(estimated),
              adjusted: money(adjusted),
              spent: money(spent),
              advanced: money(advanced),
              left: money(adjusted - spent - advanced),
            })
          }
        />
        {!isEnglish() && <p className="quiet">{m.spentInWords({ words: inWords(spent) })}</p>}
      </Section>
      <Section title={year ? m.rewardFundOf({ year: String(year) }) : m.rewardFund()}>
        <DataTable
          bare
          name="final-account-rewards"
          caption={m.rewardFund()}
          columns={rewardColumns()}
          rows={rewardRows(account)}
          rowId={({ id }) => id}
          rowName={({ text }) => text}
        />
        {!isEnglish() && <p className="quiet">{m.paidInWords({ words: inWords(rewards.ownPaid) })}</p>}
        {unpaid
          .filter(({ reason }) => reason)
          .map(({ nominationId, name, amount, reason }) => (
            <p key={nominationId}>{m.notPaid({ name, amount: money(amount), reason: reason ?? "" })}</p>
          ))}
      </Section>
    </>
  );
}

function lineColumns(): Column<Line>[] {
  return [
    { id: "text", title: m.what(), shown: "always", text: ({ text }) => text },
    { id: "estimated", title: m.estimated(), numeric: true, text: ({ estimated }) => money(estimated) },
    { id: "adjusted", title: m.adjusted(), numeric: true, text: ({ adjusted }) => money(adjusted) },
    { id: "spent", title: m.spent(), numeric: true, text: ({ spent }) => money(spent) },
    { id: "advanced", title: m.advanced(), numeric: true, text: ({ advanced }) => money(advanced) },
    { id: "left", title: m.left(), numeric: true, text: ({ left }) => money(left) },
  ];
}

function rewardColumns(): Column<Row>[] {
  return [
    { id: "text", title: m.what(), shown: "always", text: ({ text }) => text },
    { id: "amount", title: m.amount(), numeric: true, bare: true, text: ({ amount }) => money(amount) },
  ];
}
