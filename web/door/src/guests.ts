import { clockAhead, dayOf } from "./clock";
import type { Database } from "./database";
import { type Directory, directoryOf } from "./search";
import type { DoorList, Expected, KeptList } from "./types";
import { Vault } from "./vault";

/** The list as the phone keeps it, with what finds somebody in it. */
export class Guests {
  kept: KeptList | undefined;
  directory: Directory = directoryOf([]);
  private readonly vault: Vault;

  constructor(database: Database) {
    this.vault = new Vault(database, "list");
  }

  async load(): Promise<void> {
    this.hold(await this.vault.load<KeptList>("list"));
  }

  /**
   * @param asked, answered by the phone's clock
   * @param knows the notes that were settled before it was asked for
   */
  async keep(list: DoorList, asked: number, answered: number, knows: number[]): Promise<void> {
    const ahead = clockAhead(asked, answered, Date.parse(list.madeAt), this.kept?.clockAhead);
    const kept: KeptList = { list, askedAt: asked, clockAhead: ahead, knows };
    await this.vault.store("list", kept);
    this.hold(kept);
  }

  /** Nobody can read it any more, also not from a copy of the storage. */
  async forget(): Promise<void> {
    await this.vault.destroyKey();
    await this.vault.remove("list");
    this.hold(undefined);
  }

  find(id: string): Expected | undefined {
    return this.kept?.list.expected.find((each) => each.id === id);
  }

  /** By the server's clock, as far as the phone knows it. */
  isOver(now: number): boolean {
    return this.kept !== undefined && dayOf(now - this.kept.clockAhead) > this.kept.list.date;
  }

  /** @param most the age that is not old yet */
  isOlderThan(most: number, now: number): boolean {
    const age = now - (this.kept?.askedAt ?? Number.NEGATIVE_INFINITY);
    return age > most || age < 0;
  }

  private hold(kept: KeptList | undefined): void {
    this.kept = kept;
    this.directory = directoryOf(kept?.list.expected ?? []);
  }
}
