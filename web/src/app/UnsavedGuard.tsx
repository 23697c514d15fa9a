import { useBlocker } from "@tanstack/react-router";
import { useEffect } from "react";
import { Confirm } from "../kit/Confirm";
import * as m from "../messages/app";
import { declareUnsaved } from "./unsaved";

type UnsavedGuardProps = {
  unsaved: boolean;
  /** What would be lost, instead of “what was typed”. */
  text?: string;
  /** For a secret: it must not outlive the login, so the end of the session leaves the page at once. */
  secret?: boolean;
};

/** Asks before a page is left whose text is not saved, in the client and when the tab closes. */
export function UnsavedGuard({ unsaved, text, secret = false }: UnsavedGuardProps) {
  const kept = unsaved && !secret;
  useEffect(() => (kept ? declareUnsaved() : undefined), [kept]);
  const blocker = useBlocker({ shouldBlockFn: () => unsaved, enableBeforeUnload: kept, withResolver: true });
  return (
    <Confirm
      open={blocker.status === "blocked"}
      title={m.unsavedTitle()}
      act={m.unsavedLeave()}
      cancel={m.unsavedStay()}
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{text ?? m.unsavedText()}</p>
    </Confirm>
  );
}
