import { type ReactNode, useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { CheckField, ChoiceField, DateField, FieldList, FieldRow, SelectField, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/publicity";
import type { Words } from "./commands";
import { type Draft, hourOf, isWhole, nextTime, type TimeDraft, wordsOf } from "./form";
import type { Board } from "./queries";
import { secondsOf, syllables } from "./reading";
import { kindOptions, lengthText, phaseOptions } from "./words";

type TextFormProps = {
  board: Board;
  from: Draft;
  call: { mutate: (words: Words) => void; reset: () => void; isPending: boolean; error: unknown };
  /** The way out without saving. */
  children?: ReactNode;
};

/** What is said, when it is read aloud, and the figures that it uses. */
export function TextForm({ board, from, call, children }: TextFormProps) {
  const [draft, setDraft] = useState(from);
  const [tried, setTried] = useState(false);
  const change = (next: Partial<Draft>) => {
    setDraft({ ...draft, ...next });
    call.reset();
  };
  const problems = fieldProblems(call.error, ["title", "text", "figures"]);
  const rate = board.syllablesAMinute;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (isWhole(draft) && !call.isPending) {
          call.mutate(wordsOf(draft));
        }
      }}
    >
      <UnsavedGuard unsaved={draft !== from && !call.isPending} />
      {call.error !== null && !isSessionEnd(call.error) && (
        <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <ChoiceField
          label={m.kind()}
          value={draft.kind}
          options={kindOptions()}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          label={m.title()}
          maxLength={200}
          value={draft.title}
          problem={(tried && draft.title.trim() === "" ? m.needsTitle() : undefined) ?? problems.at("title")}
          onChange={(title) => change({ title })}
        />
        <TextField
          label={m.text()}
          rows={12}
          maxLength={10_000}
          hint={
            draft.kind === "BULLETIN"
              ? [
                  m.length({ length: lengthText(secondsOf(draft.text, rate)) }),
                  m.rate({ count: syllables(draft.text), rate }),
                ].join(" · ")
              : undefined
          }
          value={draft.text}
          problem={(tried && draft.text.trim() === "" ? m.needsText() : undefined) ?? problems.at("text")}
          onChange={(text) => change({ text })}
        />
        {board.offered.length > 0 && (
          <FieldRow label={m.figures()}>
            {board.offered.map(({ code, label, value }) => (
              <CheckField
                key={code}
                label={m.figure({ label, value })}
                checked={draft.figures.includes(code)}
                onChange={(used) =>
                  change({
                    figures: used ? [...draft.figures, code] : draft.figures.filter((one) => one !== code),
                  })
                }
              />
            ))}
            <p className="quiet small">{m.figuresHint()}</p>
          </FieldRow>
        )}
      </FieldList>
      {draft.kind === "BULLETIN" && <Times times={draft.times} tried={tried} onChange={(times) => change({ times })} />}
      <Actions apart>
        <Button kind="first" type="submit" pending={call.isPending}>
          {m.save()}
        </Button>
        {children}
      </Actions>
    </form>
  );
}

type TimesProps = { times: readonly TimeDraft[]; tried: boolean; onChange: (times: readonly TimeDraft[]) => void };

function Times({ times, tried, onChange }: TimesProps) {
  const change = (key: number, next: Partial<TimeDraft>) =>
    onChange(times.map((one) => (one.key === key ? { ...one, ...next } : one)));
  return (
    <Section title={m.times()}>
      {times.map(({ key, phase, day, time }, index) => (
        <FieldList key={key}>
          <SelectField
            label={m.phaseOf({ number: index + 1 })}
            value={phase}
            options={phaseOptions()}
            onChange={(next) => change(key, { phase: next })}
          />
          <DateField
            label={m.dayOf({ number: index + 1 })}
            value={day}
            problem={tried && !day ? m.wrongDay() : undefined}
            onChange={(next) => change(key, { day: next })}
          />
          <TextField
            label={m.timeOf({ number: index + 1 })}
            inputMode="numeric"
            maxLength={5}
            value={time}
            problem={tried && !hourOf(time) ? m.wrongTime() : undefined}
            onChange={(next) => change(key, { time: next })}
          />
          <Actions>
            <Button kind="plain" onClick={() => onChange(times.filter((one) => one.key !== key))}>
              {m.removeTime({ number: index + 1 })}
            </Button>
          </Actions>
        </FieldList>
      ))}
      <Actions>
        <Button onClick={() => onChange([...times, nextTime(times)])}>{m.addTime()}</Button>
      </Actions>
    </Section>
  );
}
