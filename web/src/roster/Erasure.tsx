import * as m from "../messages/roster";
import { eraseDelegate } from "./commands";
import type { ReadDelegate } from "./queries";
import { ReasonedChange } from "./ReasonedChange";

/** Erases what identifies a person who is not expected any more, on a ground that stays in the history. */
export function Erasure({ delegate }: { delegate: ReadDelegate }) {
  return (
    <ReasonedChange
      label={m.erase()}
      title={m.eraseTitle({ name: delegate.name })}
      act={m.eraseAct}
      change={(reason) => eraseDelegate(delegate, reason)}
      said={m.didErase()}
    >
      {m.eraseText()}
    </ReasonedChange>
  );
}
