import { describe, expect, it } from "vitest";
import { byDay, planDay, progressOf } from "./groups";
import { anItem } from "./samples";

const TODAY = "2025-08-20";

describe("progress by unit", () => {
  it("counts what each unit has, the reader's own first, the others as in the plan", () => {
    const items = [
      anItem({ unit: "a", unitName: "A", progress: { state: "CONFIRMED" } }),
      anItem({ unit: "b", unitName: "B", progress: { state: "REPORTED", openDifficulty: true } }),
      anItem({ unit: "a", unitName: "A", progress: { overdue: true } }),
      anItem({ unit: "c", unitName: "C" }),
    ];
    expect(progressOf(items, "c").map(({ unit }) => unit)).toEqual(["c", "a", "b"]);
    expect(progressOf(items, null)).toEqual([
      { unit: "a", name: "A", all: 2, confirmed: 1, overdue: 1, difficulties: 0 },
      { unit: "b", name: "B", all: 1, confirmed: 0, overdue: 0, difficulties: 1 },
      { unit: "c", name: "C", all: 1, confirmed: 0, overdue: 0, difficulties: 0 },
    ]);
    expect(progressOf(items, "elsewhere").map(({ unit }) => unit)).toEqual(["a", "b", "c"]);
  });
});

describe("the days", () => {
  it("begin with what is overdue, then today, then each later day, and end with what is over", () => {
    const items = [
      anItem({ code: "later", dueDate: "2025-08-29", number: 1 }),
      anItem({ code: "undated", dueDate: null, number: 2 }),
      anItem({ code: "done", dueDate: "2025-08-10", number: 3, progress: { state: "CONFIRMED" } }),
      anItem({ code: "today", dueDate: TODAY, number: 4 }),
      anItem({ code: "late", dueDate: "2025-08-19", number: 5, progress: { overdue: true } }),
      anItem({ code: "later still", dueDate: "2025-09-01", number: 6 }),
      anItem({ code: "longest late", dueDate: "2025-08-12", number: 7, progress: { overdue: true } }),
      anItem({ code: "later too", dueDate: "2025-08-29", number: 8 }),
    ];
    expect(byDay(items, TODAY).map(({ day, items: of }) => [day, ...of.map(({ code }) => code)])).toEqual([
      ["overdue", "longest late", "late"],
      ["today", "today"],
      ["2025-08-29", "later", "later too"],
      ["2025-09-01", "later still"],
      ["undated", "undated"],
      ["past", "done"],
    ]);
    expect(byDay([], TODAY)).toEqual([]);
  });

  it("are named as officers name them", () => {
    expect([15, 1, 0, -3].map(planDay)).toEqual(["D−15", "D−1", "D", "D+3"]);
  });
});
