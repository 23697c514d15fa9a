import { type ReactNode, useState } from "react";
import * as m from "../messages/kit";
import { Confirm } from "./Confirm";
import { TextField } from "./Field";

const LONGEST = 1000;

type ReasonConfirmProps = {
  open: boolean;
  title: string;
  /** How many objects are affected. The button says it. */
  count: number;
  act: (p: { count: number }) => string;
  /** What it sets off, and what the service refused. */
  children: ReactNode;
  reason: string;
  onReason: (reason: string) => void;
  hint?: string;
  maxLength?: number;
  /** What is wrong with the reason. */
  problem?: string | undefined;
  pending?: boolean;
  onConfirm: () => void;
  onCancel: () => void;
};

/** Asks before what can't be undone and needs a reason. Without one nothing is sent. */
export function ReasonConfirm(props: ReasonConfirmProps) {
  const { count, act, children, reason, onReason, hint, maxLength = LONGEST, problem } = props;
  const { open, title, pending = false, onConfirm, onCancel } = props;
  const [missing, setMissing] = useState(false);
  const given = reason.trim() !== "";
  return (
    <Confirm
      open={open}
      title={title}
      act={act({ count })}
      pending={pending}
      onCancel={() => {
        setMissing(false);
        onCancel();
      }}
      onConfirm={() => {
        setMissing(!given);
        if (given) {
          onConfirm();
        }
      }}
    >
      {children}
      <TextField
        label={m.reason()}
        {...(hint && { hint })}
        value={reason}
        onChange={onReason}
        rows={3}
        maxLength={maxLength}
        problem={problem ?? (missing && !given ? m.needsReason() : undefined)}
      />
    </Confirm>
  );
}
