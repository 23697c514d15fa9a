import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { DateField, FieldList, TextField } from "../kit/Field";
import { date, moment, today } from "../kit/format";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/publicity";
import { type Of, publish, removePublication } from "./commands";
import { isLink, type PlaceDraft, type PlaceFault, placeFault } from "./form";
import type { Publication } from "./queries";
import { useTextStep } from "./useTextStep";

const FIELDS = ["where", "link", "day", "note"] as const;
const empty = (): PlaceDraft => ({ where: "", link: "", day: today(), note: "" });

/** Where the text was published: the proof that it was. */
export function Publications({ of, may }: { of: Of; may: boolean }) {
  const { publications } = of.item;
  const remove = useTextStep(
    of.conferenceId,
    (publication: Publication) => removePublication(of, publication.number),
    () => m.didRemove(),
  );
  return (
    <Section title={m.publicationsTitle()}>
      {remove.error && !isSessionEnd(remove.error) && <ProblemNote sentence={sentence(remove.error)} />}
      {publications.length === 0 ? (
        <p className="quiet">{m.noPublications()}</p>
      ) : (
        <DataTable
          bare
          name="text-publications"
          caption={m.publicationsTitle()}
          columns={columns(may ? (publication) => remove.isPending || remove.mutate(publication) : undefined)}
          rows={publications}
          rowId={({ number }) => String(number)}
          rowName={({ where }) => where}
        />
      )}
      {may && <PublicationForm of={of} />}
    </Section>
  );
}

function PublicationForm({ of }: { of: Of }) {
  const [typed, setTyped] = useState(empty);
  const [tried, setTried] = useState(false);
  const fault = tried ? placeFault(typed) : undefined;
  const add = useTextStep(
    of.conferenceId,
    () => publish(of, placeOf(typed)),
    () => m.didPublish(),
    () => {
      setTyped(empty());
      setTried(false);
    },
  );
  const problems = fieldProblems(add.error, FIELDS, {
    APublicationHasHappened: "day",
    APublicationIsProvenByALinkOrANote: "note",
  });
  const at = (field: (typeof FIELDS)[number], wrong: PlaceFault, what: () => string) =>
    (fault === wrong ? what() : undefined) ?? problems.at(field);
  const type = (next: Partial<PlaceDraft>) => {
    setTyped({ ...typed, ...next });
    add.reset();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!placeFault(typed) && !add.isPending) {
          add.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={[typed.where, typed.link, typed.note].some((text) => text !== "")} />
      {add.error && !problems.isAtField && !isSessionEnd(add.error) && (
        <ProblemNote sentence={sentence(add.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <TextField
          label={m.where()}
          hint={m.whereHint()}
          maxLength={200}
          value={typed.where}
          problem={at("where", "where", m.needsWhere)}
          onChange={(where) => type({ where })}
        />
        <TextField
          label={m.link()}
          hint={m.linkHint()}
          optional
          inputMode="url"
          autoComplete="off"
          maxLength={1000}
          value={typed.link}
          problem={at("link", "link", m.wrongLink)}
          onChange={(link) => type({ link })}
        />
        <DateField
          label={m.day()}
          value={typed.day}
          problem={at("day", "day", m.needsDay)}
          onChange={(day) => type({ day })}
        />
        <TextField
          label={m.note()}
          hint={m.noteHint()}
          optional
          rows={2}
          maxLength={2000}
          value={typed.note}
          problem={at("note", "proof", m.needsProof)}
          onChange={(note) => type({ note })}
        />
      </FieldList>
      <Actions>
        <Button type="submit" pending={add.isPending}>
          {m.addPublication()}
        </Button>
      </Actions>
    </form>
  );
}

function placeOf({ where, link, day, note }: PlaceDraft) {
  return { where: where.trim(), link: link.trim() || null, day: day ?? "", note: note.trim() || null };
}

function columns(onRemove: ((publication: Publication) => void) | undefined): Column<Publication>[] {
  return [
    {
      id: "where",
      title: m.where(),
      shown: "always",
      text: ({ where }) => where,
      cell: ({ where, link, note }) => (
        <>
          {link && isLink(link) ? (
            <a href={link} target="_blank" rel="noreferrer">
              {where}
            </a>
          ) : (
            where
          )}
          {note && <span className="under">{note}</span>}
        </>
      ),
    },
    { id: "day", title: m.day(), text: ({ day }) => date(day) },
    { id: "by", title: m.enteredBy(), text: ({ by, at }) => `${by}, ${moment(at)}` },
    ...(onRemove
      ? [
          {
            id: "acts",
            title: m.acts(),
            acts: true as const,
            text: () => "",
            cell: (publication: Publication) => (
              <Button
                kind="plain"
                aria-label={m.removePublication({ where: publication.where })}
                onClick={() => onRemove(publication)}
              >
                {m.remove()}
              </Button>
            ),
          },
        ]
      : []),
  ];
}
