import { type Mark, State } from "../kit/State";
import * as m from "../messages/speeches";
import type { Entry, Kind } from "./queries";

const kinds: Record<Kind, () => string> = {
  TALK: m.kindTalk,
  OPENING: m.kindOpening,
  CLOSING: m.kindClosing,
  LAUNCH: m.kindLaunch,
  DIALOGUE: m.kindDialogue,
};

const states: Record<Entry["state"], [Mark, () => string]> = {
  PROPOSED: ["ring", m.stateProposed],
  INVITED: ["ring", m.stateInvited],
  ACCEPTED: ["half", m.stateAccepted],
  SUBMITTED: ["half", m.stateSubmitted],
  APPROVED: ["full", m.stateApproved],
  DECLINED: ["back", m.stateDeclined],
  WITHDRAWN: ["dash", m.stateWithdrawn],
};

export const kindName = (kind: Kind): string => kinds[kind]();

/** A dialogue is ready once its guest accepted. */
export function StateOf({ speech: { state, ready, revoked } }: { speech: Pick<Entry, "state" | "ready" | "revoked"> }) {
  const [mark, word] = states[state];
  return (
    <State mark={ready ? "full" : mark} under={revoked && <span className="warns">{m.revoked()}</span>}>
      {word()}
    </State>
  );
}

/** “Nông Văn A, Trưởng xóm” */
export function personText({ name, title, exemplar }: Entry["speaker"]): string {
  const person = title ? `${name}, ${title}` : name;
  return exemplar && exemplar !== name ? `${person} (${m.speaksFor({ name: exemplar })})` : person;
}
