import { describe, expect, it } from "vitest";
import { doneOf, draftsOf, inWords, isAddress, shifted, stepsOf, ticked, withNew } from "./steps";

const steps = [
  { text: "Mượn ghế", done: true },
  { text: "Kê ghế", done: false },
  { text: "Thử âm thanh", done: false },
];

describe("steps", () => {
  it("move by one place and stay at the ends, with their ticks", () => {
    const drafts = draftsOf(steps);
    const texts = (of: typeof drafts) => of.map(({ text }) => text);
    expect(texts(shifted(drafts, "0", 1))).toEqual(["Kê ghế", "Mượn ghế", "Thử âm thanh"]);
    expect(stepsOf(shifted(drafts, "0", 1))[1]).toEqual({ text: "Mượn ghế", done: true });
    expect(texts(shifted(drafts, "2", -1))).toEqual(["Mượn ghế", "Thử âm thanh", "Kê ghế"]);
    expect(shifted(drafts, "0", -1)).toEqual(drafts);
    expect(shifted(drafts, "2", 1)).toEqual(drafts);
  });

  it("get a new one that is not yet sent while it is empty", () => {
    const drafts = withNew(draftsOf(steps).slice(1));
    expect(drafts.map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(stepsOf(drafts)).toEqual(steps.slice(1));
    expect(withNew([])).toEqual([{ id: "0", text: "", done: false }]);
    expect(stepsOf([{ id: "0", text: "  Mời loa ", done: true }])).toEqual([{ text: "Mời loa", done: true }]);
  });

  it("are ticked one by one and shown in one line", () => {
    expect(ticked(steps, 1, true).map(({ done }) => done)).toEqual([true, true, false]);
    expect(doneOf(steps)).toBe(1);
    expect(inWords(steps)).toBe("1. Mượn ghế ✓; 2. Kê ghế; 3. Thử âm thanh");
    expect(inWords([])).toBe("");
  });
});

describe("an address", () => {
  it.each(["https://anh.example/1", "http://xa.example"])("%s can be opened", (url) => {
    expect(isAddress(url)).toBe(true);
  });
  it.each(["javascript:alert(1)", "anh.example", "https://", "https://a b", " https://a", ""])("%s can't", (url) => {
    expect(isAddress(url)).toBe(false);
  });
});
