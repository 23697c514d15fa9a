import { useState } from "react";
import { Button, FileLink } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { moment } from "../kit/format";
import { Section } from "../kit/Page";
import { Note } from "../kit/Problem";
import * as m from "../messages/congress";
import { aboutPerson, nameOf, personOf } from "./people";
import type { Adoption, CongressList } from "./queries";
import { Replacement } from "./Replacement";

/** Who goes, who moves up, who was replaced and why, and the papers. */
export function Adopted({ list, adoption, replaces }: { list: CongressList; adoption: Adoption; replaces: boolean }) {
  const [out, setOut] = useState<string>();
  const lost = adoption.delegates.filter((id) => !personOf(list, id)?.nominationIds.includes(id));
  return (
    <Section title={m.adoptedList()}>
      <p className="quiet">{m.adoptedAt({ at: moment(adoption.adoptedAt), by: adoption.adoptedBy })}</p>
      {lost.length > 0 && (
        <Note kind="warning">
          <p>{m.revokedAfter({ names: lost.map((id) => nameOf(list, id)).join(", ") })}</p>
        </Note>
      )}
      <DataTable
        bare
        name="congress-delegates"
        caption={m.adoptedList()}
        columns={columns(list, replaces ? setOut : undefined)}
        rows={adoption.delegates}
        rowId={(id) => id}
        rowName={(id) => nameOf(list, id)}
      />
      {adoption.reserves.length > 0 && (
        <p>{m.reserves({ names: adoption.reserves.map((id) => nameOf(list, id)).join(", ") })}</p>
      )}
      {adoption.replacements.length > 0 && (
        <ul>
          {adoption.replacements.map((each) => (
            <li key={each.at}>
              {m.replaced({ out: nameOf(list, each.out), name: nameOf(list, each.in) })}
              <span className="under">{[each.reason, each.by, moment(each.at)].filter(Boolean).join(" · ")}</span>
            </li>
          ))}
        </ul>
      )}
      <Papers list={list} />
      <Replacement key={out} list={list} adoption={adoption} out={out} onDone={() => setOut(undefined)} />
    </Section>
  );
}

function Papers({ list }: { list: CongressList }) {
  const address = `/api/congress-lists/${list.conferenceId}`;
  const papers: [string, string][] = [
    [m.minutes(), `${address}/minutes`],
    [m.listAsPdf(), `${address}/paper`],
    [m.listAsXlsx(), `${address}/sheet`],
  ];
  return (
    <ul aria-label={m.papers()}>
      {papers.map(([title, href]) => (
        <li key={href}>
          <FileLink kind="plain" href={href} target="_blank" rel="noreferrer">
            {title}
          </FileLink>
        </li>
      ))}
    </ul>
  );
}

function columns(list: CongressList, onReplace: ((nominationId: string) => void) | undefined): Column<string>[] {
  const act: Column<string> = {
    id: "act",
    title: m.replacing(),
    acts: true,
    text: () => "",
    cell: (id) => (
      <Button kind="plain" aria-label={m.replaceName({ name: nameOf(list, id) })} onClick={() => onReplace?.(id)}>
        {m.replace()}
      </Button>
    ),
  };
  return [
    {
      id: "name",
      title: m.name(),
      shown: "always",
      text: (id) => nameOf(list, id),
      cell: (id) => (
        <>
          {nameOf(list, id)}
          <span className="under">{aboutPerson(personOf(list, id))}</span>
        </>
      ),
    },
    ...(onReplace ? [act] : []),
  ];
}
