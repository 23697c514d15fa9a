import type { components } from "../../api/nomination";
import { compareNames, finder } from "../kit/format";
import type { Mark } from "../kit/State";
import * as m from "../messages/domain";

export type Nomination = components["schemas"]["NominationResponse"];
export type Nominee = Nomination["nominee"];
export type NominationState = Nomination["state"];
export type FormOfAward = Nomination["formOfAward"];
export type AwardForm = components["schemas"]["AwardFormResponse"];
export type NomineeKind = Nominee["kind"];

const states: Record<NominationState, { mark: Mark; word: () => string }> = {
  DRAFT: { mark: "ring", word: m.draft },
  SUBMITTED: { mark: "half", word: m.submitted },
  RETURNED: { mark: "back", word: m.returned },
  APPRAISED: { mark: "full", word: m.appraised },
  TABLED: { mark: "full", word: m.tabled },
  SELECTED: { mark: "full", word: m.selected },
  NOT_SELECTED: { mark: "dash", word: m.notSelected },
  APPROVED: { mark: "sealed", word: m.approved },
  REFUSED: { mark: "dash", word: m.refused },
  REVOKED: { mark: "dash", word: m.revoked },
  WITHDRAWN: { mark: "dash", word: m.withdrawn },
};

export function stateOf(state: NominationState): { mark: Mark; word: string } {
  const { mark, word } = states[state];
  return { mark, word: word() };
}

/** The name as a paper prints it: a household goes by its head. */
export function nomineeName(nominee: Nominee): string {
  return nominee.kind === "HOUSEHOLD" ? m.householdOf({ head: nominee.head }) : nominee.name;
}

const NAMED = 4;

/** The first names of a task's nominations, and how many there are besides. */
export function someNames(nominations: readonly Nomination[]): string {
  const named = nominations.slice(0, NAMED).map(({ nominee }) => nomineeName(nominee));
  const rest = nominations.length - named.length;
  return [...named, ...(rest > 0 ? [m.andMore({ count: rest })] : [])].join(" · ");
}

/** By this name a register is ordered. */
export function personOf(nominee: Nominee): string {
  return nominee.kind === "HOUSEHOLD" ? nominee.head : nominee.name;
}

/** “1986 · Cá nhân”, “Tập thể · đại diện: …”, “Hộ gia đình · Xóm Bản Cưởm” */
export function nomineeDetails(nominee: Nominee): string {
  switch (nominee.kind) {
    case "INDIVIDUAL":
      return [nominee.birthYear, nominee.title, kindName(nominee.kind)].filter(Boolean).join(" · ");
    case "COLLECTIVE":
      return `${kindName(nominee.kind)} · ${m.representedBy({ name: nominee.representative })}`;
    case "HOUSEHOLD":
      return `${kindName(nominee.kind)} · ${nominee.address}`;
  }
}

/** Nominations by words of the nominee's name and details. */
export const withNominee = finder<{ nominee: Nominee }>(
  ({ nominee }) => `${nomineeName(nominee)} ${nomineeDetails(nominee)}`,
);

export function kindName(kind: NomineeKind): string {
  return { INDIVIDUAL: m.individual, COLLECTIVE: m.collective, HOUSEHOLD: m.household }[kind]();
}

/** The unit can still change it. */
export function isInUnit(state: NominationState): boolean {
  return state === "DRAFT" || state === "RETURNED";
}

/** The council has not counted the vote yet. */
export function isBeforeResult(state: NominationState): boolean {
  return ["DRAFT", "RETURNED", "SUBMITTED", "APPRAISED", "TABLED"].includes(state);
}

/** Orders a register: collectives by their name, then people and households by the given name. */
export function compareNominees(left: { kind: string; name: string }, right: { kind: string; name: string }): number {
  const [one, other] = [left, right].map(({ kind }) => Number(kind !== "COLLECTIVE"));
  return (
    (one ?? 0) - (other ?? 0) ||
    (one === 0 ? left.name.localeCompare(right.name, "vi", { numeric: true }) : compareNames(left.name, right.name))
  );
}

export function byNominee(left: { nominee: Nominee }, right: { nominee: Nominee }): number {
  return compareNominees(
    { kind: left.nominee.kind, name: personOf(left.nominee) },
    { kind: right.nominee.kind, name: personOf(right.nominee) },
  );
}
