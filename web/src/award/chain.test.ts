import { describe, expect, it } from "vitest";
import { type Checked, chainOf } from "./chain";

const link = (collection: Checked["collection"], more: Partial<Checked> = {}): Checked => ({
  collection,
  id: collection,
  ...more,
});
const sound = (entries: number) => ({ verification: { entries, intact: true, firstFault: 0 } });

describe("the chain of evidence", () => {
  it("adds up the entries of all trails", () => {
    const chain = chainOf([link("nominations", sound(7)), link("rewards", sound(3))]);
    expect(chain).toEqual({ entries: 10, broken: [], unknown: [], pending: false });
  });

  it("names the trail that was changed", () => {
    const broken = link("decisions", { verification: { entries: 2, intact: false, firstFault: 2 } });
    expect(chainOf([link("nominations", sound(7)), broken]).broken).toEqual([broken]);
  });

  it("never counts a trail that was not checked as sound", () => {
    const away = link("rewards", { failed: true });
    expect(chainOf([away, link("delegates")])).toEqual({ entries: 0, broken: [], unknown: [away], pending: true });
  });
});
