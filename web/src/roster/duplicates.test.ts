import { describe, expect, it } from "vitest";
import { mayBeErased } from "./delegate";
import { doubted, evidenceOf, pairsOf } from "./duplicates";
import type { PossibleDuplicate } from "./queries";

function pair(first: string, second: string): PossibleDuplicate {
  return {
    likelihood: "POSSIBLE",
    evidence: ["SAME_NAME", "OTHER_UNIT"],
    first: { delegate: { id: first } },
    second: { delegate: { id: second } },
  } as PossibleDuplicate;
}

describe("possible duplicates", () => {
  const pairs = [pair("a", "b"), pair("c", "a")];

  it("of one delegate are those in which it stands on either side", () => {
    expect(pairsOf("a", pairs)).toHaveLength(2);
    expect(pairsOf("b", pairs)).toEqual([pairs[0]]);
    expect(pairsOf("d", pairs)).toEqual([]);
  });

  it("mark everybody they are about", () => {
    expect([...doubted(pairs)]).toEqual(["a", "b", "c"]);
  });

  it("say what speaks for and against", () => {
    expect(evidenceOf(pair("a", "b"))).toBe("cùng họ tên, khác đơn vị");
  });
});

it("who was merged is erased where the person remains", () => {
  const gone = { state: "CANCELLED", name: "Lý A" } as Parameters<typeof mayBeErased>[0];
  expect(mayBeErased(gone)).toBe(true);
  expect(mayBeErased({ ...gone, mergedInto: "b" })).toBe(false);
});
