import { hasRole, type Session } from "../app/session";
import type { Estimate, Version } from "./queries";

/** What a person may do with an estimate as it stands. The service decides; this is what the page offers. */
export type Rights = {
  prepares: boolean;
  /** A saved draft goes to the Chairman. */
  submits: boolean;
  settles: boolean;
};

export function lastOf({ versions }: Estimate): Version | undefined {
  return versions.at(-1);
}

export function rightsOf(estimate: Estimate, session: Session): Rights {
  const state = lastOf(estimate)?.state;
  const prepares = hasRole(session, "secretariat", "accountant");
  return {
    prepares: prepares && state !== "SUBMITTED",
    submits: prepares && state === "DRAFT",
    settles: hasRole(session, "chairman") && state === "SUBMITTED",
  };
}
