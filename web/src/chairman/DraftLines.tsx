import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { type Conference, unitName, usePlan } from "../domain/conference";
import { alikeText } from "../domain/findings";
import { kindName, nomineeName } from "../domain/nomination";
import { Button } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { money } from "../kit/format";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/chairman";
import { approvable, type Candidate, hasChanged, type Read, type Rulings } from "./decide";
import { EndingWithout } from "./EndingWithout";

type DraftLinesProps = {
  candidates: readonly Candidate[];
  /** What the page showed at first. */
  read: Read;
  rulings: Rulings;
  onChange: (rulings: Rulings) => void;
};

/** A tick commends; a line without one waits for a later decision; a refusal needs its reason. */
export function DraftLines({ candidates, read, rulings, onChange }: DraftLinesProps) {
  const plan = usePlan();
  const [refusing, setRefusing] = useState<Candidate>();
  const possible = approvable(candidates);
  const without = (id: string) =>
    Object.fromEntries(Object.entries(rulings.refused).filter(([refused]) => refused !== id));
  const undecided = candidates.length - rulings.approved.size - Object.keys(rulings.refused).length;
  return (
    <>
      <DataTable
        name="decision-draft"
        caption={m.lines()}
        columns={columns({ plan, read }, rulings, setRefusing, (id) => onChange({ ...rulings, refused: without(id) }))}
        rows={candidates}
        rowId={({ nomination }) => nomination.id}
        rowName={({ nomination }) => nomineeName(nomination.nominee)}
        picked={rulings.approved}
        pickable={({ nomination: { id } }) => possible.has(id) && !(id in rulings.refused)}
        onPick={(approved) => onChange({ ...rulings, approved })}
        bare
        foot={m.linesFoot({ count: candidates.length, undecided })}
      />
      <Refusing
        key={refusing?.nomination.id}
        candidate={refusing}
        known={refusing && rulings.refused[refusing.nomination.id]}
        onCancel={() => setRefusing(undefined)}
        onRefuse={(id, reason) => {
          setRefusing(undefined);
          onChange({
            approved: new Set([...rulings.approved].filter((approved) => approved !== id)),
            refused: { ...rulings.refused, [id]: reason },
          });
        }}
      />
    </>
  );
}

function columns(
  { plan, read }: { plan: Conference | undefined; read: Read },
  { approved, refused }: Rulings,
  onRefuse: (candidate: Candidate) => void,
  onTakeBack: (id: string) => void,
): Column<Candidate>[] {
  return [
    {
      id: "name",
      title: m.nominee(),
      shown: "always",
      text: ({ nomination }) => nomineeName(nomination.nominee),
      cell: (candidate) => {
        const { nomination, obstacle } = candidate;
        const { id, nominee, unit, formName } = nomination;
        return (
          <>
            <Link className="name" to="/awards/$id" params={{ id }}>
              {nomineeName(nominee)}
            </Link>
            <span className="under">{[kindName(nominee.kind), unitName(plan, unit), formName].join(" · ")}</span>
            {nomination.findings?.map((finding) => (
              <span className="under warns" key={finding.id}>
                {alikeText(finding, (code) => unitName(plan, code))}
              </span>
            ))}
            {hasChanged(candidate, read) && <span className="under warns">{m.changedSince()}</span>}
            {obstacle && <span className="under warns">{obstacle}</span>}
            {refused[id] && <span className="under warns">{m.refusedBecause({ reason: refused[id] })}</span>}
          </>
        );
      },
    },
    {
      id: "votes",
      title: m.votes(),
      numeric: true,
      text: ({ nomination: { vote } }) => (vote ? `${vote.inFavour}/${vote.eligible}` : "–"),
    },
    { id: "amount", title: m.rewardColumn(), numeric: true, text: ({ amount }) => money(amount) },
    {
      id: "ruling",
      title: m.ruling(),
      bare: true,
      text: ({ nomination: { id } }) => (refused[id] ? m.refused() : approved.has(id) ? m.approved() : m.notDecided()),
      cell: (candidate) => {
        const { id, nominee } = candidate.nomination;
        const name = nomineeName(nominee);
        const word = refused[id] ? m.refused() : approved.has(id) ? m.approved() : m.notDecided();
        const button = refused[id] ? (
          <Button kind="plain" aria-label={m.takeBackLabel({ name })} onClick={() => onTakeBack(id)}>
            {m.takeBack()}
          </Button>
        ) : (
          <Button kind="plain" aria-label={m.refuseLabel({ name })} onClick={() => onRefuse(candidate)}>
            {m.refuse()}
          </Button>
        );
        return (
          <>
            <div>{word}</div>
            {button}
            <EndingWithout nomination={candidate.nomination} />
          </>
        );
      },
    },
  ];
}

type RefusingProps = {
  candidate: Candidate | undefined;
  known: string | undefined;
  onCancel: () => void;
  onRefuse: (id: string, reason: string) => void;
};

function Refusing({ candidate, known, onCancel, onRefuse }: RefusingProps) {
  const [reason, setReason] = useState(known ?? "");
  const name = candidate ? nomineeName(candidate.nomination.nominee) : "";
  return (
    <ReasonConfirm
      open={candidate !== undefined}
      title={m.refuseTitle({ name })}
      count={1}
      act={m.refuseAct}
      reason={reason}
      onReason={setReason}
      onCancel={onCancel}
      onConfirm={() => candidate && onRefuse(candidate.nomination.id, reason.trim())}
    >
      <p>{m.refuseText()}</p>
    </ReasonConfirm>
  );
}
