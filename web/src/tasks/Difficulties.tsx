import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { DateField, FieldList, TextField } from "../kit/Field";
import { date } from "../kit/format";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { State } from "../kit/State";
import * as m from "../messages/tasks";
import { answerDifficulty, reportDifficulty } from "./commands";
import type { Difficulty, Task } from "./queries";
import type { Rights } from "./rights";
import { Said } from "./Said";
import { useTaskStep } from "./useTaskStep";
import { WordsForm } from "./WordsForm";

/** What keeps the unit from its task, and what the secretariat answered. */
export function Difficulties({ task, rights }: { task: Task; rights: Rights }) {
  const { difficulties } = task;
  return (
    <Section title={m.difficulties()}>
      {difficulties.length === 0 && <p className="quiet">{m.noDifficulties()}</p>}
      {difficulties.map((difficulty) => (
        <div key={difficulty.number} role="group" aria-label={m.difficultyNumber({ number: difficulty.number })}>
          <Said entries={entriesOf(difficulty)} />
          {rights.answers && <Answering task={task} difficulty={difficulty} />}
        </div>
      ))}
      {rights.works && (
        <WordsForm
          label={m.newDifficulty()}
          hint={m.newDifficultyHint()}
          act={m.reportDifficulty()}
          send={(text) => reportDifficulty(task, text)}
          said={m.didReportDifficulty()}
          missing={m.needsDifficulty()}
        />
      )}
    </Section>
  );
}

function entriesOf({ reported, answer, until }: Difficulty) {
  return [
    {
      id: "reported",
      word: reported,
      what: m.reportedDifficulty(),
      more: !answer && <State mark="half">{m.unanswered()}</State>,
    },
    ...(answer
      ? [{ id: "answer", word: answer, what: m.answered(), more: until && m.untilDay({ day: date(until) }) }]
      : []),
  ];
}

/** An answer that was given is changed on demand: the later one replaces it. */
function Answering({ task, difficulty }: { task: Task; difficulty: Difficulty }) {
  const [changes, setChanges] = useState(false);
  if (!difficulty.answer) {
    return <AnswerForm task={task} difficulty={difficulty} />;
  }
  return changes ? (
    <AnswerForm task={task} difficulty={difficulty} onDone={() => setChanges(false)} />
  ) : (
    <Actions>
      <Button kind="plain" onClick={() => setChanges(true)}>
        {m.changeAnswer()}
      </Button>
    </Actions>
  );
}

/** @param onDone of an answer that is changed; whoever leaves the form goes on there */
function AnswerForm({ task, difficulty, onDone }: { task: Task; difficulty: Difficulty; onDone?: () => void }) {
  const before = difficulty.answer?.text ?? "";
  const [text, setText] = useState(before);
  const [until, setUntil] = useState(difficulty.until ?? undefined);
  const [tried, setTried] = useState(false);
  const given = text.trim();
  const call = useTaskStep(
    () => answerDifficulty(task, difficulty, { text: given, until }),
    () => (onDone ? m.didChangeAnswer() : m.didAnswer()),
    onDone,
  );
  const problems = fieldProblems(call.error, ["text", "until"]);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (given !== "" && !call.isPending) {
          call.mutate();
        }
      }}
    >
      <UnsavedGuard unsaved={given !== before && !call.isSuccess} />
      {call.error && !isSessionEnd(call.error) && (
        <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <TextField
          label={m.answer()}
          rows={3}
          maxLength={2000}
          value={text}
          problem={(tried && given === "" ? m.needsAnswer() : undefined) ?? problems.at("text")}
          onChange={setText}
        />
        <DateField label={m.until()} optional value={until} problem={problems.at("until")} onChange={setUntil} />
      </FieldList>
      <Actions>
        <Button type="submit" pending={call.isPending}>
          {onDone ? m.saveAnswer() : m.sendAnswer()}
        </Button>
        {onDone && (
          <Button kind="plain" onClick={onDone}>
            {m.leave()}
          </Button>
        )}
      </Actions>
    </form>
  );
}
