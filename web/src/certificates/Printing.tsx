import { useState } from "react";
import { Actions, FileLink } from "../kit/Button";
import { ChoiceField, FieldList, FieldRow, SelectField, TextField } from "../kit/Field";
import { moment } from "../kit/format";
import { Section } from "../kit/Page";
import * as m from "../messages/certificates";
import { certificatesOf, type Entry, type Printer, type Stage, type Stock, testPageOf } from "./queries";

/** An own name of a printer is never empty. */
const EXACT = "-";

/** What is printed, on what, and by which printer. The paper opens in a tab of its own. */
export function Printing({
  entries,
  stage,
  printers,
}: {
  entries: readonly Entry[];
  stage: Stage | undefined;
  printers: readonly Printer[];
}) {
  const [stock, setStock] = useState<Stock>("PLAIN");
  const [printer, setPrinter] = useState(EXACT);
  const [from, setFrom] = useState("");
  const [to, setTo] = useState("");
  const first = entries[0]?.number ?? 1;
  const last = entries.at(-1)?.number ?? 1;
  const wrong = (text: string) =>
    text !== "" && !(/^\d+$/.test(text) && Number(text) >= first && Number(text) <= last)
      ? m.wrongRange({ first, last })
      : undefined;
  const chosen = printer === EXACT ? "" : printer;
  const paper = certificatesOf(entries[0]?.decisionId ?? "", {
    stock,
    from: wrong(from) ? undefined : Number(from),
    to: wrong(to) ? undefined : Number(to),
    printer: chosen,
  });
  const number = (label: string, value: string, onChange: (text: string) => void) => (
    <TextField
      label={label}
      hint={m.rangeHint()}
      value={value}
      inputMode="numeric"
      maxLength={6}
      autoComplete="off"
      onChange={(text) => onChange(text.trim())}
      problem={wrong(value)}
    />
  );
  return (
    <Section title={m.printing()}>
      <p>{stage ? m.stageOrder({ revision: stage.revision, since: moment(stage.knownSince) }) : m.order()}</p>
      <FieldList>
        <ChoiceField
          label={m.stock()}
          hint={m.stockHint()}
          value={stock}
          options={[
            { value: "PLAIN", label: m.plain() },
            { value: "PREPRINTED", label: m.preprinted() },
          ]}
          onChange={setStock}
        />
        {printers.length > 0 && (
          <SelectField
            label={m.printer()}
            value={printer}
            options={[
              { value: EXACT, label: m.exact() },
              ...printers.map(({ name }) => ({ value: name, label: name })),
            ]}
            onChange={setPrinter}
          />
        )}
        <FieldRow>
          {number(m.from(), from, setFrom)}
          {number(m.to(), to, setTo)}
        </FieldRow>
      </FieldList>
      <Actions apart>
        <FileLink kind="first" href={paper} target="_blank" rel="noreferrer">
          {m.print()}
        </FileLink>
        <FileLink href={testPageOf(chosen)} target="_blank" rel="noreferrer">
          {chosen ? m.testPage({ name: chosen }) : m.testPageOnly()}
        </FileLink>
      </Actions>
    </Section>
  );
}
