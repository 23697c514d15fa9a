import { describe, expect, it } from "vitest";
import { findingsOf } from "./findings";
import type { AwardForm, Nomination } from "./nomination";

const of = (id: string, name: string, unit: string, more: Partial<Nomination> = {}) =>
  ({ id, unit, formOfAward: "GIAY_KHEN", nominee: { kind: "INDIVIDUAL", name }, ...more }) as Nomination;
const form = (rewards: object, permitted = true) =>
  [{ code: "GIAY_KHEN", rewards, permitted }] as unknown as AwardForm[];

describe("the findings", () => {
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
    const alike = {
      id: "d",
      unit: "truong",
      state: "SUBMITTED",
      kind: "SIMILAR_ACHIEVEMENT",
      similarity: 100,
      nominee: { kind: "INDIVIDUAL", name: "A" },
    };
    const judged = (conclusion: string) => ({
      ...alike,
      judgements: [{ conclusion, reason: "Đã hỏi", by: "Thư ký", at: "2025-08-16T01:00:00Z" }],
    });
    for (const [finding, weight] of [
      [{ ...alike, judgements: [] }, "d warns"],
      [judged("ANOTHER_NOMINEE"), "d fine"],
      [judged("SAME_ACHIEVEMENT"), "d stops"],
    ] as const) {
      const found = of("a", "A", "xom", { findings: [finding], duplicates: [{ id: "d" }] } as object);
      expect(weights(found, undefined)).toEqual([weight]);
    }
    const clean = of("c", "C", "xom", { submission: { at: "2025-08-13T01:00:00Z", late: false }, duplicates: [] });
    expect(weights(clean, form({ INDIVIDUAL: { amount: 710000 } }))).toEqual([
      "in-time fine",
      "single fine",
      "reward fine",
    ]);
  });
});
