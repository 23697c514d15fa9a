import { useState } from "react";
import { FieldList, SelectField } from "../../kit/Field";
import { moment } from "../../kit/format";
import { Section } from "../../kit/Page";
import * as m from "../../messages/editor";
import { compare } from "./compare";
import css from "./Editor.module.css";
import type { Passage } from "./passages";

const NOW = "now";

type VersionsProps = {
  versions: readonly { number: number; by: string; at: string; passages: readonly Passage[] }[];
  /** The text of now. */
  passages: readonly Passage[];
};

/** What was handed in, and what is different between two of these texts, or one of them and the text of now. */
export function Versions({ versions, passages }: VersionsProps) {
  const last = versions.at(-1);
  const [from, setFrom] = useState(() => String(versions.at(-2)?.number ?? last?.number ?? ""));
  const [to, setTo] = useState(NOW);
  if (!last) {
    return null;
  }
  const textOf = (choice: string) =>
    choice === NOW ? passages : (versions.find(({ number }) => String(number) === choice) ?? last).passages;
  const options = versions.map(({ number }) => ({ value: String(number), label: m.version({ number }) }));
  return (
    <Section title={m.versions()}>
      <ul>
        {versions.map(({ number, by, at }) => (
          <li key={number}>{m.versionBy({ number, by, at: moment(at) })}</li>
        ))}
      </ul>
      <FieldList>
        <SelectField label={m.compareFrom()} value={from || String(last.number)} options={options} onChange={setFrom} />
        <SelectField
          label={m.compareTo()}
          value={to}
          options={[...options, { value: NOW, label: m.now() }]}
          onChange={setTo}
        />
      </FieldList>
      <Compared before={textOf(from)} after={textOf(to)} />
    </Section>
  );
}

function Compared({ before, after }: { before: readonly Passage[]; after: readonly Passage[] }) {
  const changes = compare(before, after);
  if (!changes.some(({ added, removed }) => added || removed)) {
    return <p className="quiet">{m.sameText()}</p>;
  }
  return (
    <section aria-label={m.compare()} className={css.compared}>
      {changes.map(({ value, added, removed }, index) => {
        const Tag = added ? "ins" : removed ? "del" : "span";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a change is its place.
          <Tag key={index}>
            {(added || removed) && <span className="unseen">{added ? m.addedWords() : m.removedWords()} </span>}
            {value}
          </Tag>
        );
      })}
    </section>
  );
}
