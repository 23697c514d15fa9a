import { describe, expect, it } from "vitest";
import { filtered, heldGroups, mayBePrinted, mayBeSentAgain } from "./letter";
import type { Letter, LetterState } from "./queries";
import { readLettersSearch } from "./search";

const letter = (name: string, state: LetterState, revision = 1, to: string | null = "a@b.example") =>
  ({ name, state, revision, to, channels: ["EMAIL", "PRINT"] }) as Letter;

const all = [
  letter("Nông Văn Quân", "SENT", 2),
  letter("Nông Văn Quân", "SUPERSEDED", 1),
  letter("Hoàng Thị Bé", "UNCERTAIN"),
  letter("Bế Thị Thu", "PRINT_PENDING", 1, null),
];

describe("the list of letters", () => {
  it("leaves out what a newer letter replaced, until it is asked for", () => {
    expect(filtered(all, {}).map(({ state }) => state)).toEqual(["UNCERTAIN", "SENT", "PRINT_PENDING"]);
    expect(filtered(all, { group: "ended" })).toHaveLength(1);
  });

  it("finds a name without marks", () => {
    expect(filtered(all, { q: "be thi thu" }).map(({ name }) => name)).toEqual(["Bế Thị Thu"]);
  });

  it("reads only what it knows from the address", () => {
    expect(readLettersSearch({ group: "paper", q: "", sort: 3 })).toEqual({ group: "paper" });
    expect(readLettersSearch({ group: "other" })).toEqual({});
  });
});

describe("what may be done with a letter", () => {
  it("paper replaces only a letter that can't arrive any more", () => {
    expect(all.filter(mayBePrinted).map(({ state }) => state)).toEqual(["PRINT_PENDING"]);
    expect(mayBePrinted(letter("A", "FAILED"))).toBe(true);
    expect(mayBePrinted(letter("A", "UNCERTAIN"))).toBe(false);
    expect(mayBePrinted({ ...letter("A", "FAILED"), channels: ["EMAIL"] })).toBe(false);
  });

  it("only a failed letter with an address is sent again without a question", () => {
    expect(mayBeSentAgain(letter("A", "FAILED"))).toBe(true);
    expect(mayBeSentAgain(letter("A", "FAILED", 1, null))).toBe(false);
    expect(mayBeSentAgain(letter("A", "UNCERTAIN"))).toBe(false);
  });
});

describe("what is held", () => {
  it("is counted by group", () => {
    const of = (group: string, groupName: string, state: LetterState) => ({ group, groupName, state }) as Letter;
    const letters = [
      of("xom-to", "Xóm, tổ", "HELD"),
      of("xom-to", "Xóm, tổ", "HELD"),
      of("lanh-dao", "Lãnh đạo", "HELD"),
      of("lanh-dao", "Lãnh đạo", "SENT"),
    ];
    expect(heldGroups(letters)).toEqual([
      { code: "lanh-dao", name: "Lãnh đạo", count: 1 },
      { code: "xom-to", name: "Xóm, tổ", count: 2 },
    ]);
  });
});
