import type { Feature } from "./feature";
import { hasRole, type Session } from "./session";

const registered: Feature[] = [];

/** Called once at the start, by src/router.tsx: the shell knows no feature itself. */
export function register(...features: Feature[]): void {
  registered.splice(0, registered.length, ...features);
}

/** The features of all roles of the person, in the order of registration. */
export function featuresOf(session: Session): Feature[] {
  return registered.filter((feature) => hasRole(session, ...feature.roles));
}
