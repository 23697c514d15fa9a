import * as m from "../messages/roster";
import { cancelDelegate } from "./commands";
import type { ReadDelegate } from "./queries";
import { ReasonedChange } from "./ReasonedChange";

/** Takes a person off the roster, with a reason. The place goes to the next who waits. */
export function Cancellation({ delegate }: { delegate: ReadDelegate }) {
  const { name, invitation } = delegate;
  return (
    <ReasonedChange
      label={m.cancel()}
      title={m.cancelTitle({ name })}
      act={m.cancelAct}
      change={(reason) => cancelDelegate(delegate, reason)}
      said={m.didCancel({ name })}
    >
      {invitation ? m.cancelInvited() : m.cancelText()}
    </ReasonedChange>
  );
}
