import { describe, expect, it } from "vitest";
import { byWait, type EarlyEvents, isTooLong, longestWait, sentenceOfWait } from "./early";

const now = Date.parse("2025-08-20T12:00:00Z");
const early = (oldest: string | null, awaits = "conference"): EarlyEvents => ({
  service: "delegate",
  type: "NominationApproved.v1",
  awaits,
  count: 2,
  oldest,
});

describe("early events", () => {
  it("say how long the oldest waits", () => {
    expect(longestWait(early("2025-08-20T11:59:40Z"), now)).toBe("0 phút");
    expect(longestWait(early("2025-08-20T11:01:00Z"), now)).toBe("59 phút");
    expect(longestWait(early("2025-08-20T09:00:00Z"), now)).toBe("3 giờ");
    expect(longestWait(early("2025-08-17T09:00:00Z"), now)).toBe("3 ngày");
    expect(longestWait(early(null), now)).toBe("không rõ từ lúc nào");
  });

  it("stand out after an hour", () => {
    expect(isTooLong(early("2025-08-20T11:01:00Z"), now)).toBe(false);
    expect(isTooLong(early("2025-08-20T10:59:00Z"), now)).toBe(true);
    expect(isTooLong(early(null), now)).toBe(false);
  });

  it("say what they wait for; an unknown kind by its code", () => {
    expect(sentenceOfWait(early(null, "selection"))).toBe("Chờ hội đồng chọn hồ sơ");
    expect(sentenceOfWait(early(null, "parcel"))).toBe("Chờ parcel");
  });

  it("stand in the order of their wait", () => {
    const [young, old, unknown] = [early("2025-08-20T11:00:00Z"), early("2025-08-19T11:00:00Z"), early(null)];
    expect([unknown, young, old].sort(byWait)).toEqual([old, young, unknown]);
  });
});
