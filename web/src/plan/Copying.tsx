import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, sentence } from "../app/problem";
import { freeCode } from "../domain/codes";
import { type Conference, conferenceQuery } from "../domain/conference";
import { Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { FieldList, TextField } from "../kit/Field";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/plan";
import { copyConference } from "./queries";

/** The next conference begins with the plan of this one. */
export function Copying({ plan }: { plan: Conference }) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asked, setAsked] = useState(false);
  const [title, setTitle] = useState(plan.title);
  const [code, setCode] = useState("");
  const copy = useMutation({
    mutationFn: () => copyConference(plan, { code: code.trim() || freeCode(title, new Set([plan.code])), title }),
    onSuccess: async (made) => {
      queries.setQueryData(conferenceQuery(made.id).queryKey, made);
      await queries.invalidateQueries({ queryKey: ["conferences", "list"] });
      setAsked(false);
      say(m.didCopy({ title: made.title }));
      navigate({ to: "/plan", search: { conference: made.id } });
    },
  });
  const problems = fieldProblems(copy.error, ["code", "title", "conference.code", "conference.title"], {
    AConferenceKeepsThePlanItWasImportedWith: "code",
  });
  return (
    <>
      <Button kind="plain" onClick={() => setAsked(true)}>
        {m.copy()}
      </Button>
      <Confirm
        open={asked}
        title={m.copyConfirm()}
        act={m.copyAct()}
        pending={copy.isPending}
        onConfirm={() => copy.mutate()}
        onCancel={() => setAsked(false)}
      >
        <p>{m.copyText()}</p>
        {copy.error && !problems.isAtField && <ProblemNote sentence={sentence(copy.error)} more={problems.elsewhere} />}
        <FieldList>
          <TextField
            label={m.title()}
            value={title}
            maxLength={300}
            onChange={setTitle}
            problem={problems.at("title") ?? problems.at("conference.title")}
          />
          <TextField
            label={m.code()}
            hint={m.copyCodeHint()}
            optional
            value={code}
            maxLength={64}
            onChange={setCode}
            problem={problems.at("code") ?? problems.at("conference.code")}
          />
        </FieldList>
      </Confirm>
    </>
  );
}
