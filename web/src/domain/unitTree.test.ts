import { describe, expect, it } from "vitest";
import { currentOf, indented, inTree, type Unit, unitsWithin, withBelow } from "./unitTree";

const unit = (code: string, parent: string | null, ended: Partial<Unit> = {}): Unit => ({
  code,
  name: code.toUpperCase(),
  parent,
  contact: null,
  responsible: null,
  mergedInto: null,
  dissolved: false,
  mine: false,
  ...ended,
});

const units = [
  unit("xom", null),
  unit("truong", null),
  unit("xom-a", "xom"),
  unit("mam-non", "truong"),
  unit("to-1", "xom-a"),
  unit("xom-b", "xom", { mergedInto: "xom-c" }),
  unit("xom-c", "xom", { mergedInto: "xom-a" }),
  unit("xom-d", "xom", { dissolved: true }),
];

describe("the tree of units", () => {
  it("has each present unit under the one above it", () => {
    expect(inTree(units).map(({ code, depth }) => `${depth} ${code}`)).toEqual([
      "0 xom",
      "1 xom-a",
      "2 to-1",
      "0 truong",
      "1 mam-non",
    ]);
    expect(inTree(units).map(indented)[2]).toBe("\u2003\u2003TO-1");
  });

  it("knows what is below a unit, which it cannot be moved below", () => {
    expect([...withBelow(units, "xom")]).toEqual(["xom", "xom-a", "to-1"]);
    expect([...withBelow(units, "mam-non")]).toEqual(["mam-non"]);
    expect([...withBelow(units, "unknown")]).toEqual(["unknown"]);
  });

  it("follows mergers, and ends in a circle", () => {
    expect(currentOf(units, "xom-b")?.code).toBe("xom-a");
    expect(currentOf(units, "xom-d")?.code).toBe("xom-d");
    expect(currentOf(units, "unknown")).toBeUndefined();
    expect(currentOf([unit("a", null, { mergedInto: "b" }), unit("b", null, { mergedInto: "a" })], "a")?.code).toBe(
      "a",
    );
  });

  it("offers the units of a plan with those below, merged ones as what continues them", () => {
    const ofPlan = ["xom-b", "mam-non", "new"].map((code) => ({ code, name: `plan ${code}` }));

    expect(unitsWithin(ofPlan, units).map(({ value }) => value)).toEqual(["xom-a", "to-1", "mam-non", "new"]);
    expect(unitsWithin(ofPlan, []).map(({ label }) => label)).toEqual(["plan xom-b", "plan mam-non", "plan new"]);
  });
});
