import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { isSessionEnd, sentence } from "../app/problem";
import { type Called, callAwardee, calling, ceremonyQuery } from "../domain/ceremony";
import { unitName, usePlan } from "../domain/conference";
import { Actions, Button } from "../kit/Button";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/programme";
import css from "./Host.module.css";

/** The hint of the door may come before this service has heard who came. */
const ASK = 5_000;

/** While awards are handed out: who is on stage, and the button for the next name. */
export function Calling({ id, may }: { id: string; may: boolean }) {
  const queries = useQueryClient();
  const plan = usePlan();
  const { data } = useQuery({ ...ceremonyQuery(id), refetchInterval: ASK });
  const call = useMutation({
    mutationFn: (nomination: string | undefined) => callAwardee(id, nomination),
    onSuccess: (after) => queries.setQueryData(ceremonyQuery(id).queryKey, after),
  });
  if (!data || data.batches.length === 0) {
    return null;
  }
  const { now, next } = calling(data);
  const about = (slot: Called) =>
    [
      slot.reading && m.readAs({ reading: slot.reading }),
      unitName(plan, slot.unit),
      (slot.standsIn ?? slot.recipient.name) !== slot.name && comesUp(slot),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <Section title={m.onStage()}>
      {call.error && !isSessionEnd(call.error) && <ProblemNote sentence={sentence(call.error)} />}
      <p className={css.title}>{now?.name ?? m.nobodyCalled()}</p>
      {now && <p className="quiet">{about(now)}</p>}
      {may && (
        <Actions apart>
          {next && (
            <Button kind="first" pending={call.isPending} onClick={() => call.mutate(next.nominationId)}>
              {m.callNext({ name: next.name })}
            </Button>
          )}
          {now && (
            <Button kind="plain" onClick={() => call.mutate(undefined)}>
              {m.callNobody()}
            </Button>
          )}
        </Actions>
      )}
      {next && <p className="quiet">{about(next)}</p>}
    </Section>
  );
}

function comesUp({ standsIn, recipient }: Called): string {
  return m.receivedBy({ name: standsIn ?? recipient.name });
}
