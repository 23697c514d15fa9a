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
    const judged = judge(person, this.notes.all(), list.askedAt);
    if (judged !== "welcome") {
      return judged;
    }
    const noteId = await this.note(list, { delegateId: person.id, name: attendantOf(person) });
    return { kind: "in", person, noteId };
  }

  /** Somebody else came with the letter: the passage is taken back, and noted again with who came. */
  async substitute(noteId: string, name: string): Promise<Verdict | undefined> {
    const list = this.guests.kept;
    const person = this.guests.find(this.find(noteId)?.delegateId ?? "");
    if (!list || !person) {
      return undefined;
    }
    await this.undo(noteId);
    const again = await this.note(list, { delegateId: person.id, name, substitute: name });
    return { kind: "in", person: { ...person, substitute: name }, noteId: again };
  }

  /** A guest who is not on the list comes in while the rule of the conference has room. */
  async walkIn(name: string, walkIn: WalkIn): Promise<Verdict | undefined> {
    const list = this.guests.kept;
    if (!list) {
      return undefined;
    }
    if (walkInsLeft(list.list.walkInsLeft, this.notes.all(), list.askedAt) === 0) {
      return { kind: "full" };
    }
    return { kind: "guest", name, noteId: await this.note(list, { delegateId: "", name, walkIn }) };
  }

  /** Takes a passage of this phone back; once. */
  async undo(noteId: string): Promise<Verdict | undefined> {
    const noted = this.find(noteId);
    if (!noted || isTakenBack(this.notes.all(), noteId)) {
      return undefined;
    }
    const { seq, settledAt, refusal, counts, ...again } = noted;
    await this.notes.add({ ...again, takenBack: true });
    return { kind: "undone", name: noted.name };
  }

  private find(noteId: string): KeptNote | undefined {
    return this.notes.all().find(({ id, takenBack }) => id === noteId && !takenBack);
  }

  private async note(
    list: KeptList,
    note: Pick<Note, "delegateId" | "name" | "substitute" | "walkIn">,
  ): Promise<string> {
    const id = crypto.randomUUID();
    await this.notes.add({ ...note, id, door: list.list.door, ...stamp(this.now(), list.clockAhead) });
    return id;
  }
}
