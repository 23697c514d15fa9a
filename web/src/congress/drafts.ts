import type { Candidate } from "./queries";

/** A candidate while the list is edited. */
export type Draft = Pick<Candidate, "nominationId" | "reason">;

export const draftsOf = (candidates: readonly Candidate[]): Draft[] =>
  candidates.map(({ nominationId, reason }) => ({ nominationId, reason }));

/** As it is sent: without spaces around reasons. */
export const trimmed = (drafts: readonly Draft[]): Draft[] =>
  drafts.map(({ nominationId, reason }) => ({ nominationId, reason: reason.trim() }));

export const isUnchanged = (drafts: readonly Draft[], candidates: readonly Candidate[]): boolean =>
  JSON.stringify(trimmed(drafts)) === JSON.stringify(draftsOf(candidates));

/** In the order of these ids. */
export function ordered(drafts: readonly Draft[], ids: readonly string[]): Draft[] {
  return ids.flatMap((id) => drafts.find(({ nominationId }) => nominationId === id) ?? []);
}

export function withReason(drafts: readonly Draft[], nominationId: string, reason: string): Draft[] {
  return drafts.map((draft) => (draft.nominationId === nominationId ? { ...draft, reason } : draft));
}
