import { useState } from "react";
import { fieldProblems, isSessionEnd, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { unitName, usePlan } from "../domain/conference";
import { Actions, Button } from "../kit/Button";
import { FieldList, TextField } from "../kit/Field";
import { Life } from "../kit/Figures";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { Prose } from "../kit/SideBySide";
import * as m from "../messages/report";
import { comment } from "./commands";
import type { Part } from "./queries";
import { usePartStep } from "./usePartStep";

const LONGEST = 2000;

/** What people say about a part. */
export function Comments({ part, comments }: { part: Part; comments: boolean }) {
  const plan = usePlan();
  const said = part.comments.map(({ by, unit, at, text }, index) => ({
    id: String(index),
    at,
    what: by,
    more: (
      <>
        <Prose paragraphs={[text]} />
        {unit && <span className="under">{unitName(plan, unit)}</span>}
      </>
    ),
  }));
  return (
    <Section title={m.comments()}>
      {said.length === 0 ? <p className="quiet">{m.noComments()}</p> : <Life steps={said} />}
      {comments && <CommentForm part={part} />}
    </Section>
  );
}

function CommentForm({ part }: { part: Part }) {
  const [text, setText] = useState("");
  const [tried, setTried] = useState(false);
  const given = text.trim();
  const call = usePartStep(
    () => comment(part, given),
    () => m.didComment(),
    () => {
      setText("");
      setTried(false);
    },
  );
  const problems = fieldProblems(call.error, ["text"]);
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
      <UnsavedGuard unsaved={given !== ""} />
      {call.error && !isSessionEnd(call.error) && (
        <ProblemNote sentence={sentence(call.error)} more={problems.elsewhere} />
      )}
      <FieldList>
        <TextField
          label={m.newComment()}
          rows={3}
          maxLength={LONGEST}
          value={text}
          problem={tried && given === "" ? m.needsComment() : problems.at("text")}
          onChange={(next) => {
            setText(next);
            call.reset();
          }}
        />
      </FieldList>
      <Actions>
        <Button type="submit" pending={call.isPending}>
          {m.sendComment()}
        </Button>
      </Actions>
    </form>
  );
}
