import { stamp } from "./clock";
import type { Guests } from "./guests";
import { isTakenBack, type Notes } from "./notes";
import type { Expected, KeptList, KeptNote, Note, WalkIn } from "./types";
import { attendantOf, judge, type Verdict, walkInsLeft } from "./verdict";

/** Lets people in, and takes that back. Each is noted before the verdict is there. One call at a time. */
export class CheckIns {
  constructor(
    private readonly guests: Guests,
    private readonly notes: Notes,
    private readonly now: () => number,
  ) {}

  async decide(person: Expected | undefined): Promise<Verdict> {
    const list = this.guests.kept;
    if (!person || !list) {
      return { kind: "unknown" };
    }
    const judged = judge(person, this.notes.all(), list);
    if (judged !== "welcome") {
      return judged;
    }
    const note = this.noteOf(list, { delegateId: person.id, name: attendantOf(person) });
    await this.notes.add(note);
    return { kind: "in", person, noteId: note.id };
  }

  /** Somebody else came with the letter: the passage is taken back and noted again with who came, in one write. */
  async substitute(noteId: string, name: string): Promise<Verdict | undefined> {
    const list = this.guests.kept;
    const noted = this.findStanding(noteId);
    const person = this.guests.find(noted?.delegateId ?? "");
    if (!list || !noted || !person) {
      return undefined;
    }
    const again = this.noteOf(list, { delegateId: person.id, name, substitute: name });
    await this.notes.add(takenBack(noted), again);
    return { kind: "in", person: { ...person, substitute: name }, noteId: again.id };
  }

  /** A guest who is not on the list comes in while the rule of the conference has room. */
  async walkIn(name: string, walkIn: WalkIn): Promise<Verdict | undefined> {
    const list = this.guests.kept;
    if (!list) {
      return undefined;
    }
    if (walkInsLeft(this.notes.all(), list) === 0) {
      return { kind: "full" };
    }
    const note = this.noteOf(list, { delegateId: "", name, walkIn });
    await this.notes.add(note);
    return { kind: "guest", name, noteId: note.id };
  }

  /** Takes a passage of this phone back; once. */
  async undo(noteId: string): Promise<Verdict | undefined> {
    const noted = this.findStanding(noteId);
    if (!noted) {
      return undefined;
    }
    await this.notes.add(takenBack(noted));
    return { kind: "undone", name: noted.name };
  }

  /** A passage of this phone that was not taken back. */
  private findStanding(noteId: string): KeptNote | undefined {
    const all = this.notes.all();
    return isTakenBack(all, noteId) ? undefined : all.find(({ id }) => id === noteId);
  }

  private noteOf(list: KeptList, note: Pick<Note, "delegateId" | "name" | "substitute" | "walkIn">): Note {
    return { ...note, id: crypto.randomUUID(), door: list.list.door, ...stamp(this.now(), list.clockAhead) };
  }
}

function takenBack({ seq, settledAt, refusal, counts, ...noted }: KeptNote): Note {
  return { ...noted, takenBack: true };
}
