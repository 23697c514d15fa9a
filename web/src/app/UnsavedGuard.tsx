import { useBlocker } from "@tanstack/react-router";
import { useEffect } from "react";
import { Confirm } from "../kit/Confirm";
import * as m from "../messages/app";
import { declareUnsaved } from "./unsaved";

/** Asks before a page is left whose text is not saved, in the client and when the tab closes. */
export function UnsavedGuard({ unsaved }: { unsaved: boolean }) {
  useEffect(() => (unsaved ? declareUnsaved() : undefined), [unsaved]);
  const blocker = useBlocker({ shouldBlockFn: () => unsaved, enableBeforeUnload: unsaved, withResolver: true });
  return (
    <Confirm
      open={blocker.status === "blocked"}
      title={m.unsavedTitle()}
      act={m.unsavedLeave()}
      cancel={m.unsavedStay()}
      onConfirm={() => blocker.proceed?.()}
      onCancel={() => blocker.reset?.()}
    >
      <p>{m.unsavedText()}</p>
    </Confirm>
  );
}
