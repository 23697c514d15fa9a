import { describe, expect, it } from "vitest";
import { concerning, isConfirmed, isOf, nextOf, stateOf, those } from "./board";
import { anItem } from "./samples";
import { filters, readTasksSearch } from "./search";

const open = anItem({ code: "a" });
const reported = anItem({ code: "b", progress: { state: "REPORTED" } });
const confirmed = anItem({ code: "c", progress: { state: "CONFIRMED" } });
const late = anItem({ code: "d", progress: { overdue: true, openDifficulty: true } });
const fresh = { ...anItem({ code: "e" }), progress: undefined } as unknown as typeof open;
const all = [open, reported, confirmed, late, fresh];

describe("the board", () => {
  it("tells apart how far a task is; one without progress is open", () => {
    const codes = Object.fromEntries(filters.map((filter) => [filter, those(all, filter).map(({ code }) => code)]));
    expect(codes).toEqual({
      open: ["a", "d", "e"],
      reported: ["b"],
      confirmed: ["c"],
      overdue: ["d"],
      difficulty: ["d"],
    });
    expect(stateOf(fresh)).toBe("OPEN");
    expect(isOf(fresh, "overdue")).toBe(false);
    expect(all.filter(isConfirmed)).toEqual([confirmed]);
    expect(those(all, undefined)).toEqual(all);
  });

  it("gives a unit what it has and what it was asked to take over", () => {
    const offered = anItem({ code: "f", progress: { offeredTo: "cong-an" } });
    const own = anItem({ code: "g", unit: "cong-an" });
    expect(concerning([open, offered, own], "cong-an")).toEqual([offered, own]);
  });

  it("puts first what was sent back, then what is due first; what has no day comes last", () => {
    const items = [
      anItem({ code: "undated", dueDate: null }),
      anItem({ code: "later", dueDate: "2025-08-29" }),
      anItem({ code: "back", dueDate: "2025-09-01", progress: { sentBack: true } }),
      anItem({ code: "sooner", dueDate: "2025-08-12" }),
      anItem({ code: "done", progress: { state: "REPORTED" } }),
      anItem({ code: "of others", unit: "cong-an", progress: { offeredTo: "van-phong" } }),
      fresh,
    ];
    expect(nextOf(items, "van-phong").map(({ code }) => code)).toEqual(["back", "sooner", "later", "undated"]);
  });

  it("keeps in the address what it knows", () => {
    const kept = { view: "days", unit: "cong-an", state: "overdue", sort: "-due" };
    expect(readTasksSearch(kept)).toEqual(kept);
    expect(readTasksSearch({ view: "weeks", unit: "", state: "lost", sort: 3 })).toEqual({});
  });
});
