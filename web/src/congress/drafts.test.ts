import { expect, it } from "vitest";
import { draftsOf, isUnchanged, ordered, trimmed, withReason } from "./drafts";

const candidates = [
  { nominationId: "duc", reason: "Dạy giỏi", stands: true },
  { nominationId: "mai", reason: "Làm giàu", stands: false },
];

it("the drafts are the candidates until somebody changes something", () => {
  const drafts = draftsOf(candidates);
  expect(drafts).toEqual([
    { nominationId: "duc", reason: "Dạy giỏi" },
    { nominationId: "mai", reason: "Làm giàu" },
  ]);
  expect(isUnchanged(drafts, candidates)).toBe(true);
  expect(isUnchanged(withReason(drafts, "mai", "Làm giàu "), candidates)).toBe(true);
  expect(isUnchanged(withReason(drafts, "mai", "Khác"), candidates)).toBe(false);
  expect(isUnchanged(ordered(drafts, ["mai", "duc"]), candidates)).toBe(false);
});

it("another order moves the reasons with their people, and a stranger is in none", () => {
  expect(ordered(draftsOf(candidates), ["mai", "nobody", "duc"])).toEqual([
    { nominationId: "mai", reason: "Làm giàu" },
    { nominationId: "duc", reason: "Dạy giỏi" },
  ]);
});

it("reasons are sent without the spaces around them", () => {
  expect(trimmed([{ nominationId: "duc", reason: "  Dạy giỏi\n" }])).toEqual([
    { nominationId: "duc", reason: "Dạy giỏi" },
  ]);
});
