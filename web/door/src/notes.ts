import type { Database } from "./database";
import type { KeptNote, Note } from "./types";
import type { Vault } from "./vault";

type Sealed = Parameters<Vault["open"]>[1];

/** What this phone noted, in order. A note is stored before anything is said about it, and stays until it is settled. */
export class Notes {
  private known: KeptNote[] = [];

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /** Also after another window of this phone noted something. */
  async load(): Promise<void> {
    const stored = await this.database.all<Sealed>("notes");
    const opened = await Promise.all(
      stored.map(async ([seq, sealed]) => {
        const note = await this.vault.open<Note>("note", sealed);
        return note && { ...note, seq };
      }),
    );
    this.known = opened.filter((note) => note !== undefined);
  }

  all(): KeptNote[] {
    return this.known;
  }

  waiting(): KeptNote[] {
    return this.known.filter(isWaiting);
  }

  /** The numbers of those that the server has answered. */
  settled(): number[] {
    return this.known.filter((note) => !isWaiting(note)).map(({ seq }) => seq);
  }

  refused(): KeptNote[] {
    return this.known.filter(({ refusal }) => refusal);
  }

  /** Several that belong together are stored in one write: all or none of them, whatever happens to the phone. */
  async add(...notes: Note[]): Promise<void> {
    const sealed = await Promise.all(notes.map((note) => this.vault.seal("note", note)));
    const seqs = (await this.database.addAll("notes", sealed)) as number[];
    this.known = [...this.known, ...notes.map((note, at) => ({ ...note, seq: seqs[at] as number }))];
  }

  async settle(note: KeptNote, outcome: Pick<Note, "settledAt" | "refusal" | "counts">): Promise<void> {
    const { seq, ...content } = note;
    const settled = { ...content, ...outcome };
    await this.database.put("notes", await this.vault.seal("note", settled), seq);
    this.known = this.known.map((each) => (each.seq === seq ? { ...settled, seq } : each));
  }

  /** Of a list that is deleted. What waits, and what nobody has looked at, stays. */
  async forgetSettled(): Promise<void> {
    await this.forget((note) => !isWaiting(note) && !note.refusal);
  }

  /** Somebody has looked at it. */
  async dismiss(seq: number): Promise<void> {
    await this.forget((note) => note.seq === seq && !isWaiting(note));
  }

  private async forget(which: (note: KeptNote) => boolean): Promise<void> {
    for (const { seq } of this.known.filter(which)) {
      await this.database.remove("notes", seq);
    }
    this.known = this.known.filter((note) => !which(note));
  }
}

function isWaiting(note: KeptNote): boolean {
  return note.settledAt === undefined;
}

export function isTakenBack(notes: KeptNote[], noteId: string): boolean {
  return notes.some(({ id, takenBack }) => id === noteId && takenBack);
}
