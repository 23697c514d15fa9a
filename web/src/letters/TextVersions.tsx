import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { sentence } from "../app/problem";
import { Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import type { Column } from "../kit/columns";
import { DataTable } from "../kit/DataTable";
import { moment } from "../kit/format";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Prose } from "../kit/SideBySide";
import { State } from "../kit/State";
import * as m from "../messages/letterTexts";
import { versionName } from "./text";
import { type LetterText, type SavedText, setTextBack, textQuery } from "./textQueries";

/** Every version that was saved, the text of the program too; each may be used again. */
export function TextVersions({ text }: { text: LetterText }) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState<SavedText>();
  const version = versionName(asked?.number ?? 0);
  const setBack = useMutation({
    mutationFn: (number: number) => setTextBack(text, number),
    onSuccess: (changed) => {
      queries.setQueryData(textQuery(changed.purpose, changed.language).queryKey, changed);
      setAsked(undefined);
      say(m.didSetBack({ version }));
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["letter-texts"] }),
  });
  return (
    <Section title={m.versions()}>
      <DataTable
        name="letter-text-versions"
        caption={m.versions()}
        columns={columns(text, (saved) => {
          setBack.reset();
          setAsked(saved);
        })}
        rows={text.versions}
        rowId={({ number }) => String(number)}
        rowName={({ number }) => versionName(number)}
        bare
      />
      <Confirm
        open={asked !== undefined}
        title={m.setBackTitle({ version })}
        act={m.setBackAct()}
        pending={setBack.isPending}
        onConfirm={() => asked && setBack.mutate(asked.number)}
        onCancel={() => setAsked(undefined)}
      >
        <p>{m.setBackText()}</p>
        {asked && <Prose paragraphs={[asked.subject, asked.body]} />}
        {setBack.error && <ProblemNote sentence={sentence(setBack.error)} />}
      </Confirm>
    </Section>
  );
}

function columns({ number: inForce }: LetterText, onSetBack: (saved: SavedText) => void): Column<SavedText>[] {
  return [
    { id: "version", title: m.version(), shown: "always", text: ({ number }) => versionName(number) },
    { id: "saved", title: m.saved(), text: ({ savedAt }) => (savedAt ? moment(savedAt) : "–") },
    { id: "by", title: m.by(), text: ({ by }) => by ?? "–" },
    { id: "subject", title: m.subject(), text: ({ subject }) => subject },
    {
      id: "act",
      title: m.act(),
      bare: true,
      text: () => "",
      acts: true,
      cell: (saved) =>
        saved.number === inForce ? (
          <State mark="full">{m.inForce()}</State>
        ) : (
          <Button
            kind="plain"
            aria-label={m.setBackFor({ version: versionName(saved.number) })}
            onClick={() => onSetBack(saved)}
          >
            {m.setBack()}
          </Button>
        ),
    },
  ];
}
