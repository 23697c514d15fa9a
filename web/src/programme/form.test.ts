import { describe, expect, it } from "vitest";
import { draftOf, entryOf, faultsOf, inOrder, newDraft } from "./form";
import type { Item } from "./queries";

const item = {
  code: "van-nghe",
  title: "Văn nghệ",
  owner: "mttq",
  minutes: 25,
  startsAt: "08:30:00",
  needs: ["MICROPHONE"],
  speakers: [
    { name: "Bế Thu Hà", title: "Trưởng ban; Hội Phụ nữ" },
    { name: "Nông Thị An", title: null },
  ],
  acts: [
    { title: "Hát then", performers: ["Lý A", "Lý B"], minutes: 5 },
    { title: "Đàn tính", performers: [], minutes: null },
  ],
  cue: "Xin mời",
  mostActs: 5,
} as unknown as Item;

describe("an item that is edited", () => {
  it("is typed in lines", () => {
    const draft = draftOf(item);
    expect(draft.speakers).toBe("Bế Thu Hà; Trưởng ban; Hội Phụ nữ\nNông Thị An");
    expect(draft.acts).toBe("Hát then; Lý A, Lý B; 5\nĐàn tính");
    expect(draft.startsAt).toBe("08:30");
  });

  it("is sent as it was read", () => {
    const { mostActs, ...sent } = item as unknown as Record<string, unknown>;
    expect(mostActs).toBe(5);
    expect(entryOf(draftOf(item))).toEqual({ ...sent, startsAt: "08:30" });
  });

  it("leaves out what is empty", () => {
    expect(entryOf({ ...newDraft([], " Mục mới "), acts: " \n", speakers: "\n" })).toEqual({
      code: "muc-1",
      title: "Mục mới",
      owner: null,
      minutes: null,
      startsAt: null,
      needs: [],
      speakers: [],
      acts: [],
      cue: null,
    });
  });

  it("says which field is wrong, and in which line", () => {
    const draft = draftOf(item);
    expect(faultsOf([draft])).toEqual([]);
    expect(faultsOf([{ ...draft, minutes: "15 phút", startsAt: "8:30", acts: "A; B; 5\nC; D; năm" }])).toEqual([
      { code: "van-nghe", field: "minutes" },
      { code: "van-nghe", field: "startsAt" },
      { code: "van-nghe", field: "acts", line: 2 },
    ]);
  });
});

describe("the items", () => {
  it("are ordered by their codes", () => {
    const first = newDraft([], "A");
    const second = newDraft([first], "B");
    expect(second.code).toBe("muc-2");
    expect(inOrder([first, second], ["muc-2", "muc-1"])).toEqual([second, first]);
  });

  it("get a code that is free", () => {
    const other = { ...newDraft([], "A"), code: "muc-2" };
    expect(newDraft([other], "B").code).toBe("muc-3");
  });
});
