import type { Office } from "../domain/council";
import type { Seat } from "../domain/standingCouncil";
import { compareNames } from "../kit/format";
import type { Account } from "./queries";

export type Offices = Readonly<Record<string, Office | "">>;
export type Candidate = { account: string; name: string; callName?: string; unit: string };

/** Who can be chosen: the known members, and whoever is in office, by name. */
export function candidates(known: readonly Account[], inOffice: readonly Seat[]): Candidate[] {
  const all = new Map(
    [...inOffice.map(({ account, name }): Candidate => ({ account, name, unit: "" })), ...known].map(
      ({ account, name, callName, unit }): [string, Candidate] => [
        account,
        { account, name, unit, ...(callName && { callName }) },
      ],
    ),
  );
  return [...all.values()].sort(compareNames);
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
