import type { CouncilSession } from "../domain/council";
import type { Nomination } from "../domain/nomination";
import type { Convocation } from "./queries";

export type MemberForm = { key: number; account: string; name: string; unit: string };
/** As a person says it; the first is what holds without a choice. */
export type Share = "half" | "two-thirds" | "eighty" | "ninety";

export const shares: Readonly<Record<Share, { numerator: number; denominator: number; more: boolean }>> = {
  half: { numerator: 1, denominator: 2, more: true },
  "two-thirds": { numerator: 2, denominator: 3, more: false },
  eighty: { numerator: 4, denominator: 5, more: false },
  ninety: { numerator: 9, denominator: 10, more: false },
};

export type ConvocationForm = {
  members: readonly MemberForm[];
  nominations: ReadonlySet<string>;
  /** By form of award; a form without an entry needs more than half. */
  shares: Readonly<Record<string, Share>>;
};

export const LEAST_MEMBERS = 3;

/** Councils stay: a new session begins with the members of the last one. */
export function membersOf(last: CouncilSession | undefined): MemberForm[] {
  const known = (last?.members ?? []).map(({ account, name, unit }, key) => ({ key, account, name, unit }));
  const empty = Array.from({ length: Math.max(0, LEAST_MEMBERS - known.length) }, (_, index) => ({
    key: known.length + index,
    account: "",
    name: "",
    unit: "",
  }));
  return [...known, ...empty];
}

export function isEmpty({ account, name }: MemberForm): boolean {
  return account.trim() === "" && name.trim() === "";
}

/** What is missing, by the path that the service would name. */
export function gaps(form: ConvocationForm, sentences: { account: string; name: string; twice: string }) {
  const found = new Map<string, string>();
  const filled = form.members.filter((member) => !isEmpty(member));
  filled.forEach(({ account, name }, index) => {
    const twice = filled.findIndex((other) => other.account.trim() === account.trim()) < index;
    if (account.trim() === "") {
      found.set(`members[${index}].account`, sentences.account);
    } else if (twice) {
      found.set(`members[${index}].account`, sentences.twice);
    }
    if (name.trim() === "") {
      found.set(`members[${index}].name`, sentences.name);
    }
  });
  return found;
}

export function isEnough(form: ConvocationForm): boolean {
  return form.members.filter((member) => !isEmpty(member)).length >= LEAST_MEMBERS && form.nominations.size > 0;
}

/** @param ready the appraised nominations, in the order in which the session has them */
export function convocationOf(conferenceId: string, form: ConvocationForm, ready: readonly Nomination[]): Convocation {
  const chosen = ready.filter(({ id }) => form.nominations.has(id));
  const forms = new Set<string>(chosen.map(({ formOfAward }) => formOfAward));
  return {
    conferenceId,
    members: form.members
      .filter((member) => !isEmpty(member))
      .map(({ account, name, unit }) => ({ account: account.trim(), name: name.trim(), unit: unit || null })),
    nominationIds: chosen.map(({ id }) => id),
    requiredShares: Object.fromEntries(
      Object.entries(form.shares)
        .filter(([code, share]) => forms.has(code) && share !== "half")
        .map(([code, share]) => [code, shares[share]]),
    ),
  };
}
