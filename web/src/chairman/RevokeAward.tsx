import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { say } from "../app/notice";
import { fieldProblems, sentence } from "../app/problem";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { usePlan } from "../domain/conference";
import { type Decision, type DecisionLine, decisionsQuery, revocationsQuery } from "../domain/decisions";
import { Button } from "../kit/Button";
import { DateField, FieldList, TextField } from "../kit/Field";
import { money, today } from "../kit/format";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/chairman";
import { nextNumber } from "./decide";
import { revokeAward } from "./queries";
import { inOffice, type Signatory, SignatoryField } from "./SignatoryField";

/** Revokes one award by a decision with number, date and reason. The decision that gave it stays as it was signed. */
export function RevokeAward({ decision, line }: { decision: Decision; line: DecisionLine }) {
  const queries = useQueryClient();
  const plan = usePlan();
  const [asked, setAsked] = useState(false);
  const [reason, setReason] = useState("");
  const [written, setWritten] = useState<string>();
  const [day, setDay] = useState<string | undefined>(today());
  const [signatory, setSignatory] = useState<Signatory>();
  const { data: decisions = [] } = useQuery({ ...decisionsQuery(decision.conferenceId), enabled: asked });
  const { data: revocations = [] } = useQuery(revocationsQuery(decision.id));
  const number = written ?? nextNumber([...decisions, ...revocations], (day ?? today()).slice(0, 4));
  const { name } = line.awardee;
  const revoke = useMutation({
    mutationFn: () =>
      revokeAward(decision.id, {
        nominationId: line.nominationId,
        reason: reason.trim(),
        number: number.trim(),
        ...(day && { date: day }),
        ...(signatory && { signatory }),
      }),
    onSuccess: () => {
      setAsked(false);
      say(m.didRevoke({ name, number: number.trim() }));
    },
    onSettled: () => {
      for (const kind of ["decisions", "nominations", "rewards"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
    },
  });
  const problems = fieldProblems(revoke.error, ["reason", "number", "date", "signatory"], {
    ADecisionNumberIsUsedOnceAYear: "number",
    ADecisionIsNotDatedAhead: "date",
    ARevocationFollowsItsDecision: "date",
    ASignatoryIsInOfficeOnTheDay: "signatory",
  });
  const atField = ["reason", "number", "date", "signatory"].some((field) => problems.at(field));
  return (
    <>
      <UnsavedGuard unsaved={asked && reason !== ""} />
      <Button kind="plain" aria-label={m.revokeLabel({ name })} onClick={() => setAsked(true)}>
        {m.revoke()}
      </Button>
      <ReasonConfirm
        open={asked}
        title={m.revokeTitle({ name })}
        count={1}
        act={m.revokeAct}
        reason={reason}
        onReason={setReason}
        problem={problems.at("reason")}
        pending={revoke.isPending}
        onCancel={() => setAsked(false)}
        onConfirm={() => revoke.mutate()}
      >
        <p>{m.revokeText({ number: decision.number, amount: money(line.reward?.amount ?? 0) })}</p>
        {revoke.error && !atField && <ProblemNote sentence={sentence(revoke.error)} more={problems.elsewhere} />}
        <FieldList>
          <TextField
            label={m.number()}
            hint={m.numberHint()}
            value={number}
            maxLength={50}
            autoComplete="off"
            onChange={setWritten}
            problem={problems.at("number")}
          />
          <DateField label={m.dateOf()} value={day} onChange={setDay} problem={problems.at("date")} />
          {plan && (
            <SignatoryField
              candidates={inOffice(plan, day)}
              chosen={signatory}
              problem={problems.at("signatory")}
              onChange={setSignatory}
            />
          )}
        </FieldList>
      </ReasonConfirm>
    </>
  );
}
