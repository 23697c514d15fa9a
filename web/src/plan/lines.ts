import type { Problem } from "../app/problem";
import type { Warning } from "./queries";

/** A fault of a plan as the service names it, and where in the file it is. */
export type Fault = { path: string; text: string; line?: number | undefined };

/** The faults in the order of the file; those without a line come first. */
export function faultsOf(errors: Problem["errors"] = [], english: boolean): Fault[] {
  return errors
    .map(({ path, vietnamese, english: inEnglish, line }) => ({
      path,
      text: english ? inEnglish : vietnamese,
      line: line ?? undefined,
    }))
    .sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
}

/** The warnings of a plan; those that say the same of several numbers are one with the sum. */
export function warningsOf(warnings: readonly Warning[], english: boolean): string[] {
  const sums = new Map<string, number | undefined>();
  for (const { vietnamese, english: inEnglish } of warnings) {
    const [, number, text = ""] = /^(\d+ )?(.*)$/s.exec(english ? inEnglish : vietnamese) ?? [];
    sums.set(text, number === undefined ? undefined : (sums.get(text) ?? 0) + Number(number));
  }
  return [...sums].map(([text, sum]) => (sum === undefined ? text : `${sum} ${text}`));
}
