import { describe, expect, it } from "vitest";
import { clockAhead, dayOf, stamp, timeOf } from "./clock";

const SEVEN_MINUTES = 420_000;
const at = (time: string) => Date.parse(`2026-12-19T${time}Z`);

describe("the difference of the clocks", () => {
  it("is measured in the middle between question and answer", () => {
    expect(clockAhead(at("01:07:00.000"), at("01:07:01.000"), at("01:00:00.500"))).toBe(SEVEN_MINUTES);
    expect(clockAhead(at("00:53:00"), at("00:53:00"), at("01:00:00"))).toBe(-SEVEN_MINUTES);
  });

  it("stays as it was measured first until the clock was set", () => {
    expect(clockAhead(1_000, 1_000, 0, 2_999)).toBe(2_999);
    expect(clockAhead(1_000, 1_000, 0, 3_000)).toBe(1_000);
  });

  it("of more than a day is put right by the phone, because the server refuses it", () => {
    const day = 86_400_000;
    expect(stamp(at("01:07:00"), SEVEN_MINUTES)).toEqual({
      at: "2026-12-19T01:07:00.000Z",
      clockAhead: SEVEN_MINUTES,
    });
    expect(stamp(at("01:00:00"), day)).toEqual({ at: "2026-12-19T01:00:00.000Z", clockAhead: day });
    expect(stamp(at("01:00:00"), -day - 1)).toEqual({ at: "2026-12-20T01:00:00.001Z", clockAhead: 0 });
  });
});

it("days and times are those of Vietnam, whatever the zone of the phone", () => {
  expect(dayOf(at("16:59:59"))).toBe("2026-12-19");
  expect(dayOf(at("17:00:00"))).toBe("2026-12-20");
  expect(timeOf(at("00:42:00"))).toBe("07:42");
});
