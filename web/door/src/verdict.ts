import type { Expected, KeptList, KeptNote } from "./types";

/** Where and when somebody came in, by the server's clock. */
export type Presence = { door: string; at: number };

export type Verdict =
  /** Came in just now. */
  | { kind: "in"; person: Expected; noteId: string }
  /** Came in before. */
  | { kind: "already"; person: Expected; presence: Presence }
  /** Has no place, so is not let in without the secretariat. */
  | { kind: "stop"; person: Expected; why: "waits" | "declined" | "cancelled" }
  /** Neither letter nor code of the list. */
  | { kind: "unknown" }
  /** A pass was scanned while this phone has one. */
  | { kind: "pass" }
  /** A guest who is not on the list came in just now. */
  | { kind: "guest"; name: string; noteId: string }
  /** No more guests who are not on the list. */
  | { kind: "full" }
  /** The phone could not store the note, so it is none. */
  | { kind: "unsaved" }
  | { kind: "undone"; name: string };

type Kept = Pick<KeptList, "knows">;

const WITH_PLACE = ["REGISTERED", "INVITED", "ACCEPTED", "SUBSTITUTED", "CHECKED_IN"];

/**
 * Whether the person is in. What this phone noted and the list does not know yet comes before the list.
 *
 * @param notes of this phone, in their order
 */
export function presenceOf(person: Expected, notes: KeptNote[], list: Kept): Presence | undefined {
  const own = notes.filter((note) => note.delegateId === person.id && isNews(note, list));
  const back = new Set(own.filter((note) => note.takenBack).map((note) => note.id));
  const stands = own.find((note) => !note.takenBack && !back.has(note.id));
  // The check-in that counts may be of another door.
  if (stands) {
    return stands.counts
      ? { door: stands.counts.door, at: Date.parse(stands.counts.at) }
      : { door: stands.door, at: Date.parse(stands.at) - stands.clockAhead };
  }
  // Of a check-in that this phone took back the list may still speak.
  const listed = person.checkedInAtDoor && person.checkedInAt;
  const byThisPhone = own.some((note) => note.takenBack && note.door === person.checkedInAtDoor);
  return listed && !byThisPhone
    ? { door: person.checkedInAtDoor as string, at: Date.parse(person.checkedInAt as string) }
    : undefined;
}

/** What the officer at the door is told; `welcome` is to be noted. */
export function judge(
  person: Expected,
  notes: KeptNote[],
  list: Kept,
): "welcome" | Extract<Verdict, { kind: "already" | "stop" }> {
  const presence = presenceOf(person, notes, list);
  if (presence) {
    return { kind: "already", person, presence };
  }
  if (WITH_PLACE.includes(person.state)) {
    return "welcome";
  }
  const why = person.state === "DECLINED" ? "declined" : person.state === "CANCELLED" ? "cancelled" : "waits";
  return { kind: "stop", person, why };
}

/** How many guests who are not on the list may still come in; undefined without a limit. */
export function walkInsLeft(notes: KeptNote[], list: Kept & Pick<KeptList, "list">): number | undefined {
  const left = list.list.walkInsLeft;
  if (left === null || left === undefined) {
    return undefined;
  }
  const back = new Set(notes.filter((note) => note.takenBack).map((note) => note.id));
  const since = notes.filter((note) => note.walkIn && !note.takenBack && !back.has(note.id) && isNews(note, list));
  return Math.max(0, left - since.length);
}

/** The list does not have it yet. What was refused it never has. */
function isNews({ seq, refusal }: KeptNote, { knows }: Kept): boolean {
  return !refusal && !knows?.includes(seq);
}

/** Who stands before the door. */
export function attendantOf(person: Expected): string {
  return person.substitute || person.name;
}
