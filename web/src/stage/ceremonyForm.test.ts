import { describe, expect, it } from "vitest";
import type { Ceremony } from "../domain/ceremony";
import { arrangementOf, type BatchDraft, draftOf, faultOf, toNeighbour } from "./ceremonyForm";

const ceremony = {
  size: 8,
  bearers: [
    { first: "A", second: "B" },
    { first: "C", second: "D" },
  ],
  handedOver: ["FRAME"],
  whenAbsent: "PROXY",
  handMade: false,
  batches: [
    { number: 1, presenter: null, slots: [{ nominationId: "n-1", reading: "Y Bốc" }, { nominationId: "n-2" }] },
    { number: 2, presenter: "Chủ tịch", slots: [{ nominationId: "n-3" }] },
  ],
  exceptions: [{ nominationId: "n-1", whenAbsent: "SKIPPED", proxy: null }],
  skipped: [],
} as unknown as Ceremony;

describe("the hand-out", () => {
  it("follows form and rank until a person changes an order", () => {
    const draft = draftOf(ceremony);
    expect(arrangementOf(draft, [])).toEqual({
      size: 8,
      bearers: ceremony.bearers,
      handedOver: ["FRAME"],
      whenAbsent: "PROXY",
      batches: [],
      exceptions: [{ nominationId: "n-1", whenAbsent: "SKIPPED", proxy: null }],
      readings: [{ nominationId: "n-1", reading: "Y Bốc" }],
    });
    expect(arrangementOf({ ...draft, handMade: true }, []).batches).toEqual([
      { presenter: null, nominations: ["n-1", "n-2"] },
      { presenter: "Chủ tịch", nominations: ["n-3"] },
    ]);
  });

  it("names pairs in lines, and says what is no pair and no number", () => {
    const draft = draftOf(ceremony);
    expect(draft.bearers).toBe("A; B\nC; D");
    expect(faultOf(draft)).toBeUndefined();
    expect(faultOf({ ...draft, bearers: "A; B\nC" })).toBe("bearers");
    expect(faultOf({ ...draft, size: "0" })).toBe("size");
  });

  it("keeps how names are read, and nothing of a name that is read as it is written", () => {
    const draft = draftOf(ceremony);
    expect(draft.readings).toEqual({ "n-1": "Y Bốc", "n-2": "", "n-3": "" });
    const typed = { ...draft, readings: { "n-1": " ", "n-3": " Kơ-đăm " } };
    expect(arrangementOf(typed, []).readings).toEqual([{ nominationId: "n-3", reading: "Kơ-đăm" }]);
  });

  it("forgets what was decided for an award that is gone", () => {
    const draft = { ...draftOf(ceremony), exceptions: { gone: { whenAbsent: "LAST" as const, proxy: "" } } };
    expect(arrangementOf(draft, []).exceptions).toEqual([]);
    expect(arrangementOf(draft, ["gone"]).exceptions).toHaveLength(1);
  });
});

describe("an awardee", () => {
  const batches: BatchDraft[] = draftOf(ceremony).batches.slice();
  const orders = (changed: readonly BatchDraft[]) => changed.map(({ nominations }) => nominations);

  it("moves to the neighbouring batch, and no further", () => {
    expect(orders(toNeighbour(batches, "n-2", 1))).toEqual([["n-1"], ["n-2", "n-3"]]);
    expect(orders(toNeighbour(batches, "n-3", -1))).toEqual([["n-1", "n-2", "n-3"], []]);
    expect(orders(toNeighbour(batches, "n-1", -1))).toEqual(orders(batches));
    expect(orders(toNeighbour(batches, "none", 1))).toEqual(orders(batches));
  });
});
