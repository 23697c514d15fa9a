import { type Conference, unitName } from "../domain/conference";
import { Section } from "../kit/Page";
import * as m from "../messages/roster";
import { partRecord } from "./commands";
import type { JoinedRecord, ReadDelegate } from "./queries";
import { ReasonedChange } from "./ReasonedChange";

type JoinedRecordsProps = {
  delegate: ReadDelegate;
  plan: Conference | undefined;
  groupName: (code: string) => string;
  mayPart: boolean;
};

/** The records that make this delegate, and a way to part them again. */
export function JoinedRecords({ delegate, plan, groupName, mayPart }: JoinedRecordsProps) {
  return (
    <Section title={m.joined()}>
      <p className="quiet">{m.joinedNote()}</p>
      <ul>
        {delegate.joined.map((record) => (
          <li key={record.id ?? "own"}>
            {described(record, plan, groupName)}
            {mayPart && record.id && <Parting delegate={delegate} record={record} id={record.id} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Parting({ delegate, record, id }: { delegate: ReadDelegate; record: JoinedRecord; id: string }) {
  const { name } = record;
  return (
    <>
      {" "}
      <ReasonedChange
        label={m.part()}
        title={m.partTitle({ name })}
        act={m.partAct}
        change={(reason) => partRecord(delegate, id, reason)}
        said={m.didPart({ name })}
      >
        {m.partText()}
      </ReasonedChange>
    </>
  );
}

function described(record: JoinedRecord, plan: Conference | undefined, groupName: (code: string) => string): string {
  const { name, birthYear, title, unit, groups, nominations } = record;
  return [
    nominations.length > 0 ? m.byAward() : m.byRegistration(),
    name,
    birthYear,
    title,
    unitName(plan, unit),
    groups.map(groupName).join("; "),
  ]
    .filter(Boolean)
    .join(" · ");
}
