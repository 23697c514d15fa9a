import { describe, expect, it } from "vitest";
import { type Draft, draftOf, EMPTY, hourOf, isWhole, nextTime, placeFault, wordsOf } from "./form";
import { secondsOf, syllables } from "./reading";

const bulletin: Draft = {
  kind: "BULLETIN",
  title: " Mời dự ",
  text: " Kính mời ",
  times: [{ key: 0, phase: "BEFORE", day: "2025-08-27", time: "17h00" }],
  figures: ["awards"],
};

describe("a text", () => {
  it("is sent as it is typed, without times if it is news", () => {
    expect(wordsOf(bulletin)).toEqual({
      kind: "BULLETIN",
      title: "Mời dự",
      text: "Kính mời",
      readings: [{ phase: "BEFORE", day: "2025-08-27", time: "17:00" }],
      figures: ["awards"],
    });
    expect(wordsOf({ ...bulletin, kind: "NEWS" }).readings).toEqual([]);
  });

  it("is whole with a headline, words, and days and hours for all its times", () => {
    expect(isWhole(EMPTY)).toBe(false);
    expect(isWhole(bulletin)).toBe(true);
    expect(isWhole({ ...bulletin, title: " " })).toBe(false);
    expect(isWhole({ ...bulletin, text: "" })).toBe(false);
    const timeless = { ...bulletin, times: [{ key: 0, phase: "BEFORE" as const, day: undefined, time: "17:00" }] };
    expect(isWhole(timeless)).toBe(false);
    expect(isWhole({ ...timeless, kind: "NEWS" })).toBe(true);
  });

  it("is edited from what was saved, and a time is added after the last", () => {
    const item = {
      ...bulletin,
      readings: [{ phase: "AFTER", day: "2025-08-29", time: "05:30", fits: true }],
      figures: [{ code: "awards", label: "Khen thưởng", value: 3, now: 3 }],
    } as never;
    expect(draftOf(item).times).toEqual([{ key: 0, phase: "AFTER", day: "2025-08-29", time: "05:30" }]);
    expect(draftOf(item).figures).toEqual(["awards"]);
    expect(nextTime(draftOf(item).times)).toEqual({ key: 1, phase: "AFTER", day: undefined, time: "05:30" });
    expect(nextTime([])).toEqual({ key: 0, phase: "BEFORE", day: undefined, time: "17:00" });
  });

  it("has hours of a day", () => {
    expect(["7:05", "17h30", "24:00", "7:60", "17"].map(hourOf)).toEqual([
      "07:05",
      "17:30",
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("takes as long as the service says", () => {
    expect(syllables("ngày 28/8/2025")).toBe(12);
    expect(syllables("có 36 tập thể – H'Đăm")).toBe(8);
    expect(secondsOf("loa ".repeat(161), 160)).toBe(61);
    expect(secondsOf("", 160)).toBe(0);
  });
});

describe("a publication", () => {
  const place = { where: "Loa xóm", link: "", day: "2025-08-29", note: "Trưởng xóm xác nhận" };

  it("has a place, a day, and a link or a note", () => {
    expect(placeFault(place)).toBeUndefined();
    expect(placeFault({ ...place, link: "https://xa.example/1", note: "" })).toBeUndefined();
    expect(placeFault({ ...place, where: " " })).toBe("where");
    expect(placeFault({ ...place, link: "http://xa.example" })).toBe("link");
    expect(placeFault({ ...place, day: undefined })).toBe("day");
    expect(placeFault({ ...place, note: " " })).toBe("proof");
  });
});
