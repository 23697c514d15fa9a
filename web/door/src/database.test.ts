import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "./database";

describe("the phone's storage", () => {
  let database: Database;

  beforeEach(async () => {
    database = await openDatabase(new IDBFactory());
  });

  it("numbers what is added, in its order", async () => {
    const [one, two] = await database.addAll("notes", ["a", "b"]);
    expect(await database.all("notes")).toEqual([
      [one, "a"],
      [two, "b"],
    ]);
    expect(two).toBeGreaterThan(one as number);
  });

  it("has all that is added together, or nothing", async () => {
    const cannotBeStored = () => undefined;
    await expect(database.addAll("notes", ["a", cannotBeStored])).rejects.toThrow();
    expect(await database.all("notes")).toEqual([]);
  });

  it("keeps what was stored first", async () => {
    expect(await database.putIfAbsent("keys", "a", "list")).toBe("a");
    expect(await database.putIfAbsent("keys", "b", "list")).toBe("a");
    expect(await database.get("keys", "list")).toBe("a");
  });
});
