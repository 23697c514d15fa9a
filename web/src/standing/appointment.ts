import type { Office } from "../domain/council";
import type { Seat } from "../domain/standingCouncil";
import type { Account } from "./queries";

export type Offices = Readonly<Record<string, Office | "">>;
export type Candidate = { account: string; name: string; unit: string };

/** Who can be chosen: the known members, and whoever is in office, by name. */
export function candidates(
  known: readonly Account[],
  inOffice: readonly Seat[],
  compare: (left: string, right: string) => number,
): Candidate[] {
  const all = new Map(
    [...inOffice.map((seat) => ({ ...seat, unit: "" })), ...known].map(
      ({ account, name, unit }): [string, Candidate] => [account, { account, name, unit }],
    ),
  );
  return [...all.values()].sort((left, right) => compare(left.name, right.name));
}

export function officesOf(inOffice: readonly Seat[]): Offices {
  return Object.fromEntries(inOffice.map(({ account, office }) => [account, office]));
}

/** What the decision changes: new offices, and people who leave. */
export function changes(inOffice: readonly Seat[], offices: Offices) {
  const before = officesOf(inOffice);
  return {
    seats: Object.entries(offices).flatMap(([account, office]) =>
      office && office !== before[account] ? [{ account, office }] : [],
    ),
    released: inOffice.map(({ account }) => account).filter((account) => !offices[account]),
  };
}
