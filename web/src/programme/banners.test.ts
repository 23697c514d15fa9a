import { describe, expect, it } from "vitest";
import { addressOf, type Banner, bannersOf, lengthOf } from "./banners";

const plan = (parts: object) => ({ plan: parts }) as never;

describe("banners", () => {
  it("are the backdrop and each slogan of the plan", () => {
    const found = bannersOf(
      plan({ backdrop: { lines: ["HỘI NGHỊ"] }, slogans: { inside: ["Một", "Hai"], outside: ["Ba"] } }),
    );
    expect(found.map(({ id }) => id)).toEqual(["BACKDROP 1", "INSIDE 1", "INSIDE 2", "OUTSIDE 1"]);
    expect(bannersOf(plan({ backdrop: null, slogans: null }))).toEqual([]);
    expect(bannersOf(plan({ backdrop: { lines: [] } }))).toEqual([]);
  });

  it("have lengths as people type them, to the millimetre", () => {
    expect(lengthOf("width", " 7,25 ")).toBe("7.25");
    expect(lengthOf("width", "20")).toBe("20");
    expect(lengthOf("bleed", "0")).toBe("0");
    expect(lengthOf("bleed", "2,5")).toBe("2.5");
    for (const wrong of ["", "0,4", "20,1", "7,2505", "-8", "1e1", "8 m"]) {
      expect(lengthOf("width", wrong), wrong).toBeUndefined();
    }
    expect(lengthOf("height", "0,3")).toBe("0.3");
    expect(lengthOf("height", "10,5")).toBeUndefined();
    expect(lengthOf("bleed", "2,55")).toBeUndefined();
  });

  it("have an address once every length is one", () => {
    const slogan = { place: "INSIDE", number: 2 } as Banner;
    expect(addressOf("c", slogan, { width: "8", height: "0,8", bleed: "3" })).toBe(
      "/api/conferences/c/banner?place=INSIDE&number=2&width=8&height=0.8&bleed=3",
    );
    expect(addressOf("c", slogan, { width: "8", height: "", bleed: "3" })).toBeUndefined();
  });
});
