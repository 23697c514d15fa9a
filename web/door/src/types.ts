/** What the server says of a delegate. See DoorListResponse of delegate-service. */
export type Expected = {
  id: string;
  name: string;
  /** Who comes instead; null if the delegate does. */
  substitute?: string | null;
  unit: string;
  group: string;
  state: string;
  checkedInAtDoor?: string | null;
  checkedInAt?: string | null;
  /** Label of the seat; null without one. */
  seat?: string | null;
  /** By what a letter is known, and its short code: the beginnings of hashes. */
  tickets: string[];
  codes?: string[];
};

export type DoorList = {
  /** By the server's clock. */
  madeAt: string;
  conference: string;
  /** The day, in Vietnam: 2026-12-19. */
  date: string;
  /** How many more may come in who are not on the list; null if there is no limit. */
  walkInsLeft?: number | null;
  door: string;
  phone: string;
  expected: Expected[];
};

/** The list as the phone keeps it. */
export type KeptList = {
  list: DoorList;
  /** When the phone asked for it, by its own clock. */
  askedAt: number;
  /** By how many milliseconds the phone's clock is ahead of the server's. */
  clockAhead: number;
  /**
   * The numbers of the notes that were settled before the phone asked for the list: what came of them is in it. Never told
   * by times, because the phone's clock may be set back. Absent in a list that an older app stored.
   */
  knows?: number[];
};

export type Sentence = { vi: string; en: string };

/** A passage of a delegate or of a guest, or its being taken back, as this phone noted it. */
export type Note = {
  id: string;
  /** Empty for a guest who is not on the list. */
  delegateId: string;
  /** For the screen: the list may be deleted before the note is sent. */
  name: string;
  door: string;
  /** By the phone's clock. */
  at: string;
  clockAhead: number;
  takenBack?: boolean;
  /** Who came instead, as the door noted it. */
  substitute?: string;
  /** Of a guest who is not on the list. */
  walkIn?: WalkIn;
  /** When the answer came, by the phone's clock; absent while the note waits to be sent. */
  settledAt?: number;
  refusal?: Sentence & { code: string };
  /** The check-in that counts, as the server said it. */
  counts?: { door: string; at: string };
};

/** From where a guest comes, and why the guest is let in. */
export type WalkIn = { unit: string; reason: string };

/** In the order of the numbers. */
export type KeptNote = Note & { seq: number };
