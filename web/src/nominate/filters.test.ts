import { describe, expect, it } from "vitest";
import type { Nomination } from "../domain/nomination";
import { filtered, readListSearch } from "./filters";

function nomination(name: string, state: Nomination["state"], movement = "nha-tam"): Nomination {
  return {
    state,
    movement,
    nominee: { kind: "INDIVIDUAL", name, directLabour: true, birthYear: 1979 },
  } as Nomination;
}

const all = [
  nomination("Nông Thị Duyên", "RETURNED"),
  nomination("Đàm Quang Vinh", "DRAFT", "vi-nguoi-ngheo"),
  nomination("Hoàng Văn Tú", "APPROVED"),
];

describe("the list's filters", () => {
  it("read only what they know from the address", () => {
    expect(readListSearch({ group: "back", movement: 3, q: "", sort: "-name", other: 1 })).toEqual({
      group: "back",
      sort: "-name",
    });
    expect(readListSearch({ group: "nothing" })).toEqual({});
  });

  it("combine state, movement and name", () => {
    const names = (search: Parameters<typeof filtered>[1]) =>
      filtered(all, search).map(({ nominee }) => nominee.kind === "INDIVIDUAL" && nominee.name);
    expect(names({})).toHaveLength(3);
    expect(names({ group: "back" })).toEqual(["Nông Thị Duyên"]);
    expect(names({ movement: "vi-nguoi-ngheo" })).toEqual(["Đàm Quang Vinh"]);
    expect(names({ q: "dam vinh" })).toEqual(["Đàm Quang Vinh"]);
    expect(names({ q: "1979", group: "sealed" })).toEqual(["Hoàng Văn Tú"]);
  });
});
