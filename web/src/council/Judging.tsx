import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { isStale, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { unitName, usePlan } from "../domain/conference";
import {
  type Alike,
  type Conclusion,
  conclusionName,
  judgementOf,
  judgementText,
  questionText,
} from "../domain/findings";
import type { Nomination } from "../domain/nomination";
import { nominationQuery } from "../domain/nominations";
import { Actions, Button } from "../kit/Button";
import { ChoiceField, Fact, FieldList, TextField } from "../kit/Field";
import { Section } from "../kit/Page";
import { Note, ProblemNote } from "../kit/Problem";
import * as m from "../messages/council";
import { judgeFinding } from "./queries";

/** The nominations that may be the same as this one, each with the secretary's conclusion or the form for it. */
export function Judging({ nomination }: { nomination: Nomination }) {
  const { findings } = nomination;
  return findings && findings.length > 0 ? (
    <Section title={m.judgeTitle()}>
      <p className="quiet">{m.judgeText()}</p>
      {findings.map((finding) => (
        <OneFinding key={`${finding.id} ${finding.judgements.length}`} id={nomination.id} finding={finding} />
      ))}
    </Section>
  ) : null;
}

function OneFinding({ id, finding }: { id: string; finding: Alike }) {
  const plan = usePlan();
  const [changing, setChanging] = useState(false);
  const judgement = judgementOf(finding);
  const name = m.judgeOther({ unit: unitName(plan, finding.unit) });
  return (
    <FieldList>
      <Fact label={name} hint={finding.achievement}>
        <Link to="/appraisal/$id" params={{ id: finding.id }}>
          {questionText(finding, (code) => unitName(plan, code))}
        </Link>
      </Fact>
      {judgement && <p>{judgementText(finding)}</p>}
      {judgement?.conclusion === "SAME_ACHIEVEMENT" && <Note kind="warning">{m.judgeSame()}</Note>}
      {judgement && !changing ? (
        <Actions>
          <Button kind="plain" onClick={() => setChanging(true)}>
            {m.judgeChange()}
          </Button>
        </Actions>
      ) : (
        <JudgementForm id={id} finding={finding} />
      )}
    </FieldList>
  );
}

const conclusions: readonly Conclusion[] = ["ANOTHER_NOMINEE", "ANOTHER_ACHIEVEMENT", "SAME_ACHIEVEMENT"];

function JudgementForm({ id, finding }: { id: string; finding: Alike }) {
  const queries = useQueryClient();
  const [conclusion, setConclusion] = useState<Conclusion | "">("");
  const [reason, setReason] = useState("");
  const [tried, setTried] = useState(false);
  const judge = useMutation({
    mutationFn: (chosen: Conclusion) =>
      judgeFinding(id, {
        other: finding.id,
        conclusion: chosen,
        reason: reason.trim(),
        seen: finding.judgements.length,
      }),
    onSuccess: (judged) => {
      queries.setQueryData(nominationQuery(id).queryKey, judged);
      say(m.didJudge());
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["nominations"] }),
  });
  return (
    <>
      <UnsavedGuard unsaved={reason !== "" && !judge.isSuccess} />
      {judge.error && <ProblemNote sentence={isStale(judge.error) ? m.judgeStale() : sentence(judge.error)} />}
      <ChoiceField<Conclusion>
        label={m.judgeConclusion()}
        value={conclusion}
        options={conclusions.map((value) => ({ value, label: conclusionName(value) }))}
        onChange={setConclusion}
        problem={tried && conclusion === "" ? m.judgeNeed() : undefined}
      />
      <TextField
        label={m.judgeReason()}
        hint={m.judgeReasonHint()}
        value={reason}
        maxLength={1000}
        onChange={setReason}
        problem={tried && reason.trim() === "" ? m.judgeNeedReason() : undefined}
      />
      <Actions>
        <Button
          pending={judge.isPending}
          onClick={() => {
            setTried(true);
            if (conclusion !== "" && reason.trim() !== "") {
              judge.mutate(conclusion);
            }
          }}
        >
          {m.judgeAct()}
        </Button>
      </Actions>
    </>
  );
}
