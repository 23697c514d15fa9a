import { expect, it } from "vitest";
import type { Question } from "../domain/council";
import { openQuestions } from "./questions";

const asked = (account: string, nominationId: string, more: Partial<Question>): Question => ({
  account,
  nominationId,
  cause: "SAME_NAME",
  reason: null,
  askedBy: null,
  answer: null,
  ...more,
});

it("a member is asked once for each line, with every reason, until the answer", () => {
  const questions = [
    asked("lam", "a", {}),
    asked("lam", "a", { cause: "DECLARED_BY_ANOTHER", askedBy: "Ký", reason: "em ruột" }),
    asked("lam", "b", { answer: "NO_CONFLICT" }),
    asked("hanh", "c", {}),
  ];
  const [only, ...others] = openQuestions(questions, "lam");
  expect(others).toEqual([]);
  expect(only?.line).toBe("a");
  expect(only?.why).toMatch(/^trùng họ tên .*; Ký khai hộ: em ruột$/);
});
