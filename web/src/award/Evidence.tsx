import { useQueries, useQueryClient } from "@tanstack/react-query";
import { type AuditEntry, trailQuery, verificationQuery } from "../domain/history";
import { Button } from "../kit/Button";
import { type Column, download, toCsv } from "../kit/columns";
import { date, moment, time } from "../kit/format";
import { MarginNote } from "../kit/Page";
import * as m from "../messages/award";
import { type Chain, type Checked, chainOf, type Link, type Part } from "./chain";

type Line = AuditEntry & Link;

/** Whether the records of the award are as they were written, by the hashes of each service. */
export function Evidence({ name, links }: { name: string; links: readonly Link[] }) {
  const queries = useQueryClient();
  const results = useQueries({ queries: links.map(({ collection, id }) => verificationQuery(collection, id)) });
  const checked: Checked[] = links.map((link, index) => ({
    ...link,
    verification: results[index]?.data,
    failed: results[index]?.isError ?? false,
  }));
  const chain = chainOf(checked);
  const at = Math.max(...results.map(({ dataUpdatedAt }) => dataUpdatedAt));
  const again = () =>
    Promise.all(
      links.map(({ collection, id }) =>
        queries.invalidateQueries({ queryKey: verificationQuery(collection, id).queryKey }),
      ),
    );
  const save = async () => {
    const trails = await Promise.all(
      links.map(async (link) => {
        const entries = await queries.fetchQuery(trailQuery(link.collection, link.id));
        return entries.map((entry): Line => ({ ...entry, ...link }));
      }),
    );
    download(`${m.evidenceFile({ name })}.csv`, toCsv(columns(), trails.flat()));
  };
  return (
    <MarginNote title={m.chainTitle()}>
      {chain.pending ? <p>{m.checking()}</p> : <Verdict chain={chain} />}
      {at > 0 && !chain.pending && <p>{m.checkedAt({ at: moment(new Date(at).toISOString()) })}</p>}
      <p>
        <Button kind="plain" onClick={again}>
          {m.checkAgain()}
        </Button>
        {" · "}
        <Button kind="plain" onClick={save}>
          {m.saveEvidence()}
        </Button>
      </p>
    </MarginNote>
  );
}

function Verdict({ chain: { entries, broken, unknown } }: { chain: Chain }) {
  return (
    <>
      {broken.map(({ collection, verification }) => (
        <p key={collection} className="warns" role="alert">
          {m.broken({ what: collectionName(collection), entry: verification?.firstFault ?? 0 })}
        </p>
      ))}
      {entries > 0 && broken.length === 0 && <p>{m.intact({ count: entries })}</p>}
      {unknown.map(({ collection }) => (
        <p key={collection}>{m.notChecked({ what: collectionName(collection) })}</p>
      ))}
    </>
  );
}

function collectionName(collection: Part): string {
  return {
    nominations: m.ofNomination,
    "council-sessions": m.ofSession,
    decisions: m.ofDecision,
    rewards: m.ofReward,
    delegates: m.ofDelegate,
  }[collection]();
}

function columns(): Column<Line>[] {
  return [
    { id: "record", title: m.record(), text: ({ collection }) => collectionName(collection) },
    { id: "number", title: m.entry(), text: ({ number }) => number },
    { id: "at", title: m.at(), text: ({ at }) => at && `${date(at)} ${time(at)}` },
    { id: "actor", title: m.account(), text: ({ actor }) => actor },
    { id: "action", title: m.action(), text: ({ action }) => action },
    { id: "reason", title: m.reason(), text: ({ reason }) => reason ?? "" },
    { id: "state", title: m.digest(), text: ({ state }) => state },
    { id: "hash", title: m.hash(), text: ({ hash }) => hash },
  ];
}
