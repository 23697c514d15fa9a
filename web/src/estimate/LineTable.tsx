import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { money } from "../kit/format";
import { State } from "../kit/State";
import * as m from "../messages/estimate";
import type { Line, Version } from "./queries";
import { limitText, Total } from "./words";

/** The lines of a version, with what limits them and why they were returned. */
export function LineTable({ version }: { version: Version }) {
  return (
    <DataTable
      name="estimate"
      caption={m.versionTitle({ number: version.number })}
      columns={columns(version)}
      rows={version.lines}
      rowId={({ code }) => String(code)}
      rowName={({ text }) => text}
      empty={<p className="quiet">{m.noLines()}</p>}
      foot={<Total amount={version.total} />}
    />
  );
}

function columns(version: Version): Column<Line>[] {
  const objections = new Map(version.objections.map(({ line, reason }) => [line, reason]));
  return [
    {
      id: "text",
      title: m.what(),
      shown: "always",
      text: ({ text }) => text,
      cell: ({ code, text, basis }) => {
        const objection = objections.get(code);
        return (
          <>
            {text}
            <span className="under">{basis}</span>
            {objection && (
              <div>
                <State mark="back">{m.objected({ reason: objection })}</State>
              </div>
            )}
          </>
        );
      },
    },
    {
      id: "quantity",
      title: m.quantity(),
      numeric: true,
      text: ({ quantity }) => quantity,
      cell: ({ quantity, unit, count, perPlace }) => (
        <>
          {money(quantity)} {unit}
          {perPlace && <span className="under">{m.timesPlaces({ count, places: version.places })}</span>}
        </>
      ),
    },
    { id: "price", title: m.price(), numeric: true, text: ({ unitPrice }) => money(unitPrice) },
    { id: "amount", title: m.amount(), numeric: true, text: ({ amount }) => money(amount) },
    {
      id: "norm",
      title: m.norm(),
      text: ({ limit }) => (limit ? limitText(limit) : ""),
      cell: (line) => <Limit line={line} />,
    },
  ];
}

function Limit({ line: { norm, limit, over, overNorm } }: { line: Line }) {
  if (!limit) {
    return norm ? m.noNormInForce() : "–";
  }
  return (
    <>
      {limitText(limit)}
      <span className="under">{limit.citation}</span>
      {over && (
        <div>
          <State mark="back" under={overNorm ? m.because({ reason: overNorm }) : m.needsReason()}>
            {m.overNorm()}
          </State>
        </div>
      )}
    </>
  );
}
