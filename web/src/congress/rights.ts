import { hasRole, type Session } from "../app/session";
import type { CongressList } from "./queries";

/** What a person may do with the list as it stands. The service decides; this is what the page offers. */
export type Rights = {
  drafts: boolean;
  presents: boolean;
  counts: boolean;
  takesBack: boolean;
  adopts: boolean;
  replaces: boolean;
};

/** @param open whether the conference is neither closed nor cancelled; a delegate is replaced also after it */
export function rightsOf({ state, counting, election }: CongressList, session: Session, open: boolean): Rights {
  const secretariat = hasRole(session, "secretariat");
  const votes = state === "PRESENTED" || (state === "COUNTED" && counting?.method === "HANDS");
  return {
    drafts: open && secretariat && state === "DRAFTING",
    presents: open && secretariat && state === "DRAFTING",
    counts: open && hasRole(session, "secretariat", "office") && votes,
    takesBack: open && secretariat && (state === "PRESENTED" || state === "COUNTED"),
    adopts: open && secretariat && state === "COUNTED" && (election?.delegates.length ?? 0) > 0,
    replaces: secretariat && state === "ADOPTED",
  };
}
