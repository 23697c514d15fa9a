import { describe, expect, it } from "vitest";
import type { AwardForm, Nomination } from "../domain/nomination";
import { findingsOf, nextOf, readAppraisalSearch, shownOf } from "./appraisal";

const of = (id: string, name: string, unit: string, more: Partial<Nomination> = {}) =>
  ({ id, unit, formOfAward: "GIAY_KHEN", nominee: { kind: "INDIVIDUAL", name }, ...more }) as Nomination;
const all = [
  of("tu", "Hoàng Văn Tú", "xom"),
  of("duyen", "Nông Thị Duyên", "tram-y-te"),
  of("vinh", "Đàm Quang Vinh", "xom"),
];
const form = (rewards: object, permitted = true) =>
  [{ code: "GIAY_KHEN", rewards, permitted }] as unknown as AwardForm[];

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

  it("finds what stops and what a person must judge", () => {
    const doubtful = of("a", "A", "xom", {
      underDiscipline: true,
      submission: { at: "2025-08-16T01:00:00Z", late: true },
      duplicates: [{ id: "b", unit: "tram", state: "SUBMITTED", formOfAward: "GIAY_KHEN", sameSpelling: false }],
    });
    const weights = (nomination: Nomination, forms: AwardForm[] | undefined) =>
      findingsOf(nomination, forms, (code) => code).map(({ id, weight }) => `${id} ${weight}`);
    expect(weights(doubtful, form({}, false))).toEqual([
      "discipline stops",
      "late warns",
      "b warns",
      "permitted stops",
      "norm stops",
    ]);
    const clean = of("c", "C", "xom", { submission: { at: "2025-08-13T01:00:00Z", late: false }, duplicates: [] });
    expect(weights(clean, form({ INDIVIDUAL: { amount: 710000 } }))).toEqual([
      "in-time fine",
      "single fine",
      "reward fine",
    ]);
  });
});
