import { useState } from "react";
import { Actions, Button } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { Section } from "../kit/Page";
import * as m from "../messages/congress";
import { CandidatesForm } from "./CandidatesForm";
import { aboutPerson, nameOf, personOf } from "./people";
import type { Candidate, CongressList } from "./queries";

/** Whom the secretariat proposes, why, and in which order. */
export function Candidates({ list, drafts }: { list: CongressList; drafts: boolean }) {
  const [edits, setEdits] = useState(false);
  if (edits && drafts) {
    return (
      <Section title={m.candidates()}>
        <CandidatesForm list={list} onDone={() => setEdits(false)} />
      </Section>
    );
  }
  return (
    <Section title={m.candidates()}>
      <CandidateTable list={list} />
      {drafts && (
        <Actions apart>
          <Button onClick={() => setEdits(true)}>{m.editCandidates()}</Button>
        </Actions>
      )}
    </Section>
  );
}

function CandidateTable({ list }: { list: CongressList }) {
  return list.candidates.length === 0 ? (
    <p className="quiet">{m.noCandidates()}</p>
  ) : (
    <DataTable
      bare
      name="congress-candidates"
      caption={m.candidates()}
      columns={columns(list)}
      rows={list.candidates}
      rowId={({ nominationId }) => nominationId}
      rowName={({ nominationId }) => nameOf(list, nominationId)}
    />
  );
}

function columns(list: CongressList): Column<Candidate>[] {
  return [
    {
      id: "name",
      title: m.name(),
      shown: "always",
      text: ({ nominationId }) => nameOf(list, nominationId),
      cell: ({ nominationId, stands }) => (
        <>
          {nameOf(list, nominationId)}
          <span className="under">{aboutPerson(personOf(list, nominationId))}</span>
          {!stands && <span className="under warns">{m.revoked()}</span>}
        </>
      ),
    },
    { id: "reason", title: m.reason(), text: ({ reason }) => reason || "–" },
  ];
}
