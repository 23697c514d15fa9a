import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, isSessionEnd, isStale, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { FieldList, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { SideBySide } from "../kit/SideBySide";
import { differences, StaleVersion } from "../kit/StaleVersion";
import * as m from "../messages/letterTexts";
import { TextPreview } from "./TextPreview";
import { meaningOf, sameText, withVariable } from "./text";
import { type LetterText, saveText, type TextForm, textQuery } from "./textQueries";

const LINES = 16;
const SUBJECT_LENGTH = 200;
const BODY_LENGTH = 5_000;

/** Writes a text, and shows it for a real recipient while it is written. */
export function TextEditor({ text }: { text: LetterText }) {
  const queries = useQueryClient();
  const known = { subject: text.subject, body: text.body };
  const [form, setForm] = useState<TextForm>(known);
  const [theirs, setTheirs] = useState<LetterText>();
  const save = useMutation({
    mutationFn: (base: LetterText) => saveText(base, form),
    onSuccess: (saved) => {
      queries.setQueryData(textQuery(saved.purpose, saved.language).queryKey, saved);
      queries.invalidateQueries({ queryKey: ["letter-texts"] });
      say(m.didSave());
    },
    onError: async (error) => {
      if (isStale(error)) {
        setTheirs(await queries.fetchQuery({ ...textQuery(text.purpose, text.language), staleTime: 0 }));
      }
    },
  });
  const problems = fieldProblems(save.error, ["subject", "body"]);
  const unsaved = !sameText(form, known);
  const change = (part: Partial<TextForm>) => setForm({ ...form, ...part });
  return (
    <SideBySide beside={<TextPreview text={text} form={form} />}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          save.mutate(text);
        }}
      >
        <UnsavedGuard unsaved={unsaved && !save.isSuccess} />
        {theirs && (
          <StaleVersion
            differences={differences<TextForm>(theirs, form, [
              { label: m.subject(), text: ({ subject }) => subject },
              { label: m.body(), text: ({ body }) => body },
            ])}
            onTakeTheirs={() => {
              setForm({ subject: theirs.subject, body: theirs.body });
              setTheirs(undefined);
              save.reset();
            }}
            onKeepMine={() => {
              setTheirs(undefined);
              save.mutate(theirs);
            }}
          />
        )}
        {save.error && !isStale(save.error) && !isSessionEnd(save.error) && !problems.isAtField && (
          <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />
        )}
        <FieldList>
          <TextField
            label={m.subject()}
            hint={m.subjectHint()}
            value={form.subject}
            onChange={(subject) => change({ subject })}
            maxLength={SUBJECT_LENGTH}
            problem={problems.at("subject")}
          />
          <TextField
            label={m.body()}
            hint={m.bodyHint()}
            value={form.body}
            onChange={(body) => change({ body })}
            rows={LINES}
            maxLength={BODY_LENGTH}
            problem={problems.at("body")}
          />
        </FieldList>
        <Actions>
          <Button kind="first" type="submit" pending={save.isPending} disabled={!unsaved}>
            {m.save()}
          </Button>
          {!unsaved && <span className="quiet small">{m.unchanged()}</span>}
        </Actions>
      </form>
      <Section title={m.variables()}>
        <p className="quiet">{m.variablesHint()}</p>
        <ul>
          {text.variables.map((code) => (
            <li key={code}>
              <Button kind="plain" onClick={() => change({ body: withVariable(form.body, code) })}>
                {`{${code}}`}
              </Button>{" "}
              {text.required.includes(code) ? m.needed({ meaning: meaningOf(code) }) : meaningOf(code)}
            </li>
          ))}
        </ul>
      </Section>
    </SideBySide>
  );
}
