import { hasRole, type Session } from "../app/session";
import type { Task } from "./queries";

/** What a person may do with a task as it stands. The service decides; this is what the page offers. */
export type Rights = {
  /** Steps, evidence, difficulties, the report. */
  works: boolean;
  names: boolean;
  confirms: boolean;
  sendsBack: boolean;
  /** Offers it to another unit. */
  offers: boolean;
  /** Of an offer: the unit that was asked. */
  accepts: boolean;
  declines: boolean;
  /** Of an offer: the unit that made it. */
  takesBack: boolean;
  comments: boolean;
  answers: boolean;
};

/**
 * @param units codes of the units that the person works for
 * @param open whether the conference is neither closed nor cancelled
 */
export function rightsOf(task: Task, session: Session, units: ReadonlySet<string>, open: boolean): Rights {
  const secretariat = open && hasRole(session, "secretariat");
  const worksFor = (unit: string) => secretariat || (open && hasRole(session, "unit-officer") && units.has(unit));
  const own = worksFor(task.unit);
  const planned = !task.withdrawn;
  const isOpen = planned && task.state === "OPEN";
  const asked = task.offer ? worksFor(task.offer.to) : false;
  return {
    works: own && isOpen,
    names: own && planned,
    confirms: secretariat && planned && task.state === "REPORTED",
    sendsBack: secretariat && planned && task.state !== "OPEN",
    offers: own && isOpen && !task.offer,
    accepts: asked && isOpen,
    declines: asked && !own,
    takesBack: own && Boolean(task.offer),
    comments: own || (open && hasRole(session, "office", "chairman")),
    answers: secretariat,
  };
}
