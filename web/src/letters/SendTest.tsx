import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, sentence } from "../app/problem";
import { Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { FieldList, TextField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/letters";
import { sendTest } from "./commands";
import type { Letter } from "./queries";

/** Sends the letter to the officer, marked as a test. The letter itself stays as it is. */
export function SendTest({ letter }: { letter: Letter }) {
  const [asked, setAsked] = useState(false);
  const [to, setTo] = useState("");
  const test = useMutation({
    mutationFn: () => sendTest(letter, to.trim()),
    onSuccess: ({ accepted, to: address }) => {
      if (accepted) {
        say(m.didTest({ to: address }));
        setAsked(false);
      }
    },
  });
  const problems = fieldProblems(test.error, ["to"]);
  const refused = test.data && !test.data.accepted ? (test.data.serverAnswer ?? "") : undefined;
  return (
    <>
      <Button
        kind="plain"
        onClick={() => {
          test.reset();
          setAsked(true);
        }}
      >
        {m.test()}
      </Button>
      <Confirm
        open={asked}
        title={m.testTitle({ name: letter.name })}
        act={m.testAct()}
        pending={test.isPending}
        onConfirm={() => test.mutate()}
        onCancel={() => setAsked(false)}
      >
        <p>{m.testText()}</p>
        <FieldList>
          <TextField
            label={m.testTo()}
            hint={m.testToHint()}
            optional
            value={to}
            onChange={setTo}
            maxLength={254}
            problem={problems.at("to")}
          />
        </FieldList>
        {test.error && <ProblemNote sentence={sentence(test.error)} more={problems.elsewhere} />}
        {refused !== undefined && <ProblemNote sentence={m.testRefused({ answer: refused })} />}
      </Confirm>
    </>
  );
}
