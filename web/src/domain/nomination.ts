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

/** “1986 · Giáo viên · Cá nhân”, “Tập thể · đại diện: Bà …, Trưởng trạm”, “1961 · Hộ gia đình · Xóm Bản Cưởm” */
export function nomineeDetails(nominee: Nominee): string {
  const { person } = nominee;
  const kind = kindName(nominee.kind);
  switch (nominee.kind) {
    case "INDIVIDUAL":
      return [nominee.birthYear, nominee.title, person?.workplace, person?.address, kind].filter(Boolean).join(" · ");
    case "COLLECTIVE": {
      const name = [salutationWord(person?.salutation), nominee.representative].filter(Boolean).join(" ");
      const details = [name, person?.birthYear, person?.title, person?.workplace].filter(Boolean).join(", ");
      return `${kind} · ${m.representedBy({ name: details })}`;
    }
    case "HOUSEHOLD":
      return [person?.birthYear, person?.title, kind, nominee.address].filter(Boolean).join(" · ");
  }
}

export type Salutation = NonNullable<NonNullable<Nominee["person"]>["salutation"]>;

/** Ông, Bà: part of a Vietnamese name on paper, in every language of the screens. */
export function salutationWord(salutation: Salutation | null | undefined): string {
  return salutation ? { MR: "Ông", MS: "Bà" }[salutation] : "";
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

/** What a register is ordered by; the call name if an officer stated one. */
type Registered = { kind: string; name: string; callName?: string | null | undefined };

/** Orders a register: collectives by their name, then people and households by the name that they are called by. */
export function compareNominees(left: Registered, right: Registered): number {
  const [one, other] = [left, right].map(({ kind }) => Number(kind !== "COLLECTIVE"));
  return (
    (one ?? 0) - (other ?? 0) ||
    (one === 0 ? left.name.localeCompare(right.name, "vi", { numeric: true }) : compareNames(left, right))
  );
}

type Proposed = { nominee: Nominee; callName?: string | null };

export function byNominee(left: Proposed, right: Proposed): number {
  return compareNominees(
    { kind: left.nominee.kind, name: personOf(left.nominee), callName: left.callName },
    { kind: right.nominee.kind, name: personOf(right.nominee), callName: right.callName },
  );
}
