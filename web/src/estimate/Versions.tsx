import { moment, money } from "../kit/format";
import { Section } from "../kit/Page";
import * as m from "../messages/estimate";
import { type Difference, differencesOf } from "./differences";
import type { Estimate, Line, Version } from "./queries";
import { StateOf } from "./words";

/** All versions, the newest first, with what each changed of the one before it. */
export function Versions({ estimate }: { estimate: Estimate }) {
  const { versions } = estimate;
  return versions.length === 0 ? null : (
    <Section title={m.versions()}>
      {[...versions].reverse().map((version, index) => (
        <OneVersion
          key={version.number}
          version={version}
          before={versions[versions.length - 2 - index]}
          conferenceId={estimate.conferenceId}
        />
      ))}
    </Section>
  );
}

type OneVersionProps = { version: Version; before: Version | undefined; conferenceId: string };

function OneVersion({ version, before, conferenceId }: OneVersionProps) {
  const { number, state, total, why, submitted, settled, reason } = version;
  const changes = before ? differencesOf(before, version) : [];
  return (
    <section>
      <h3>{m.versionTotal({ number, amount: money(total) })}</h3>
      <p>
        <StateOf state={state} />
        {" · "}
        <a
          href={`/api/estimates/${conferenceId}/versions/${number}/paper`}
          target="_blank"
          rel="noreferrer"
          aria-label={m.paperOf({ number })}
        >
          {m.paper()}
        </a>
      </p>
      {why && <p>{m.adjustedBecause({ reason: why })}</p>}
      {submitted && <p className="quiet">{m.submittedBy({ name: submitted.by, at: moment(submitted.at) })}</p>}
      {settled && (
        <p className="quiet">
          {(state === "APPROVED" ? m.approvedBy : m.returnedBy)({ name: settled.by, at: moment(settled.at) })}
        </p>
      )}
      {reason && <p>{m.because({ reason })}</p>}
      {before && (
        <>
          <p>{changes.length === 0 ? m.sameAs({ number: before.number }) : m.changesOf({ number: before.number })}</p>
          {changes.length > 0 && (
            <ul>
              {changes.map((change) => (
                <li key={change.line.code}>{differenceText(change)}</li>
              ))}
            </ul>
          )}
        </>
      )}
    </section>
  );
}

function differenceText(change: Difference): string {
  const { kind, line } = change;
  switch (kind) {
    case "added":
      return m.added({ line: line.text, amount: money(line.amount) });
    case "removed":
      return m.removed({ line: line.text, amount: money(line.amount) });
    case "changed":
      return m.changed({ line: line.text, before: reckoned(change.before), after: reckoned(line) });
  }
}

function reckoned({ quantity, unitPrice, amount }: Line): string {
  return `${money(quantity)} × ${money(unitPrice)} = ${money(amount)}`;
}
