import { describe, expect, it } from "vitest";
import { moved } from "./move";

describe("moved", () => {
  it("puts one item before or after another", () => {
    expect(moved(["a", "b", "c"], ["c"], "a", "before")).toEqual(["c", "a", "b"]);
    expect(moved(["a", "b", "c"], ["a"], "b", "after")).toEqual(["b", "a", "c"]);
  });

  it("keeps the order of several items that move together", () => {
    expect(moved(["a", "b", "c", "d"], ["c", "a"], "d", "after")).toEqual(["b", "d", "a", "c"]);
  });

  it("changes nothing if the target moves too", () => {
    expect(moved(["a", "b"], ["a"], "a", "after")).toEqual(["a", "b"]);
  });
});
