import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Fragment } from "react";
import { useSession } from "../app/session";
import { Button } from "../kit/Button";
import { type Column, download, toCsv } from "../kit/columns";
import { date, moment, time } from "../kit/format";
import { MarginNote } from "../kit/Page";
import * as m from "../messages/history";
import { useAccountNames } from "./accounts";
import { changesInWords } from "./changeWords";
import { type AuditEntry, type Collection, readsTrail, trailQuery, untoldOf, verificationQuery } from "./history";
import { actionName, actorName } from "./historyWords";

type HistoryNoteProps = {
  collection: Collection;
  id: string;
  /** Names the file that the history is saved in. */
  name: string;
};

/** Every step of one object with time and account, and whether the entries are as they were written. */
export function HistoryNote({ collection, id, name }: HistoryNoteProps) {
  const mayRead = readsTrail(useSession(), collection);
  const names = useAccountNames();
  const queries = useQueryClient();
  const { data: trail, error } = useQuery({ ...trailQuery(collection, id), enabled: mayRead });
  const check = useQuery({ ...verificationQuery(collection, id), enabled: mayRead });
  if (!mayRead) {
    return null;
  }
  const entries = trail ?? [];
  // Elsewhere the verification is only younger than the entries.
  const ballots = trail && collection === "council-sessions" ? untoldOf(trail, check.data) : 0;
  return (
    <MarginNote title={m.history()} onScreen>
      {error && <p>{m.notHere()}</p>}
      {entries.map((entry) => (
        <Entry key={entry.number} entry={entry} names={names} />
      ))}
      {ballots > 0 && <p>{m.ballots({ count: ballots })}</p>}
      {check.data && !check.data.intact && (
        <p className="warns" role="alert">
          {check.data.finding === "KEY_UNKNOWN"
            ? m.keyUnknown({ entry: check.data.firstFault })
            : m.broken({ entry: check.data.firstFault })}
        </p>
      )}
      {check.data?.intact && <p className="quiet">{m.intact({ count: check.data.entries })}</p>}
      {trail && (
        <p>
          <Button
            kind="plain"
            onClick={() => queries.invalidateQueries({ queryKey: verificationQuery(collection, id).queryKey })}
          >
            {m.checkAgain()}
          </Button>
          {" · "}
          <Button kind="plain" onClick={() => download(`${m.file({ name })}.csv`, toCsv(columns(names), entries))}>
            CSV
          </Button>
        </p>
      )}
    </MarginNote>
  );
}

type EntryProps = { entry: AuditEntry; names: ReadonlyMap<string, string> | undefined };

function Entry({ entry, names }: EntryProps) {
  const { at, action, actor, reason, changes, key } = entry;
  return (
    <p>
      {moment(at)} · {actionName(action)} · {actorName(actor, names)}
      {reason && `: “${reason}”`}
      {changesInWords(changes).map(({ path, text }) => (
        <Fragment key={path}>
          <br />
          <span className="quiet">{text}</span>
        </Fragment>
      ))}
      {key && !changes && (
        <>
          <br />
          <span className="quiet">{m.erased()}</span>
        </>
      )}
    </p>
  );
}

function inOneLine(changes: AuditEntry["changes"]): string {
  return changesInWords(changes)
    .map(({ text }) => text)
    .join("; ");
}

function columns(names: ReadonlyMap<string, string> | undefined): Column<AuditEntry>[] {
  return [
    { id: "number", title: m.entry(), text: ({ number }) => number },
    { id: "at", title: m.at(), text: ({ at }) => `${date(at)} ${time(at)}` },
    { id: "name", title: m.person(), text: ({ actor }) => actorName(actor, names) },
    { id: "actor", title: m.account(), text: ({ actor }) => actor },
    { id: "action", title: m.action(), text: ({ action }) => actionName(action) },
    { id: "reason", title: m.reason(), text: ({ reason }) => reason ?? "" },
    { id: "changes", title: m.changes(), text: ({ changes }) => inOneLine(changes) },
    { id: "hash", title: m.hash(), text: ({ hash }) => hash },
  ];
}
