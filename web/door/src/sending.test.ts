import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { openDatabase } from "./database";
import { Notes } from "./notes";
import { batches, sendAll } from "./sending";
import { Refusal, type Server, type Settled } from "./server";
import type { KeptNote, Note } from "./types";
import { Vault } from "./vault";

const note = (id: string, clockAhead = 0): Note => ({
  id,
  delegateId: id,
  name: id,
  door: "cua-chinh",
  at: "2026-12-19T00:57:00Z",
  clockAhead,
});
const kept = (id: string, clockAhead = 0): KeptNote => ({ ...note(id, clockAhead), seq: 0 });
const guest = (id: string): KeptNote => ({ ...kept(id), delegateId: "", walkIn: { unit: "x", reason: "y" } });
const ids = (all: KeptNote[][]) => all.map((batch) => batch.map(({ id }) => id).join(""));

describe("one request", () => {
  it("has notes of one difference of the clocks, in their order", () => {
    expect(ids(batches([kept("a"), kept("b"), kept("c", 7), kept("d")]))).toEqual(["ab", "c", "d"]);
    expect(batches([])).toEqual([]);
  });

  it("has delegates or guests, not both", () => {
    expect(ids(batches([kept("a"), guest("b"), guest("c"), kept("d")]))).toEqual(["a", "bc", "d"]);
  });

  it("has no more than the server takes", () => {
    expect(ids(batches([kept("a"), kept("b"), kept("c")], 2))).toEqual(["ab", "c"]);
    expect(ids(batches([guest("a"), guest("b"), guest("c")], 9, 2))).toEqual(["ab", "c"]);
    expect(batches(Array.from({ length: 401 }, () => kept("a"))).map(({ length }) => length)).toEqual([200, 200, 1]);
  });
});

describe("what waits", () => {
  let notes: Notes;
  let requests: string[];

  beforeEach(async () => {
    const database = await openDatabase(new IDBFactory());
    notes = new Notes(database, new Vault(database, "notes"));
    requests = [];
    for (const id of ["a", "b", "c"]) {
      await notes.add(note(id));
    }
  });

  const send = (answer: (ids: string) => Settled[]) => {
    const server: Server = {
      list: () => Promise.reject(new Error("not asked for")),
      sendWalkIns: () => Promise.reject(new Error("not sent")),
      send: async (_, __, batch) => {
        requests.push(batch.map(({ id }) => id).join(""));
        return answer(requests.at(-1) as string);
      },
    };
    return sendAll(notes, server, "token", () => 5);
  };
  const taken = (all: string) => [...all].map((id) => ({ id }));

  it("is settled one by one; a refused note is kept with the rule's sentence", async () => {
    await send((all) => taken(all).map((each) => (each.id === "b" ? { ...each, code: "X", vi: "v", en: "e" } : each)));
    expect(requests).toEqual(["abc"]);
    expect(notes.waiting()).toEqual([]);
    expect(notes.refused().map(({ id, refusal }) => [id, refusal])).toEqual([["b", { code: "X", vi: "v", en: "e" }]]);
  });

  it("waits further if no answer comes", async () => {
    await expect(
      send(() => {
        throw new Refusal(0, "");
      }),
    ).rejects.toThrow(Refusal);
    expect(notes.waiting()).toHaveLength(3);
  });

  it("is not held up by one that the server can't read", async () => {
    await send((all) => {
      if (all.includes("b")) {
        throw new Refusal(400, "Malformed");
      }
      return taken(all);
    });
    expect(requests).toEqual(["abc", "ab", "a", "b", "c"]);
    expect(notes.waiting()).toEqual([]);
    expect(notes.refused().map(({ id }) => id)).toEqual(["b"]);
  });

  it("is not settled by an answer for another note", async () => {
    await send(() => taken("xb"));
    expect(notes.waiting().map(({ id }) => id)).toEqual(["a", "c"]);
  });
});
