import { CheckIns } from "./checkIns";
import { type Database, openDatabase } from "./database";
import { Guests } from "./guests";
import { Notes } from "./notes";
import { codeOf, isPass, tokenOf } from "./search";
import { sendAll } from "./sending";
import { Refusal, type Server } from "./server";
import { type DoorState, type Ending, NOTHING } from "./state";
import type { Expected, WalkIn } from "./types";
import { Vault } from "./vault";
import type { Verdict } from "./verdict";

const REFRESH = 60_000;
const TOKEN = /^[A-Za-z0-9_-]{44}$/;

/** One phone at one door. Keeps its list and its notes, and works without the server. */
export class Door {
  state: DoorState = NOTHING;
  private readonly checkIns: CheckIns;
  private token: string | undefined;
  /** One after the other: a letter that is scanned twice is judged once, and no answer finds a list of before. */
  private deciding: Promise<unknown> = Promise.resolve();
  private syncing: Promise<unknown> = Promise.resolve();
  private readonly listeners = new Set<() => void>();

  private constructor(
    private readonly server: Server,
    private readonly guests: Guests,
    private readonly vault: Vault,
    private readonly notes: Notes,
    private readonly now: () => number,
  ) {
    this.checkIns = new CheckIns(guests, notes, now);
  }

  /** With what the phone has stored; asks nobody. */
  static async open(server: Server, database?: Database, now: () => number = Date.now): Promise<Door> {
    const stored = database ?? (await openDatabase());
    const vault = new Vault(stored, "notes");
    const door = new Door(server, new Guests(stored), vault, new Notes(stored, vault), now);
    await door.reload();
    return door;
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Of a pass that was scanned or typed. False if it is none. */
  async takePass(scanned: string): Promise<boolean> {
    const token = tokenOf(scanned);
    if (!TOKEN.test(token)) {
      return false;
    }
    this.token = token;
    await this.vault.store("pass", token);
    await this.endAs(undefined);
    this.change({ hasPass: true, problem: undefined });
    await this.sync(true);
    return true;
  }

  /** The helper goes home, or the door gets another pass. Only when nothing waits. */
  async givePassBack(): Promise<void> {
    if (this.notes.waiting().length === 0) {
      await this.forgetPass();
      await this.forgetList();
      await this.endAs(undefined);
      this.change({ problem: undefined });
    }
  }

  async scanned(text: string): Promise<void> {
    if (isPass(text)) {
      if (tokenOf(text) === this.token) {
        return;
      }
      this.change({ verdict: { kind: "pass" } });
      return;
    }
    await this.decide(await this.guests.directory.byLetter(text));
  }

  /** False if it is no short code of the list, so it may be a name. */
  async typed(text: string): Promise<boolean> {
    const code = codeOf(text);
    const person = code && (await this.guests.directory.byCode(code));
    if (person) {
      await this.decide(person);
    }
    return Boolean(person);
  }

  named(query: string): Expected[] {
    return this.guests.directory.byName(query);
  }

  /** Who may come in is noted before anything is said. */
  decide(person: Expected | undefined): Promise<void> {
    return this.tell(() => this.checkIns.decide(person));
  }

  substitute(noteId: string, name: string): Promise<void> {
    return this.tell(() => this.checkIns.substitute(noteId, name));
  }

  walkIn(name: string, walkIn: WalkIn): Promise<void> {
    return this.tell(() => this.checkIns.walkIn(name, walkIn));
  }

  undo(noteId: string): Promise<void> {
    return this.tell(() => this.checkIns.undo(noteId));
  }

  private tell(act: () => Promise<Verdict | undefined>): Promise<void> {
    const told = this.deciding.then(async () => {
      await this.endWithTheDay();
      // The storage may be full. The verdict of who came before must not stay.
      const verdict = await act().catch((): Verdict => ({ kind: "unsaved" }));
      if (verdict) {
        this.change({ verdict });
        void this.sync();
      }
    });
    this.deciding = told.catch(() => undefined);
    return told;
  }

  async dismiss(seq: number): Promise<void> {
    await this.notes.dismiss(seq);
    this.change({});
  }

  /** Another window of this phone may have noted something. What is noted meanwhile waits, and is not forgotten. */
  reload(): Promise<void> {
    const reloaded = this.deciding.then(() => this.reloadNow());
    this.deciding = reloaded.catch(() => undefined);
    return reloaded;
  }

  private async reloadNow(): Promise<void> {
    await this.notes.load();
    this.token = await this.vault.load<string>("pass");
    await this.guests.load();
    this.change({ hasPass: this.token !== undefined, ended: await this.vault.load<Ending>("ended") });
    await this.endWithTheDay();
  }

  /**
   * Sends what waits and asks for a newer list; one after the other, so that an answer never finds a list of before.
   *
   * @param newList even if the list is not old
   */
  sync(newList = false): Promise<void> {
    const synced = this.syncing.then(() => this.syncNow(newList));
    this.syncing = synced.catch(() => undefined);
    return synced;
  }

  private async syncNow(newList: boolean): Promise<void> {
    if (!this.token) {
      return;
    }
    try {
      if (this.notes.waiting().length > 0) {
        await sendAll(this.notes, this.server, this.token, this.now);
        this.change({ reached: true, problem: undefined });
      }
      if (newList || this.guests.isOlderThan(REFRESH, this.now())) {
        const asked = this.now();
        const known = this.notes.settled();
        await this.guests.keep(await this.server.list(this.token), asked, this.now(), known);
        await this.endAs(undefined);
        this.change({ reached: true, problem: undefined });
      }
    } catch (failure) {
      await this.meet(failure);
    }
    await this.endWithTheDay();
  }

  private async meet(failure: unknown): Promise<void> {
    if (!(failure instanceof Refusal)) {
      throw failure;
    }
    if (failure.code === "ADoorPassWasRevoked" || failure.code === "NotFound") {
      await this.forgetPass();
      await this.forgetList();
      await this.endAs(failure.code === "NotFound" ? "unknown" : "revoked");
      this.change({ reached: true });
    } else if (failure.code === "ADoorWorksUntilTheDayIsOver") {
      await this.end();
    } else {
      this.change({ reached: failure.status > 0 && failure.status < 500, problem: failure.sentence });
    }
  }

  /** By the server's clock, as far as the phone knows it: also without a network. */
  private async endWithTheDay(): Promise<void> {
    const sent = this.state.ended === "over" && this.token !== undefined && this.notes.waiting().length === 0;
    if (this.guests.isOver(this.now()) || sent) {
      await this.end();
    }
  }

  /** The pass stays while something waits: what was noted is taken also later. */
  private async end(): Promise<void> {
    await this.forgetList();
    if (this.notes.waiting().length === 0) {
      await this.forgetPass();
    }
    await this.endAs("over");
    this.change({ reached: true });
  }

  /** Stored, so that a phone that starts anew still says why it has no list. */
  private async endAs(ended: Ending | undefined): Promise<void> {
    if (ended !== this.state.ended) {
      await (ended ? this.vault.store("ended", ended) : this.vault.remove("ended"));
      this.change({ ended });
    }
  }

  private async forgetList(): Promise<void> {
    await this.guests.forget();
    await this.notes.forgetSettled();
    this.change({ verdict: undefined });
  }

  private async forgetPass(): Promise<void> {
    this.token = undefined;
    await this.vault.remove("pass");
    this.change({ hasPass: false });
  }

  private change(next: Partial<Omit<DoorState, "list" | "notes">>): void {
    this.state = { ...this.state, ...next, list: this.guests.kept, notes: this.notes.all() };
    for (const listener of this.listeners) {
      listener();
    }
  }
}
