import { describe, expect, it } from "vitest";
import type { Nomination } from "../domain/nomination";
import { nextOf, readAppraisalSearch, shownOf } from "./appraisal";

const of = (id: string, name: string, unit: string, more: Partial<Nomination> = {}) =>
  ({ id, unit, formOfAward: "GIAY_KHEN", nominee: { kind: "INDIVIDUAL", name }, ...more }) as Nomination;
const all = [
  of("tu", "Hoàng Văn Tú", "xom"),
  of("duyen", "Nông Thị Duyên", "tram-y-te"),
  of("vinh", "Đàm Quang Vinh", "xom"),
];

describe("the appraisal", () => {
  it("lists by given name, filtered by unit and by a name without marks", () => {
    expect(shownOf(all, {}).map(({ id }) => id)).toEqual(["duyen", "tu", "vinh"]);
    expect(shownOf(all, { unit: "xom", q: "quang" }).map(({ id }) => id)).toEqual(["vinh"]);
  });

  it("goes on with the next, and after the last with the first that waits", () => {
    expect(nextOf(all, "duyen")?.id).toBe("tu");
    expect(nextOf(all, "vinh")?.id).toBe("duyen");
    expect(nextOf([of("tu", "Tú", "xom")], "tu")).toBeUndefined();
  });

  it("keeps in the address only what differs from the first view", () => {
    expect(readAppraisalSearch({ state: "SUBMITTED", q: "", unit: 4 })).toEqual({});
    expect(readAppraisalSearch({ state: "APPRAISED", sort: "-name" })).toEqual({ state: "APPRAISED", sort: "-name" });
  });
});
