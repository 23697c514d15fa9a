import type { KeptList, KeptNote, Sentence } from "./types";
import type { Verdict } from "./verdict";

/** Why there is no list any more. */
export type Ending = "revoked" | "unknown" | "over";

/** What the screen shows. Each change makes a new object. */
export type DoorState = {
  hasPass: boolean;
  list: KeptList | undefined;
  notes: KeptNote[];
  verdict: Verdict | undefined;
  ended: Ending | undefined;
  /** Whether the last request got through. */
  reached: boolean;
  /** What the server answered, if it is to be read. */
  problem: Sentence | undefined;
};

export const NOTHING: DoorState = {
  hasPass: false,
  list: undefined,
  notes: [],
  verdict: undefined,
  ended: undefined,
  reached: true,
  problem: undefined,
};
