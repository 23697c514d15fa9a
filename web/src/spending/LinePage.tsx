import { useParams } from "@tanstack/react-router";
import { hasRole, useSession } from "../app/session";
import { HistoryNote } from "../domain/HistoryNote";
import { Actions, ButtonLink } from "../kit/Button";
import { Strip } from "../kit/Figures";
import { money } from "../kit/format";
import { MarginNote, WithMargin } from "../kit/Page";
import { Note } from "../kit/Problem";
import * as m from "../messages/spending";
import { Deciding } from "./Deciding";
import { EnteredTable } from "./EnteredTable";
import { type Known, OfLine } from "./OfLine";
import { waits } from "./states";

/** One line: what waits for the Chairman, and all that was spent of it. */
export function LinePage() {
  const { line } = useParams({ from: "/shell/spending/$line" });
  return <OfLine code={Number(line)}>{(known) => <Content {...known} />}</OfLine>;
}

function Content({ conferenceId, spending, line }: Known) {
  const session = useSession();
  const enters = hasRole(session, "accountant");
  const decides = hasRole(session, "chairman");
  return (
    <WithMargin
      margin={
        <>
          <MarginNote title={m.howItWorks()} onScreen>
            <p>{m.howTwoSpend({ amount: money(spending.secondPersonAbove) })}</p>
            <p>{m.howItIsCorrected()}</p>
          </MarginNote>
          {line.version > 0 && (
            <HistoryNote collection="spendings" id={line.id} name={m.fileName({ number: line.code })} />
          )}
        </>
      }
    >
      <Strip
        figures={[
          { label: m.approved(), value: money(line.approved) },
          { label: m.spentOf(), value: money(line.spent) },
          { label: m.advanced(), value: money(line.advanced) },
          { label: m.left(), value: money(line.left) },
        ]}
      />
      {line.left < 0 && (
        <Note kind="warning">
          <p>{m.overText({ amount: money(-line.left) })}</p>
        </Note>
      )}
      {line.spendings.filter(waits).map((entered) => (
        <Deciding key={entered.id} conferenceId={conferenceId} line={line} entered={entered} decides={decides} />
      ))}
      <EnteredTable conferenceId={conferenceId} line={line} enters={enters} />
      {enters && line.approved > 0 && (
        <Actions apart>
          <ButtonLink kind="first" to="/spending/$line/$act" params={{ line: String(line.code), act: "expense" }}>
            {m.enterExpense()}
          </ButtonLink>
          <ButtonLink to="/spending/$line/$act" params={{ line: String(line.code), act: "advance" }}>
            {m.giveAdvance()}
          </ButtonLink>
        </Actions>
      )}
    </WithMargin>
  );
}
