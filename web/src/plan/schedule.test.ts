import { describe, expect, it } from "vitest";
import type { Delegate } from "../domain/delegates";
import type { AgendaItem, Duty } from "./queries";
import { affectedBy, badDay, durationOf, movedDuties, movedItems, newWarnings, parseTime } from "./schedule";

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

  it("moves the duties and the items that the preview has at another day or time, and no others", () => {
    const duty = (number: number, dueDate: string | null) =>
      ({ number, text: `Việc ${number}`, unitName: "Văn phòng", dueDate }) as Duty;
    expect(
      movedDuties(
        [duty(1, "2025-08-22"), duty(2, "2025-08-31"), duty(3, null)],
        [duty(1, "2025-08-24"), duty(2, "2025-08-31"), duty(3, null)],
      ),
    ).toEqual([{ id: "1", text: "Việc 1", unitName: "Văn phòng", before: "2025-08-22", after: "2025-08-24" }]);
    const item = (code: string, startTime: string | null, endTime: string | null) =>
      ({ code, title: code, ownerName: "MC", startTime, endTime }) as AgendaItem;
    expect(
      movedItems(
        [item("mo-dau", "07:30:00", "07:45:00"), item("be-mac", null, null)],
        [item("mo-dau", "08:00:00", "08:15:00"), item("be-mac", null, null)],
      ),
    ).toEqual([{ id: "mo-dau", text: "mo-dau", unitName: "MC", before: "07:30–07:45", after: "08:00–08:15" }]);
  });

  it("says what the plan did not warn of before", () => {
    const warning = (path: string, vietnamese: string) => ({ path, vietnamese, english: vietnamese });
    const [samples, outside] = [warning("tasks", "mẫu"), warning("schedule.date", "ngoài khoảng")];
    expect(newWarnings([samples], [outside, samples])).toEqual([outside]);
  });

  it("marks days that are past or at a weekend", () => {
    const now = new Date("2025-08-20T02:00:00Z");
    const days = ["2025-08-19", "2025-08-20", "2025-08-23", "2025-08-24"];
    expect(days.map((day) => badDay(day, now))).toEqual(["past", undefined, "saturday", "sunday"]);
  });
});
