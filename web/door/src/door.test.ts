import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "./database";
import { Door } from "./door";
import { expected, listOf } from "./people";
import { markOf } from "./search";
import { Refusal, type Server } from "./server";
import type { KeptNote } from "./types";

const PASS = "A".repeat(44);
const MORNING = Date.parse("2026-12-19T00:30:00Z");

/** Keeps what it is sent, as the server does; a note twice is one. */
class Office implements Server {
  away = false;
  /** Takes notes, but the list does not get through. */
  withholdsList = false;
  walkInsLeft: number | null = null;
  refuses: Refusal | undefined;
  people = [expected("an", "Nông Văn An"), expected("binh", "Bế Thị Bình")];
  readonly arrived = new Map<string, { ahead: number; note: KeptNote; takenBack: boolean }>();

  async list() {
    this.answer();
    if (this.withholdsList) {
      throw new Refusal(0, "");
    }
    return listOf(this.people, { walkInsLeft: this.walkInsLeft });
  }

  readonly guests: KeptNote[] = [];

  async sendWalkIns(_: string, __: number, notes: KeptNote[]) {
    this.answer();
    this.guests.push(...notes);
    return notes.map(({ id }) => ({ id }));
  }

  async send(_: string, ahead: number, notes: KeptNote[]) {
    this.answer("over");
    return notes.map((note) => {
      const before = this.arrived.get(note.id);
      this.arrived.set(note.id, { ahead, note, takenBack: before?.takenBack || note.takenBack === true });
      return { id: note.id };
    });
  }

  private answer(except = "") {
    if (this.away) {
      throw new Refusal(0, "");
    }
    if (this.refuses && !(except && this.refuses.code === "ADoorWorksUntilTheDayIsOver")) {
      throw this.refuses;
    }
  }
}

