import { describe, expect, it } from "vitest";
import { healthOf, oldestOf, pendingOf } from "./health";
import type { Waiting } from "./queries";
import { tasksOf } from "./tasks";

const now = Date.parse("2025-08-20T02:00:00Z");
const waiting = (...oldest: (string | null)[]): Waiting => ({
  deadLetters: 0,
  earlyFacts: 0,
  outboxes: oldest.map((at, index) => ({ collection: `c${index}`, pending: at ? 2 : 0, oldest: at })),
});
const health = (answers: Partial<Parameters<typeof healthOf>[0]>) =>
  healthOf({ waiting: undefined, away: false, deaf: false, ...answers }, now);

describe("the health of a service", () => {
  it("is known from what it answers", () => {
    expect(health({})).toBe("asked");
    expect(health({ waiting: waiting(null) })).toBe("well");
    expect(health({ waiting: waiting("2025-08-20T01:59:30Z") })).toBe("well");
    expect(health({ waiting: waiting(null, "2025-08-20T01:50:00Z") })).toBe("slow");
    expect(health({ waiting: waiting(null), deaf: true })).toBe("deaf");
    expect(health({ waiting: waiting(null), away: true, deaf: true })).toBe("away");
  });

  it("counts the events of all outboxes and finds the oldest", () => {
    const two = waiting("2025-08-20T01:59:30Z", null, "2025-08-20T01:59:00.25Z");
    expect(pendingOf(two)).toBe(4);
    expect(oldestOf(two)).toBe("2025-08-20T01:59:00.25Z");
    expect(oldestOf(waiting(null))).toBeUndefined();
  });
});

describe("what waits for the operator", () => {
  it("are services that do not answer in full, and dead letters", () => {
    const dead = ["a", "b"].map((id) => ({
      id,
      topic: "t",
      at: "2025-08-20T01:00:00Z",
      reason: "MalformedEvent",
      vi: "Tin sai dạng.",
      en: "The event is malformed.",
    }));
    const tasks = tasksOf([
      { service: "budget", waiting: waiting(null), dead },
      { service: "delegate", waiting: waiting(null), dead: null },
    ]);
    expect(tasks.map(({ what }) => what)).toEqual(["1 dịch vụ không trả lời đủ", "2 tin chưa xử lý được"]);
    expect(tasksOf([{ service: "budget", waiting: waiting(null), dead: [] }])).toEqual([]);
  });
});
