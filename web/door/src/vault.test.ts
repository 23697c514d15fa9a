import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { type Database, openDatabase } from "./database";
import { Vault } from "./vault";

describe("the vault", () => {
  let factory: IDBFactory;
  let database: Database;
  let vault: Vault;

  beforeEach(async () => {
    factory = new IDBFactory();
    database = await openDatabase(factory);
    vault = new Vault(database, "list");
  });

  it("gives back what was stored, also to an app that starts anew", async () => {
    await vault.store("list", { name: "Nông Văn An" });
    expect(await new Vault(database, "list").load("list")).toEqual({ name: "Nông Văn An" });
  });

  it("has a key that no script reads out, and no name in the storage", async () => {
    await vault.store("list", { name: "Nong Van An" });
    const key = (await database.get<CryptoKey>("keys", "list")) as CryptoKey;
    expect(key.extractable).toBe(false);
    await expect(crypto.subtle.exportKey("raw", key)).rejects.toThrow();
    const sealed = (await database.get<{ data: ArrayBuffer }>("sealed", "list")) as { data: ArrayBuffer };
    expect(new TextDecoder().decode(sealed.data)).not.toContain("Nong");
  });

  it("has one key, also if two windows of the app need it first in the same moment", async () => {
    const windows = [vault, new Vault(await openDatabase(factory), "list")] as const;
    const sealed = await Promise.all(windows.map((window) => window.seal("list", "a")));
    for (const window of windows) {
      expect(await Promise.all(sealed.map((each) => window.open("list", each)))).toEqual(["a", "a"]);
    }
  });

  it("opens nothing that was changed, nor what was sealed under another label", async () => {
    const sealed = await vault.seal("list", "a");
    expect(await vault.open("list", sealed)).toBe("a");
    expect(await vault.open("pass", sealed)).toBeUndefined();
    new DataView(sealed.data).setUint8(0, new DataView(sealed.data).getUint8(0) ^ 1);
    expect(await vault.open("list", sealed)).toBeUndefined();
  });

  it("opens nothing without its key, and the other key is another", async () => {
    const notes = new Vault(database, "notes");
    await vault.store("list", "names");
    await notes.store("pass", "token");
    const sealed = await vault.seal("list", "a");
    expect(await notes.open("list", sealed)).toBeUndefined();
    await vault.destroyKey();
    expect(await vault.load("list")).toBeUndefined();
    expect(await notes.load("pass")).toBe("token");
  });

  it("never seals two contents alike", async () => {
    const [one, other] = [await vault.seal("list", "a"), await vault.seal("list", "a")];
    expect(one.iv).not.toEqual(other.iv);
  });
});
