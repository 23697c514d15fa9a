import { describe, expect, it } from "vitest";
import type { Item } from "./queries";
import { ageOf, changesOf, countdown, endedLast, expectedStart, onStage, secondsLeft, serverTime, shift } from "./run";

const at = (minute: number) => new Date(Date.UTC(2026, 11, 28, 0, 30 + minute)).toISOString();
const ms = (minute: number) => Date.parse(at(minute));

function item(code: string, rest: Partial<Item> = {}): Item {
  return { code, title: code, state: "UPCOMING", speakers: [], acts: [], needs: [], ...rest } as unknown as Item;
}

const running = item("a", { state: "RUNNING", startedAt: at(0), expectedEnd: at(10) });
const next = item("b", { expectedStart: at(10) });
const programme = { items: [running, next], running: "a", next: "b", now: at(5) };

describe("the countdown", () => {
  it("counts down, and on beyond the end", () => {
    expect(secondsLeft(running, ms(9))).toBe(60);
    expect(secondsLeft(running, ms(12))).toBe(-120);
    expect(secondsLeft(item("x"), ms(0))).toBeUndefined();
  });

  it("is read as minutes and seconds, with hours only if there are any", () => {
    expect(countdown(307)).toBe("5:07");
    expect(countdown(-59)).toBe("0:59");
    expect(countdown(3729)).toBe("1:02:09");
  });
});

describe("what comes", () => {
  it("stays where it is while the running item has time", () => {
    expect(expectedStart(next, programme, ms(9))).toBe(at(10));
  });

  it("moves with the clock once the running item overruns", () => {
    expect(expectedStart(next, programme, ms(13))).toBe(at(13));
    expect(expectedStart({ ...next, expectedStart: at(12) }, { ...programme, now: at(12) }, ms(13))).toBe(at(13));
  });

  it("moves with the clock between two items, and not before the first", () => {
    const between = { items: [{ ...running, state: "DONE" as const }, next], running: null, next: "b", now: at(10) };
    expect(shift(between, ms(12))).toBe(120_000);
    expect(shift({ ...between, items: [item("a"), next] }, ms(12))).toBe(0);
  });

  it("can't be told while the running item has no length", () => {
    expect(shift({ ...programme, items: [{ ...running, expectedEnd: null }, next] }, ms(12))).toBe(0);
    expect(expectedStart(item("c"), programme, ms(12))).toBeUndefined();
  });
});

describe("an end that can be taken back", () => {
  const first = item("a", { state: "DONE", endedAt: at(10) });
  const second = item("b", { state: "DONE", endedAt: at(20) });

  it("is the last one, while nothing runs", () => {
    expect(endedLast({ items: [second, first, item("c")], running: null })?.code).toBe("b");
    expect(endedLast({ items: [first, second, item("c")], running: null })?.code).toBe("b");
    expect(endedLast({ items: [first, running], running: "a" })).toBeUndefined();
    expect(endedLast({ items: [item("c")], running: null })).toBeUndefined();
  });
});

describe("a release", () => {
  const change = (code: string, ...owners: string[]) => ({ code, title: code, aspects: ["TIME" as const], owners });
  const released = {
    releases: [
      { number: 1, at: at(0), changes: [change("a", "van-phong")] },
      { number: 2, at: at(1), changes: [change("b", "mttq"), change("c", "mttq", "cong-an")] },
    ],
    schedule: { date: "2026-12-28", startTime: "07:30", endTime: "11:30" },
    now: at(5),
  };

  it("concerns the units whose items it changed, and no others", () => {
    expect(changesOf(released, "mttq").map(({ code }) => code)).toEqual(["b", "c"]);
    expect(changesOf(released, "cong-an").map(({ code }) => code)).toEqual(["c"]);
    expect(changesOf(released, "van-phong")).toEqual([]);
    expect(changesOf(released, null)).toEqual([]);
    expect(changesOf({ ...released, releases: [] }, "mttq")).toEqual([]);
  });

  it("is told until the day is over", () => {
    expect(changesOf({ ...released, now: "2026-12-28T16:59:00Z" }, "mttq")).toHaveLength(2);
    expect(changesOf({ ...released, now: "2026-12-28T17:01:00Z" }, "mttq")).toEqual([]);
    expect(changesOf({ ...released, schedule: undefined }, "mttq")).toHaveLength(2);
  });
});

describe("the clock of the device", () => {
  it("makes no difference if it is wrong", () => {
    expect(serverTime({ now: at(5) }, 1000, 61_000)).toBe(ms(6));
    expect(serverTime({ now: at(5) }, 61_000, 1000)).toBe(ms(5));
  });

  it("says how old an answer is once two are missing", () => {
    expect(ageOf(0, 25_000)).toBeUndefined();
    expect(ageOf(0, 46_900)).toBe(46);
  });
});

describe("who is on stage", () => {
  it("is the speakers with their office, else the acts with their performers", () => {
    const acts = [{ title: "Hát then", performers: ["Bế Thu Hà", "Nông Thị An"], minutes: 5 }];
    expect(onStage(item("a", { speakers: [{ name: "Hoàng Văn Đức", title: "Chủ tịch" }], acts }))).toEqual([
      { name: "Hoàng Văn Đức", line: "Chủ tịch" },
    ]);
    expect(onStage(item("a", { acts }))).toEqual([{ name: "Hát then", line: "Bế Thu Hà, Nông Thị An" }]);
  });
});
