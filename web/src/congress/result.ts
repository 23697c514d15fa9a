import type { CongressList } from "./queries";

export type Outcome = "delegate" | "reserve" | "not chosen";
export type Row = { nominationId: string; votes: number | undefined; outcome: Outcome };

/** Each candidate with what the count says: those who go first, then those who move up, then the others. */
export function resultOf({ candidates, counting, election }: CongressList): Row[] {
  const delegates = election?.delegates ?? [];
  const reserves = election?.reserves ?? [];
  const chosen = [...delegates, ...reserves];
  const others = candidates.map(({ nominationId }) => nominationId).filter((id) => !chosen.includes(id));
  return [...chosen, ...others].map((nominationId) => ({
    nominationId,
    votes: counting?.ballots?.votes.find((each) => each.nominationId === nominationId)?.inFavour,
    outcome: delegates.includes(nominationId) ? "delegate" : reserves.includes(nominationId) ? "reserve" : "not chosen",
  }));
}

/** A number of people that was typed; undefined while it is none. */
export function counted(text: string): number | undefined {
  return /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : undefined;
}
