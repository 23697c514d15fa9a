import type { Line, Version } from "./queries";

export type Difference = { kind: "added" | "removed"; line: Line } | { kind: "changed"; before: Line; line: Line };

/** What a version changes of the one before it, line by line. A line keeps its code through all versions. */
export function differencesOf(before: Version, after: Version): Difference[] {
  const known = new Map(before.lines.map((line) => [line.code, line]));
  const kept = new Set(after.lines.map(({ code }) => code));
  return [
    ...after.lines.flatMap((line): Difference[] => {
      const earlier = known.get(line.code);
      if (!earlier) {
        return [{ kind: "added", line }];
      }
      return isSame(earlier, line) ? [] : [{ kind: "changed", before: earlier, line }];
    }),
    ...before.lines.filter(({ code }) => !kept.has(code)).map((line): Difference => ({ kind: "removed", line })),
  ];
}

const TOLD = ["text", "unit", "quantity", "unitPrice", "basis", "norm", "overNorm"] as const;

function isSame(one: Line, other: Line): boolean {
  return TOLD.every((field) => (one[field] ?? "") === (other[field] ?? ""));
}
