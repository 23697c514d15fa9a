import { money } from "../kit/format";
import { isEnglish } from "../kit/language";
import * as m from "../messages/norms";
import type { NewNorm, Norm } from "./queries";

export type Share = "half" | "two-thirds" | "eighty" | "ninety";

export const shares: Readonly<Record<Share, { numerator: number; denominator: number; more: boolean }>> = {
  half: { numerator: 1, denominator: 2, more: true },
  "two-thirds": { numerator: 2, denominator: 3, more: false },
  eighty: { numerator: 4, denominator: 5, more: false },
  ninety: { numerator: 9, denominator: 10, more: false },
};

/** 30 → 0,3 */
function times(hundredths: number): string {
  return String(hundredths / 100).replace(".", isEnglish() ? "." : ",");
}

/** @param formName names a form of award by its code */
export function valueText(norm: Norm, formName: (code: string) => string): string {
  const { unit, value, share, forms } = norm;
  if (share) {
    return share.more ? m.moreThan(share) : m.atLeast(share);
  }
  if (unit === "FORMS_OF_AWARD") {
    return forms.map(formName).join(", ");
  }
  if (value === null || value === undefined) {
    return m.unknown();
  }
  switch (unit) {
    case "HUNDREDTHS_OF_BASE_SALARY":
      return m.ofSalary({ times: times(value) });
    case "HUNDREDTHS_OF_INDIVIDUAL_SHARE":
      return m.ofIndividual({ times: times(value) });
    case "WORKING_DAYS":
      return m.days({ count: value });
    default:
      return m.dong({ amount: money(value) });
  }
}

/** The norm of the same subject that is in force on a day; what a proposal would change. */
export function inForce(norms: readonly Norm[], subject: string, day: string): Norm | undefined {
  return norms
    .filter((norm) => norm.subject === subject && !norm.supersededBy && norm.from && norm.from <= day)
    .filter(({ until }) => !until || until >= day)
    .sort((left, right) => (right.from ?? "").localeCompare(left.from ?? ""))[0];
}

/** “votes/GIAY_KHEN” from 2025-07-10 → votes-giay-khen-2025-07-10. A second one of the day supersedes the first. */
export function idOf(subject: string, from: string): string {
  return `${subject.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-${from}`;
}

export type ShareForm = { form: string; formName: string; share: Share };
export type Grounds = { from: string; citation: string; verified: boolean; reason: string };

export function shareNorm({ form, formName, share }: ShareForm, grounds: Grounds): NewNorm {
  const subject = `votes/${form}`;
  return {
    id: idOf(subject, grounds.from),
    subject,
    name: m.shareName({ form: formName }),
    value: null,
    unit: "SHARE_OF_MEMBERS",
    until: null,
    forms: null,
    share: shares[share],
    ...grounds,
  };
}

export function changedNorm({ subject, name, unit }: Norm, value: number, grounds: Grounds): NewNorm {
  return {
    id: idOf(subject, grounds.from),
    subject,
    name,
    value,
    unit,
    until: null,
    forms: null,
    ...grounds,
  };
}
