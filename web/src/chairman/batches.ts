import type { Nomination } from "../domain/nomination";

/** The nominations that one session selected. */
export type Batch = { sessionId: string; day: string; nominations: Nomination[] };

export function batchesOf(selected: readonly Nomination[]): Batch[] {
  const batches = new Map<string, Batch>();
  for (const nomination of selected) {
    const sessionId = nomination.vote?.sessionId ?? "";
    const batch = batches.get(sessionId) ?? { sessionId, day: nomination.vote?.day ?? "", nominations: [] };
    batch.nominations.push(nomination);
    batches.set(sessionId, batch);
  }
  return [...batches.values()].sort((left, right) => left.day.localeCompare(right.day));
}

export function isFunded({ funding }: Nomination): boolean {
  return funding?.state === "RESERVED";
}
