import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { say } from "../app/notice";
import { sentence } from "../app/problem";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { Section } from "../kit/Page";
import { ProblemNote } from "../kit/Problem";
import * as m from "../messages/letters";
import { sendFollowUps } from "./commands";
import { type FollowUpKind, followUpsQuery } from "./queries";

/** Reminds those who have not answered, and thanks those who were there. */
export function FollowUps({ conferenceId }: { conferenceId: string }) {
  const queries = useQueryClient();
  const { data } = useQuery(followUpsQuery(conferenceId));
  const [asked, setAsked] = useState<FollowUpKind>();
  const send = useMutation({
    mutationFn: (kind: FollowUpKind) => sendFollowUps(conferenceId, kind),
    onSuccess: (now, kind) => {
      queries.setQueryData(followUpsQuery(conferenceId).queryKey, now);
      setAsked(undefined);
      say(kind === "REMINDER" ? m.didRemind() : m.didThank());
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ["messages"] }),
  });
  if (!data || (data.unanswered === 0 && data.present === 0)) {
    return null;
  }
  const { unanswered, toRemind, present, toThank, closed } = data;
  const ask = (kind: FollowUpKind) => {
    send.reset();
    setAsked(kind);
  };
  const count = asked === "THANKS" ? toThank : toRemind;
  return (
    <Section title={m.followUps()}>
      {unanswered > 0 && (
        <p>
          {m.unanswered({ count: unanswered })} {toRemind === 0 && m.nobodyToRemind()}{" "}
          <Link to="/delegates">{m.toDelegates()}</Link>
        </p>
      )}
      {closed && present > 0 && (
        <p>
          {m.present({ count: present })} {toThank === 0 && m.allThanked()}
        </p>
      )}
      <Actions>
        {toRemind > 0 && <Button onClick={() => ask("REMINDER")}>{m.remind({ count: toRemind })}</Button>}
        {toThank > 0 && <Button onClick={() => ask("THANKS")}>{m.thank({ count: toThank })}</Button>}
      </Actions>
      <Confirm
        open={asked !== undefined}
        title={asked === "THANKS" ? m.thankTitle({ count }) : m.remindTitle({ count })}
        act={asked === "THANKS" ? m.thankAct({ count }) : m.remindAct({ count })}
        pending={send.isPending}
        onConfirm={() => asked && send.mutate(asked)}
        onCancel={() => setAsked(undefined)}
      >
        <p>{asked === "THANKS" ? m.thankText() : m.remindText()}</p>
        {send.error && <ProblemNote sentence={sentence(send.error)} />}
      </Confirm>
    </Section>
  );
}
