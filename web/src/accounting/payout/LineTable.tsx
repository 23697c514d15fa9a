import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { isSessionEnd, sentence } from "../../app/problem";
import { Button } from "../../kit/Button";
import type { Column } from "../../kit/columns";
import { DataTable } from "../../kit/DataTable";
import { date, money } from "../../kit/format";
import { Section } from "../../kit/Page";
import { ProblemNote } from "../../kit/Problem";
import { State } from "../../kit/State";
import * as m from "../../messages/payout";
import { type Mark, markLines } from "./commands";
import type { Line, Sheet } from "./queries";
import { Receiving } from "./Receiving";
import { knowsSigner, outcomeOf, receiptOf } from "./sheet";
import { useSheetStep } from "./useSheetStep";

/** The lines with what the signed paper says of each. Several are marked at once, a proxy one by one. */
export function LineTable({ sheet, edits }: { sheet: Sheet; edits: boolean }) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [asked, setAsked] = useState<Line>();
  const mark = useSheetStep(
    (marks: Mark[]) => markLines(sheet, marks),
    (_, marks) => m.didMark({ count: marks.length }),
    () => {
      setPicked(new Set());
      setAsked(undefined);
    },
  );
  const chosen = sheet.lines.filter(({ nominationId }) => picked.has(nominationId));
  const marking = (how: Mark["how"], lines: Line[]) =>
    mark.mutate(lines.map(({ nominationId }) => ({ nominationId, ...(how && { how }) })));
  return (
    <Section title={m.linesOf({ count: sheet.lines.length })}>
      {mark.error && !asked && !isSessionEnd(mark.error) && <ProblemNote sentence={sentence(mark.error)} />}
      <DataTable
        name="payout-lines"
        caption={m.sheet({ number: sheet.number })}
        columns={columns(sheet, edits ? setAsked : undefined)}
        rows={sheet.lines}
        rowId={({ nominationId }) => nominationId}
        rowName={({ name }) => name}
        {...(edits && {
          picked,
          onPick: setPicked,
          bulk: (
            <>
              <Button
                pending={mark.isPending}
                disabled={!chosen.every(knowsSigner)}
                onClick={() => marking("SIGNED", chosen)}
              >
                {m.markSigned({ count: chosen.length })}
              </Button>
              <Button pending={mark.isPending} onClick={() => marking("NOT_RECEIVED", chosen)}>
                {m.markNotReceived({ count: chosen.length })}
              </Button>
              {!chosen.every(knowsSigner) && <span className="quiet small">{m.someSignerIsUnknown()}</span>}
            </>
          ),
        })}
        foot={m.dong({ amount: money(sheet.total) })}
      />
      {asked && (
        <Receiving
          key={asked.nominationId}
          line={asked}
          pending={mark.isPending}
          error={mark.error}
          onMark={(given) => mark.mutate([given])}
          onCancel={() => {
            mark.reset();
            setAsked(undefined);
          }}
        />
      )}
    </Section>
  );
}

function columns(sheet: Sheet, onAsk: ((line: Line) => void) | undefined): Column<Line>[] {
  return [
    {
      id: "name",
      title: m.receiver(),
      shown: "always",
      text: ({ name }) => name,
      cell: ({ nominationId, name, unitName }) => (
        <>
          <Link className="name" to="/rewards/$id" params={{ id: nominationId }}>
            {name}
          </Link>
          <span className="under">{unitName}</span>
        </>
      ),
    },
    {
      id: "decision",
      title: m.decision(),
      text: ({ decision, decidedOn }) => `${decision} · ${date(decidedOn)}`,
      shown: "on request",
    },
    { id: "amount", title: m.amount(), numeric: true, text: ({ amount }) => money(amount) },
    {
      id: "receipt",
      title: m.receipt(),
      text: (line) => receiptOf(line).word,
      cell: (line) => {
        const { mark, word, more } = receiptOf(line);
        return (
          <>
            <div>
              <State mark={mark} under={more}>
                {word}
              </State>
            </div>
            {onAsk && (
              <Button kind="plain" aria-label={m.enterOf({ name: line.name })} onClick={() => onAsk(line)}>
                {m.enter()}
              </Button>
            )}
          </>
        );
      },
    },
    ...(sheet.state === "OPEN" && sheet.lines.every(({ outcome }) => outcome === "TO_PAY")
      ? []
      : [
          {
            id: "outcome",
            title: m.outcome(),
            bare: true,
            text: (line: Line) => outcomeOf(line, sheet.state === "PAYING").word,
            cell: (line: Line) => {
              const { mark, word } = outcomeOf(line, sheet.state === "PAYING");
              return (
                <State
                  mark={mark}
                  under={
                    line.difference !== 0 && sheet.order ? m.differsBy({ amount: money(line.difference) }) : undefined
                  }
                >
                  {word}
                </State>
              );
            },
          },
        ]),
  ];
}
