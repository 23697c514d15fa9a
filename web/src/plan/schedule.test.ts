import { describe, expect, it } from "vitest";
import { badDay, durationOf, newWarnings, parseTime } from "./schedule";

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
