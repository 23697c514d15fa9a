import { useAccountNames } from "../domain/accounts";
import { ButtonLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { date, moment, money } from "../kit/format";
import { State } from "../kit/State";
import * as m from "../messages/spending";
import { fileOf } from "./line";
import type { Entered, Line } from "./queries";
import { Reversing } from "./Reversing";
import { marks, reversible, stateName } from "./states";

type EnteredTableProps = { conferenceId: string; line: Line; enters: boolean };

/** All that was spent or advanced of a line, with its vouchers. */
export function EnteredTable({ conferenceId, line, enters }: EnteredTableProps) {
  const names = useAccountNames();
  const nameOf = (account: string) => names?.get(account) ?? account;
  return (
    <DataTable
      name="spendings"
      caption={m.entered()}
      columns={columns(conferenceId, line, enters, nameOf)}
      rows={line.spendings}
      rowId={({ id }) => id}
      rowName={({ purpose }) => purpose}
      empty={<p className="quiet">{m.nothingEntered()}</p>}
    />
  );
}

function columns(
  conferenceId: string,
  line: Line,
  enters: boolean,
  nameOf: (account: string) => string,
): Column<Entered>[] {
  return [
    {
      id: "purpose",
      title: m.purpose(),
      shown: "always",
      text: ({ purpose }) => purpose,
      cell: ({ purpose, advance, answer }) => (
        <>
          {purpose}
          {advance && <span className="under">{m.takenBy({ name: advance.by, day: date(advance.settleBy) })}</span>}
          <span className="under">{m.enteredBy({ name: nameOf(answer.entered), at: moment(answer.enteredAt) })}</span>
        </>
      ),
    },
    {
      id: "state",
      title: m.state(),
      text: ({ state }) => stateName(state),
      cell: (entered) => (
        <State mark={marks[entered.state]} under={underState(entered)}>
          {stateName(entered.state)}
        </State>
      ),
    },
    { id: "amount", title: m.amount(), numeric: true, text: ({ amount }) => money(amount) },
    {
      id: "vouchers",
      title: m.vouchers(),
      text: (entered) =>
        papersOf(entered)
          .map(({ voucher }) => voucher)
          .join("; "),
      cell: (entered) => <Papers conferenceId={conferenceId} line={line} entered={entered} />,
    },
    {
      id: "act",
      title: m.act(),
      acts: true,
      text: () => "",
      cell: (entered) => enters && <Act conferenceId={conferenceId} line={line} entered={entered} />,
    },
  ];
}

function papersOf({ vouchers, settlement }: Entered) {
  return settlement?.vouchers ?? vouchers;
}

function underState({ answer, settlement }: Entered): string | undefined {
  const rejection = answer.rejection ?? settlement?.answer.rejection;
  if (rejection) {
    return m.because({ reason: rejection });
  }
  return settlement
    ? m.settledInto({ spent: money(settlement.spent), returned: money(settlement.returned) })
    : undefined;
}

type OfEntered = { conferenceId: string; line: Line; entered: Entered };

function Papers({ conferenceId, line, entered }: OfEntered) {
  return papersOf(entered).map((voucher) => (
    <div key={voucher.number}>
      <a href={fileOf(conferenceId, line.code, entered, voucher)} target="_blank" rel="noreferrer">
        {m.voucherOf({ number: voucher.voucher, day: date(voucher.day) })}
      </a>
      <span className="under">{m.paidTo({ name: voucher.payee, amount: money(voucher.amount) })}</span>
    </div>
  ));
}

function Act({ conferenceId, line, entered }: OfEntered) {
  if (entered.state === "ADVANCED") {
    return (
      <ButtonLink to="/spending/$line/$act" params={{ line: String(line.code), act: entered.id }}>
        {m.settle()}
      </ButtonLink>
    );
  }
  return reversible(entered) && <Reversing conferenceId={conferenceId} line={line} entered={entered} />;
}
