import { useState } from "react";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { ChoiceField, FieldList, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/roster";
import { enterAnswer } from "./commands";
import { type AnswerForm, answerFormOf, answerOf, sameAnswer } from "./forms";
import type { ReadDelegate } from "./queries";
import { useDelegateChange } from "./useDelegateChange";

const rules = {
  ASubstituteIsSomebodyElse: "substituteName",
};

/** An answer that came on paper or by phone, entered for the delegate. */
export function AnswerEditor({ delegate }: { delegate: ReadDelegate }) {
  const known = answerFormOf(delegate);
  const [form, setForm] = useState<AnswerForm>();
  const [asked, setAsked] = useState(false);
  const shown = form ?? known;
  const change = (part: Partial<AnswerForm>) => setForm({ ...shown, ...part });
  const save = useDelegateChange(
    () => enterAnswer(delegate, answerOf(shown)),
    () => m.didAnswer({ name: delegate.name }),
    () => {
      setForm(undefined);
      setAsked(false);
    },
  );
  const problems = fieldProblems(save.error, ["answer", "reason", "substituteName", "needs"], rules);
  const unsaved = !sameAnswer(shown, known);
  return (
    <Section title={delegate.answer ? m.changeAnswer() : m.enterAnswer()}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (shown.answer !== "") {
            save.mutate();
          }
        }}
      >
        <UnsavedGuard unsaved={unsaved} />
        {save.error && !problems.isAtField && <ProblemNote sentence={sentence(save.error)} more={problems.elsewhere} />}
        <FieldList>
          <ChoiceField
            label={m.answerOf()}
            value={shown.answer}
            options={[
              { value: "ACCEPT", label: m.accept() },
              { value: "DECLINE", label: m.decline() },
              { value: "SUBSTITUTE", label: m.substitute() },
            ]}
            onChange={(answer) => change({ answer })}
            problem={problems.at("answer") ?? (asked && shown.answer === "" ? m.chooseAnswer() : undefined)}
          />
          {shown.answer === "DECLINE" && (
            <TextField
              label={m.reason()}
              value={shown.reason}
              onChange={(reason) => change({ reason })}
              rows={2}
              maxLength={500}
              problem={problems.at("reason")}
            />
          )}
          {shown.answer === "SUBSTITUTE" && (
            <TextField
              label={m.substituteName()}
              hint={m.substituteHint()}
              value={shown.substituteName}
              onChange={(substituteName) => change({ substituteName })}
              maxLength={120}
              problem={problems.at("substituteName")}
            />
          )}
          {(shown.answer === "ACCEPT" || shown.answer === "SUBSTITUTE") && (
            <TextField
              label={m.needs()}
              hint={m.needsHint()}
              optional
              value={shown.needs}
              onChange={(needs) => change({ needs })}
              rows={2}
              maxLength={500}
              problem={problems.at("needs")}
            />
          )}
        </FieldList>
        <Actions>
          <Button
            kind={delegate.answer ? "second" : "first"}
            type="submit"
            pending={save.isPending}
            disabled={!unsaved}
          >
            {m.saveAnswer()}
          </Button>
        </Actions>
      </form>
    </Section>
  );
}
