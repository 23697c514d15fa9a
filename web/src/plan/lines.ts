import type { Problem } from "../app/problem";

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
