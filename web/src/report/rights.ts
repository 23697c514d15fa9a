import { hasRole, type Session } from "../app/session";
import type { Part } from "./queries";

/** What a person may do with a part as it stands. The service decides; this is what the page offers. */
export type Rights = {
  writes: boolean;
  gives: boolean;
  accepts: boolean;
  sendsBack: boolean;
  comments: boolean;
};

/**
 * @param units codes of the units that the person works for
 * @param open whether the conference is neither closed nor cancelled
 */
export function rightsOf(part: Part, session: Session, units: ReadonlySet<string>, open: boolean): Rights {
  const secretariat = open && hasRole(session, "secretariat");
  const own = secretariat || (open && hasRole(session, "unit-officer") && units.has(part.unit));
  const outlined = !part.withdrawn;
  const isOpen = outlined && (part.state === "DRAFT" || part.state === "SENT_BACK");
  return {
    writes: own && isOpen,
    gives: secretariat && isOpen,
    accepts: secretariat && outlined && part.state === "HANDED_IN",
    sendsBack: secretariat && outlined && !isOpen,
    comments: own || (open && hasRole(session, "office", "chairman")),
  };
}

/** Who else writes it now; undefined if nobody does. */
export function lockOfAnother(part: Part, session: Session): NonNullable<Part["lock"]> | undefined {
  return part.lock && part.lock.account !== session.account ? part.lock : undefined;
}
