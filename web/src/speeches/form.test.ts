import { describe, expect, it } from "vitest";
import { likelyItem, minutesOf, NOBODY, proposalOf, reordered, speakerFault, termsFault } from "./form";
import type { Board, Entry } from "./queries";

const items = [
  { code: "khai-mac", title: "Khai mạc", kind: null },
  { code: "tham-luan", title: "Tham luận", kind: "speeches" },
];
const terms = { item: "tham-luan", minutes: "7", theme: " Làm đường ", questions: "Vì sao?\n\n Khi nào? " };

describe("a speech", () => {
  it("most likely stands in the item of its kind, if the agenda has one", () => {
    expect(likelyItem("TALK", items)).toBe("tham-luan");
    expect(likelyItem("DIALOGUE", items)).toBe("tham-luan");
    expect(likelyItem("OPENING", items)).toBe("khai-mac");
    expect(likelyItem("CLOSING", items)).toBe("");
  });

  it("takes from one minute to four hours", () => {
    expect(["7", " 240 ", "0", "241", "7,5", ""].map(minutesOf)).toEqual([
      7,
      240,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("says what is missing", () => {
    expect(speakerFault("TALK", { ...NOBODY, name: "Lý Văn Mẫu" })).toBe("exemplar");
    expect(speakerFault("OPENING", NOBODY)).toBe("name");
    expect(speakerFault("DIALOGUE", { ...NOBODY, nominationId: "n" })).toBeUndefined();
    expect(termsFault({ ...terms, item: "" })).toBe("item");
    expect(termsFault({ ...terms, minutes: "x" })).toBe("minutes");
    expect(termsFault(terms)).toBeUndefined();
  });

  it("sends what was typed, and questions of a dialogue alone", () => {
    expect(proposalOf("TALK", { ...NOBODY, nominationId: "n" }, terms)).toEqual({
      kind: "TALK",
      nominationId: "n",
      item: "tham-luan",
      minutes: 7,
      theme: "Làm đường",
      questions: [],
    });
    expect(
      proposalOf("DIALOGUE", { nominationId: "", name: " Lý Văn Mẫu", title: "Bà", unit: "mttq" }, terms),
    ).toMatchObject({ name: "Lý Văn Mẫu", title: "Bà", unit: "mttq", questions: ["Vì sao?", "Khi nào?"] });
  });
});

it("an order of one item leaves the others as they are", () => {
  const part = (code: string | null, ...ids: string[]): Board["parts"][number] => ({
    code,
    title: code,
    length: null,
    minutes: 0,
    over: 0,
    speeches: ids.map((id) => ({ id }) as Entry),
  });
  const parts = [part("a", "1"), part("b", "2", "3"), part(null, "4")];
  expect(reordered(parts, "b", ["3", "2"])).toEqual(["1", "3", "2", "4"]);
  expect(reordered(parts, null, ["4"])).toEqual(["1", "2", "3", "4"]);
});