describe("a phone at a door", () => {
  let office: Office;
  let database: Database;
  let now: number;
  let door: Door;
  const open = () => Door.open(office, database, () => now);
  const people = () => office.people as [(typeof office.people)[0], (typeof office.people)[0]];

  beforeEach(async () => {
    office = new Office();
    database = await openDatabase(new IDBFactory());
    now = MORNING + 420_000;
    door = await open();
    await door.takePass(`https://x.example/cua/#${PASS}`);
  });

  const closed = async (code: string) => {
    office.refuses = new Refusal(409, code);
    await door.sync(true);
  };

  it("takes the list once, and works and starts anew without a network", async () => {
    office.away = true;
    const anew = await open();
    expect(anew.state.list?.list.expected).toHaveLength(2);
    const [an] = people();
    await anew.decide(an);
    await anew.sync();
    expect(anew.state.verdict).toMatchObject({ kind: "in", person: { id: "an" } });
    expect(anew.state.reached).toBe(false);
    expect(anew.state.notes).toHaveLength(1);
  });

  it("sends what it noted when there is a network again, with the difference of its clock", async () => {
    office.away = true;
    const [an] = people();
    await door.decide(an);
    await door.sync();
    expect(office.arrived.size).toBe(0);
    office.away = false;
    const anew = await open();
    await anew.sync();
    const times = [...office.arrived.values()].map(({ ahead, note }) => Date.parse(note.at) - ahead);
    expect(times).toEqual([MORNING]);
    expect(anew.state.notes.every(({ settledAt }) => settledAt !== undefined)).toBe(true);
  });

  it("notes a letter that is read twice at once one time", async () => {
    people()[0].tickets.push(await markOf("letter"));
    await door.sync(true);
    await Promise.all([door.scanned("x/letter"), door.scanned("x/letter")]);
    await door.sync();
    expect(office.arrived.size).toBe(1);
    expect(door.state.verdict?.kind).toBe("already");
  });

  it("says that somebody was not noted when the storage takes no more", async () => {
    let full = false;
    const small: Database = {
      ...database,
      addAll: (store, values) =>
        full ? Promise.reject(new DOMException("", "QuotaExceededError")) : database.addAll(store, values),
    };
    const anew = await Door.open(office, small, () => now);
    await anew.decide(people()[0]);
    full = true;
    await anew.decide(people()[1]);
    expect(anew.state.verdict).toEqual({ kind: "unsaved" });
    full = false;
    await anew.decide(people()[1]);
    expect(anew.state.verdict).toMatchObject({ kind: "in", person: { id: "binh" } });
  });

  it("knows what it noted while it read its storage again", async () => {
    office.away = true;
    const slow: Database = {
      ...database,
      async all<Value>(store: Parameters<Database["all"]>[0]) {
        const read = await database.all<Value>(store);
        await new Promise((resolve) => setTimeout(resolve, 20));
        return read;
      },
    };
    const anew = await Door.open(office, slow, () => now);
    await Promise.all([anew.reload(), anew.decide(people()[0])]);
    expect(anew.state.notes.map(({ name }) => name)).toEqual(["Nông Văn An"]);
  });

  it("is not stopped by a code that is none", async () => {
    await door.scanned("WIFI:S:x;;");
    expect(door.state.verdict).toEqual({ kind: "unknown" });
    await door.decide(people()[0]);
    expect(door.state.verdict?.kind).toBe("in");
  });

  it("lets nobody in twice when its clock is set back", async () => {
    const [an] = people();
    office.away = true;
    await door.decide(an);
    await door.sync();
    now -= 3_600_000;
    office.away = false;
    office.withholdsList = true;
    await door.sync();
    expect(
      door.state.notes.every(({ settledAt }) => settledAt !== undefined),
      "sent",
    ).toBe(true);
    await door.decide(an);
    expect(door.state.verdict?.kind).toBe("already");
    expect(office.arrived.size).toBe(1);
  });

  it("believes a newer list when its clock is set back", async () => {
    const [an] = people();
    await door.decide(an);
    await door.sync();
    now -= 3_600_000;
    await door.sync(true);
    // Somebody at the secretariat has undone it meanwhile: the list has no check-in.
    await door.decide(an);
    expect(door.state.verdict?.kind).toBe("in");
  });

  it("takes a check-in back; the same person comes in later", async () => {
    const [an] = people();
    await door.decide(an);
    const { noteId } = door.state.verdict as { noteId: string };
    await door.undo(noteId);
    await door.undo(noteId);
    await door.sync();
    expect(door.state.verdict).toEqual({ kind: "undone", name: "Nông Văn An" });
    expect(office.arrived.get(noteId)?.takenBack).toBe(true);
    expect(door.state.notes).toHaveLength(2);
    await door.decide(an);
    expect(door.state.verdict?.kind).toBe("in");
  });

  it("notes who came instead, in place of the passage before", async () => {
    office.away = true;
    await door.decide(people()[0]);
    const { noteId } = door.state.verdict as { noteId: string };
    await door.substitute(noteId, "Đàm Thị Đào");
    office.away = false;
    await door.sync();
    const [first, second] = [...office.arrived.values()].map(({ note, takenBack }) => [note.substitute, takenBack]);
    expect([first, second]).toEqual([
      [undefined, true],
      ["Đàm Thị Đào", false],
    ]);
    expect(door.state.verdict).toMatchObject({ kind: "in", person: { id: "an", substitute: "Đàm Thị Đào" } });
    await door.decide(people()[0]);
    expect(door.state.verdict?.kind).toBe("already");
  });

  it("notes who came instead in one write: a phone that is switched off after it has all of it", async () => {
    office.away = true;
    await door.decide(people()[0]);
    const { noteId } = door.state.verdict as { noteId: string };
    let writes = 0;
    const switchedOff: Database = {
      ...database,
      addAll: (store, values) => (++writes > 1 ? new Promise(() => undefined) : database.addAll(store, values)),
    };
    const before = await Door.open(office, switchedOff, () => now);
    void before.substitute(noteId, "Đàm Thị Đào");
    await expect.poll(async () => (await database.all("notes")).length).toBeGreaterThan(1);

    const anew = await open();
    expect(anew.state.notes.map(({ takenBack, substitute }) => [takenBack, substitute])).toEqual([
      [undefined, undefined],
      [true, undefined],
      [undefined, "Đàm Thị Đào"],
    ]);
  });

  it("notes one who came instead, however often it is asked to", async () => {
    office.away = true;
    await door.decide(people()[0]);
    const { noteId } = door.state.verdict as { noteId: string };
    await Promise.all([door.substitute(noteId, "Đàm Thị Đào"), door.substitute(noteId, "Đàm Thị Đào")]);
    expect(door.state.notes).toHaveLength(3);
  });

  it("lets in guests who are not on the list as long as the rule has room", async () => {
    office.walkInsLeft = 1;
    await door.sync(true);
    office.away = true;
    const guest = { unit: "Xóm Mẫu", reason: "Đi cùng cụ An" };
    await door.walkIn("Lý Văn Mẫu", guest);
    const { noteId } = door.state.verdict as { noteId: string };
    await door.walkIn("Lý Thị Mẫu", guest);
    expect(door.state.verdict).toEqual({ kind: "full" });
    await door.undo(noteId);
    await door.walkIn("Lý Thị Mẫu", guest);
    expect(door.state.verdict).toMatchObject({ kind: "guest", name: "Lý Thị Mẫu" });
    office.away = false;
    await door.sync();
    expect(office.guests.map(({ name, walkIn, takenBack }) => [name, walkIn, takenBack])).toEqual([
      ["Lý Văn Mẫu", guest, undefined],
      ["Lý Văn Mẫu", guest, true],
      ["Lý Thị Mẫu", guest, undefined],
    ]);
  });

  it("that was lost has no list any more; what it noted goes with a new pass", async () => {
    office.away = true;
    await door.decide(people()[0]);
    await door.sync();
    office.away = false;
    await closed("ADoorPassWasRevoked");
    expect(door.state).toMatchObject({ ended: "revoked", hasPass: false, list: undefined });
    expect(await database.get("keys", "list")).toBeUndefined();
    expect(await database.get("sealed", "list")).toBeUndefined();

    office.refuses = undefined;
    const anew = await open();
    expect(anew.state.ended, "also when it starts anew").toBe("revoked");
    expect(anew.state.notes.map(({ name }) => name)).toEqual(["Nông Văn An"]);
    await anew.takePass("B".repeat(44));
    expect(anew.state.ended).toBeUndefined();
    expect((await open()).state.ended).toBeUndefined();
    expect(office.arrived.size).toBe(1);
  });

  it("deletes the list when the day is over, also without a network, and sends what waits later", async () => {
    office.away = true;
    await door.decide(people()[0]);
    await door.sync();
    now = Date.parse("2026-12-19T17:00:00Z") + 420_000;
    await door.decide(people()[1]);
    expect(door.state).toMatchObject({ ended: "over", list: undefined, hasPass: true });
    expect(door.state.notes).toHaveLength(1);

    office.away = false;
    await closed("ADoorWorksUntilTheDayIsOver");
    expect(office.arrived.size).toBe(1);
    expect(door.state).toMatchObject({ ended: "over", hasPass: false, notes: [] });
    expect((await open()).state.ended).toBe("over");
  });

  it("keeps its list a minute before the day ends", async () => {
    now = Date.parse("2026-12-19T16:59:00Z") + 420_000;
    await door.decide(people()[0]);
    expect(door.state.list).toBeDefined();
  });

  it("keeps everything while the server has a fault, and says what it said", async () => {
    office.refuses = new Refusal(409, "AClosedConferenceTakesNoMore", { vi: "Đã đóng.", en: "Closed." });
    await door.decide(people()[0]);
    await door.sync();
    expect(door.state.problem?.vi).toBe("Đã đóng.");
    expect(door.state.list).toBeDefined();
    expect(door.state.notes.filter(({ settledAt }) => settledAt === undefined)).toHaveLength(1);
  });

  it("keeps its pass while something waits", async () => {
    office.away = true;
    await door.decide(people()[0]);
    await door.givePassBack();
    expect(door.state.hasPass).toBe(true);
    office.away = false;
    await door.sync();
    await door.givePassBack();
    expect(door.state).toMatchObject({ hasPass: false, list: undefined, notes: [] });
  });

  it("takes no pass that is none", async () => {
    expect(await door.takePass("https://x.example/api/answers/abc")).toBe(false);
  });
});
