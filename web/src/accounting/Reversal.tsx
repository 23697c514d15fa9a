import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { idempotencyKey } from "../app/http";
import { say } from "../app/notice";
import { fieldProblems, sentence } from "../app/problem";
import { hasRole, useSession } from "../app/session";
import { UnsavedGuard } from "../app/UnsavedGuard";
import { useAccountNames } from "../domain/accounts";
import { Actions, Button } from "../kit/Button";
import { Confirm } from "../kit/Confirm";
import { moment, money } from "../kit/format";
import { Note, ProblemNote } from "../kit/Problem";
import { ReasonConfirm } from "../kit/ReasonConfirm";
import * as m from "../messages/accounting";
import { InWords } from "./InWords";
import type { Reversal } from "./queries";

/** The longest reason that the service takes. */
const LONGEST = 500;

function useMoneyMutation<Input>(act: (input: Input) => Promise<unknown>, done: () => void) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: done,
    onSettled: () => {
      for (const kind of ["rewards", "allocations", "reward-funds", "nominations"]) {
        queries.invalidateQueries({ queryKey: [kind] });
      }
    },
  });
}

type ProposalProps = {
  /** Names the line for a reader: “Thu lại khoản cấp 500.000.000 đồng”. */
  label: string;
  title: string;
  amount: number;
  /** What the reversal sets off. */
  children: ReactNode;
  propose: (reason: string, key: string) => Promise<unknown>;
  /** For an order that is no reversal. */
  words?: { button: string; act: string; said: string };
};

/** The accountant asks the Chairman to reverse a line. Nothing is booked yet. */
export function ReversalProposal({ label, title, amount, children, propose, words }: ProposalProps) {
  const [key, setKey] = useState<string>();
  const [reason, setReason] = useState("");
  const mutation = useMoneyMutation(
    () => propose(reason.trim(), key ?? idempotencyKey()),
    () => {
      setKey(undefined);
      setReason("");
      say(words?.said ?? m.didProposeReversal({ amount: money(amount) }));
    },
  );
  const problems = fieldProblems(mutation.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={key !== undefined && reason !== ""} />
      <Button
        kind="plain"
        aria-label={label}
        onClick={() => {
          mutation.reset();
          setKey(idempotencyKey());
        }}
      >
        {words?.button ?? m.reverse()}
      </Button>
      <ReasonConfirm
        open={key !== undefined}
        title={title}
        count={1}
        act={() => words?.act ?? m.proposeReversalAct()}
        reason={reason}
        onReason={setReason}
        maxLength={LONGEST}
        problem={problems.at("reason")}
        pending={mutation.isPending}
        onCancel={() => setKey(undefined)}
        onConfirm={() => mutation.mutate(undefined)}
      >
        <InWords amount={amount} />
        {children}
        <p>{m.chairmanDecides()}</p>
        {mutation.error && <ProblemNote sentence={sentence(mutation.error)} more={problems.elsewhere} />}
      </ReasonConfirm>
    </>
  );
}

type SettlementProps = {
  reversal: Reversal;
  /** What is to be reversed: “Thu lại khoản cấp 500.000.000 đồng (QĐ 12)”. */
  what: string;
  amount: number;
  approve: () => Promise<unknown>;
  reject: (reason: string) => Promise<unknown>;
  /** For an order that is no reversal. */
  words?: { act: string; did: string; rejected: string };
};

/** A reversal that waits: who asks for it and why; the Chairman approves or rejects it. */
export function WaitingReversal(props: SettlementProps) {
  const { reversal, what } = props;
  const settles = hasRole(useSession(), "chairman");
  const names = useAccountNames();
  const by = names?.get(reversal.proposedBy) ?? reversal.proposedBy;
  return (
    <Note kind="warning" act={settles && <Settlement {...props} />}>
      <p>{m.reversalWaits({ what })}</p>
      <p>{m.reversalBecause({ reason: reversal.reason, by, at: moment(reversal.proposedAt) })}</p>
    </Note>
  );
}

function Settlement({ reversal, what, amount, approve, reject, words }: SettlementProps) {
  const [asked, setAsked] = useState<"approve" | "reject">();
  const [reason, setReason] = useState("");
  const leave = () => setAsked(undefined);
  const approving = useMoneyMutation(approve, () => {
    leave();
    say(words?.did ?? m.didReverse({ amount: money(amount) }));
  });
  const rejecting = useMoneyMutation(
    () => reject(reason.trim()),
    () => {
      leave();
      say(words?.rejected ?? m.didRejectReversal());
    },
  );
  const problems = fieldProblems(rejecting.error, ["reason"]);
  return (
    <>
      <UnsavedGuard unsaved={asked === "reject" && reason !== ""} />
      <Actions>
        <Button
          aria-label={m.approveReversalLabel({ what })}
          onClick={() => {
            approving.reset();
            setAsked("approve");
          }}
        >
          {m.approveReversal()}
        </Button>
        <Button
          kind="plain"
          aria-label={m.rejectReversalLabel({ what })}
          onClick={() => {
            rejecting.reset();
            setAsked("reject");
          }}
        >
          {m.rejectReversal()}
        </Button>
      </Actions>
      <Confirm
        open={asked === "approve"}
        title={m.approveReversalQuestion({ what })}
        act={words?.act ?? m.approveReversalAct({ amount: money(amount) })}
        pending={approving.isPending}
        onCancel={leave}
        onConfirm={() => approving.mutate(undefined)}
      >
        <InWords amount={amount} />
        <p>{m.reason({ reason: reversal.reason })}</p>
        <p>{m.reversalIsALine()}</p>
        {approving.error && <ProblemNote sentence={sentence(approving.error)} />}
      </Confirm>
      <ReasonConfirm
        open={asked === "reject"}
        title={m.rejectReversalQuestion({ what })}
        count={1}
        act={() => m.rejectReversalAct()}
        reason={reason}
        onReason={setReason}
        maxLength={LONGEST}
        problem={problems.at("reason")}
        pending={rejecting.isPending}
        onCancel={leave}
        onConfirm={() => rejecting.mutate(undefined)}
      >
        <p>{m.reason({ reason: reversal.reason })}</p>
        {rejecting.error && <ProblemNote sentence={sentence(rejecting.error)} more={problems.elsewhere} />}
      </ReasonConfirm>
    </>
  );
}
