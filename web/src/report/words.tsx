import { type Mark, State } from "../kit/State";
import * as m from "../messages/report";
import type { Item } from "./queries";

const marks: Record<Item["state"], Mark> = { DRAFT: "ring", HANDED_IN: "half", SENT_BACK: "back", ACCEPTED: "full" };
export const stateWords: Record<Item["state"], () => string> = {
  DRAFT: m.stateDraft,
  HANDED_IN: m.stateHandedIn,
  SENT_BACK: m.stateBack,
  ACCEPTED: m.stateAccepted,
};

export function StateOf({ state, overdue, writing }: Pick<Item, "state"> & { overdue: boolean; writing?: string }) {
  return (
    <State
      mark={marks[state]}
      under={
        (overdue || writing) && (
          <>
            {overdue && <span className="warns">{m.overdue()}</span>}
            {overdue && writing && " · "}
            {writing && m.writesNow({ name: writing })}
          </>
        )
      }
    >
      {stateWords[state]()}
    </State>
  );
}
