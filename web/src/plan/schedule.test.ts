import { describe, expect, it } from "vitest";
import type { Delegate } from "../domain/delegates";
import type { Duty } from "./queries";
import { affectedBy, durationOf, movedDuties, parseTime } from "./schedule";

it("reads times as officers write them", () => {
  expect(parseTime("7:30")).toBe("07:30");
  expect(parseTime("7h30")).toBe("07:30");
  expect(parseTime("13g05")).toBe("13:05");
  expect(parseTime("24:00")).toBeUndefined();
  expect(parseTime("7")).toBeUndefined();
});

it("reads the length of a conference", () => {
  expect(durationOf("PT4H")).toEqual({ hours: 4, minutes: 0 });
  expect(durationOf("PT3H30M")).toEqual({ hours: 3, minutes: 30 });
});

describe("a change of the day", () => {
  it("concerns the people whose invitation is valid", () => {
    const one = (state: string, channel: string, more: object = {}) =>
      ({ state, contact: { channel }, invitation: { withdrawn: false }, ...more }) as Delegate;
    const all = [
      one("INVITED", "EMAIL"),
      one("ACCEPTED", "PRINT", { answer: { answer: "ACCEPTED" } }),
      one("DECLINED", "EMAIL"),
      one("INVITED", "EMAIL", { invitation: { withdrawn: true } }),
      one("REGISTERED", "EMAIL", { invitation: null }),
    ];
    expect(affectedBy(all)).toEqual({ invited: 2, answered: 1, onPaper: 1 });
  });

  it("moves the duties that are due by the day, and no others", () => {
    const duties = [
      { number: 1, text: "In giấy mời", unitName: "Văn phòng", dueDaysBefore: 7, dueDate: "2025-08-22" },
      { number: 2, text: "Trang trí", unitName: "Văn phòng", dueDaysBefore: 0, dueDate: "2025-08-31" },
      { number: 3, text: "Khi cần", unitName: "Công an", dueDaysBefore: null, dueDate: null },
    ] as Duty[];
    expect(movedDuties(duties, "2025-08-31")).toEqual([
      { number: 1, text: "In giấy mời", unitName: "Văn phòng", before: "2025-08-22", after: "2025-08-24" },
    ]);
    expect(movedDuties(duties, undefined)).toEqual([]);
  });
});
