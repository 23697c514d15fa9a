import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { paths } from "../../api/nomination";
import { api, body, ifMatch } from "../app/http";
import { say } from "../app/notice";
import { sentence } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { Actions, Button } from "../kit/Button";
import { moment } from "../kit/format";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/findings";
import { openConcerns } from "./findings";
import { type Nomination, nomineeName } from "./nomination";
import { afterCommand, nominationQuery } from "./nominations";

const service = api<paths>();

function raise(id: string, reason: string): Promise<Nomination> {
  return body(service.POST("/api/nominations/{id}/concerns", { params: { path: { id } }, body: { reason } }));
}

function settle(id: string, version: number, reason: string): Promise<Nomination> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/nominations/{id}/settlement", { params, body: { reason } }));
}

type ConcernsProps = {
  nomination: Nomination;
  /** The nomination has a newer version, by this person's own word. */
  onEntered?: (() => void) | undefined;
};

/** Discipline, an investigation or a complaint that became known after the submission, and how it ended. */
export function Concerns({ nomination, onEntered }: ConcernsProps) {
  const person = useSession();
  const concerns = nomination.concerns ?? [];
  const takes = ["SUBMITTED", "APPRAISED", "TABLED", "SELECTED"].includes(nomination.state);
  const enters = takes && hasRole(person, "secretariat", "council-secretary");
  if (concerns.length === 0 && !enters) {
    return null;
  }
  return (
    <Section title={m.concernsTitle()}>
      {concerns.length === 0 && <p className="quiet">{m.concernsText()}</p>}
      {concerns.map(({ text, by, at, settlement }) => (
        <p key={at} className={settlement ? "quiet" : "warns"}>
          {settlement
            ? m.concernSettled({ text, by, at: moment(at), how: settlement.text })
            : m.concernOpen({ text, by, at: moment(at) })}
        </p>
      ))}
      {enters && <Entering nomination={nomination} onEntered={onEntered} />}
    </Section>
  );
}

function Entering({ nomination, onEntered }: ConcernsProps) {
  const queries = useQueryClient();
  const [asked, setAsked] = useState<"concern" | "settlement">();
  const [reason, setReason] = useState("");
  const { id, version } = nomination;
  const name = nomineeName(nomination.nominee);
  const enter = useMutation({
    mutationFn: () => (asked === "settlement" ? settle(id, version, reason.trim()) : raise(id, reason.trim())),
    onSuccess: (changed) => {
      queries.setQueryData(nominationQuery(id).queryKey, (known) => afterCommand(changed, known));
      say(m.didConcern());
      setAsked(undefined);
      setReason("");
      onEntered?.();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["nominations"] }),
  });
  const settling = asked === "settlement";
  return (
    <>
      <UnsavedGuard unsaved={asked !== undefined && reason !== ""} />
      <Actions>
        {openConcerns(nomination).length > 0 && (
          <Button onClick={() => setAsked("settlement")}>{m.concernSettle()}</Button>
        )}
        <Button kind="plain" onClick={() => setAsked("concern")}>
          {m.concernNote()}
        </Button>
      </Actions>
      <ReasonConfirm
        open={asked !== undefined}
        title={settling ? m.concernSettleTitle({ name }) : m.concernNoteTitle({ name })}
        count={1}
        act={settling ? m.concernSettleAct : m.concernNoteAct}
        reason={reason}
        onReason={setReason}
        pending={enter.isPending}
        onCancel={() => setAsked(undefined)}
        onConfirm={() => enter.mutate()}
      >
        <p>{settling ? m.concernSettleText() : m.concernNoteText()}</p>
        {enter.error && <ProblemNote sentence={sentence(enter.error)} />}
      </ReasonConfirm>
    </>
  );
}
