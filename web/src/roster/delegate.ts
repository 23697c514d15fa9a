import type { Delegate, DelegateState } from "../domain/delegates";
import { compareNames, finder } from "../kit/format";
import type { Mark } from "../kit/State";
import * as m from "../messages/roster";
import { type RosterSearch, type Standing, standings } from "./search";

const states: Record<DelegateState, { mark: Mark; word: () => string }> = {
  PROPOSED: { mark: "ring", word: m.proposed },
  WAITLISTED: { mark: "ring", word: m.waitlisted },
  REGISTERED: { mark: "half", word: m.registered },
  INVITED: { mark: "half", word: m.invited },
  ACCEPTED: { mark: "full", word: m.accepted },
  SUBSTITUTED: { mark: "full", word: m.substituted },
  CHECKED_IN: { mark: "full", word: m.checkedIn },
  DECLINED: { mark: "dash", word: m.declined },
  CANCELLED: { mark: "dash", word: m.cancelled },
};

/** What the service puts where a name was. */
const ERASED = "(đã xóa)";

export function delegateState({ state, checkIn }: Delegate): { mark: Mark; word: string } {
  const { mark, word } = checkIn?.trial ? { mark: "half" as const, word: m.tried } : states[state];
  return { mark, word: word() };
}

export function inStanding({ state }: Delegate, standing: Standing | undefined): boolean {
  return standing ? standings[standing].includes(state) : state !== "CANCELLED";
}

const withWords = finder<Delegate>(
  ({ name, title, answer }) => `${name} ${title ?? ""} ${answer?.substituteName ?? ""}`,
);

/** By given name. Those who were taken off are shown only if they are asked for. */
export function filtered(delegates: readonly Delegate[], search: RosterSearch): Delegate[] {
  const { standing, group, unit, q } = search;
  return delegates
    .filter((delegate) => inStanding(delegate, standing))
    .filter(({ groups }) => !group || groups.includes(group))
    .filter((delegate) => !unit || delegate.unit === unit)
    .filter(withWords(q))
    .sort(compareNames);
}

/** A place is held for the person. */
export function hasPlace({ state }: Delegate): boolean {
  return ["REGISTERED", "INVITED", "ACCEPTED", "SUBSTITUTED", "CHECKED_IN"].includes(state);
}

/** Is at the conference. A trial of the door before its day says nothing. */
export function hasCome({ state, checkIn }: Delegate): boolean {
  return state === "CHECKED_IN" && !checkIn?.trial;
}

/** There is a place and no valid invitation. After a change of date the service knows of more. */
export function isUninvited(delegate: Delegate): boolean {
  const { invitation } = delegate;
  return hasPlace(delegate) && !hasCome(delegate) && (!invitation || invitation.withdrawn);
}

/** An invitation can be tried again: there is none that is valid, or it surely did not arrive. */
export function mayBeInvited(delegate: Delegate): boolean {
  return hasPlace(delegate) && !hasCome(delegate);
}

/** There is an invitation to answer, and the person has not come yet. */
export function mayAnswer({ state, invitation }: Delegate): boolean {
  return Boolean(invitation) && ["INVITED", "ACCEPTED", "DECLINED", "SUBSTITUTED"].includes(state);
}

/** Who is still expected is taken off the list first, who was merged is erased where the person remains. */
export function mayBeErased({ state, name, mergedInto }: Delegate): boolean {
  return !mergedInto && ["CANCELLED", "DECLINED", "CHECKED_IN"].includes(state) && name !== ERASED;
}

export function mayBeChanged(delegate: Delegate): boolean {
  return delegate.state !== "CANCELLED" && !hasCome(delegate);
}

/** How far the invitations are: of all who have a place, those with a valid one. */
export function invitationsOf(delegates: readonly Delegate[]): { invited: number; places: number; failed: number } {
  const placed = delegates.filter(hasPlace);
  return {
    invited: placed.filter((delegate) => !isUninvited(delegate)).length,
    places: placed.length,
    failed: placed.filter(({ invitation }) => invitation?.delivery === "FAILED").length,
  };
}
