import * as m from "../messages/roster";
import { undoCheckIn } from "./commands";
import type { ReadDelegate } from "./queries";
import { ReasonedChange } from "./ReasonedChange";

/** Takes back a check-in that was a mistake, with a reason. */
export function CheckInReversal({ delegate }: { delegate: ReadDelegate }) {
  const { name } = delegate;
  return (
    <ReasonedChange
      label={m.undoCheckIn()}
      title={m.undoCheckInTitle({ name })}
      act={m.undoCheckInAct}
      change={(reason) => undoCheckIn(delegate, reason)}
      said={m.didUndoCheckIn({ name })}
    >
      {m.undoCheckInText()}
    </ReasonedChange>
  );
}
