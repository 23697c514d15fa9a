import { afterEach, describe, expect, it } from "vitest";
import { setLanguage } from "../kit/language";
import { fieldProblems, isStale, ProblemError, sentence } from "./problem";

const rule = new ProblemError({
  status: 409,
  code: "OneAchievementEarnsOneForm",
  vi: "Một thành tích chỉ được một hình thức khen thưởng.",
  en: "One achievement earns one form of award.",
  errors: [],
});
const invalid = new ProblemError({
  status: 400,
  code: "Invalid",
  vi: "Dữ liệu gửi lên chưa đúng.",
  errors: [
    { path: "nominee.name", vietnamese: "Phải có.", english: "must not be blank" },
    { path: "conferenceId", vietnamese: "Quá dài.", english: "too long" },
  ],
});

describe("a problem", () => {
  afterEach(() => setLanguage("vi"));

  it("speaks in the language of the page", () => {
    expect(sentence(rule)).toBe("Một thành tích chỉ được một hình thức khen thưởng.");
    setLanguage("en");
    expect(sentence(rule)).toBe("One achievement earns one form of award.");
  });

  it("has a sentence where the service has none", () => {
    expect(sentence(new ProblemError({ status: 0, code: "Offline" }))).toContain("Không nối được");
    expect(sentence(new ProblemError({ status: 503, code: "Unknown" }))).toContain("tạm ngừng");
    expect(sentence(new ProblemError({ status: 404, code: "Unknown" }))).toContain("Không có mục này");
    expect(sentence(new Error("boom"))).toContain("không lường trước");
    expect(sentence(invalid)).toContain("2 chỗ cần sửa");
  });

  it("stands at the field that it names, and above the form if there is no such field", () => {
    const problems = fieldProblems(invalid, ["nominee", "nominee.name", "movement"]);
    expect(problems.at("nominee.name")).toBe("Phải có.");
    expect(problems.at("nominee")).toBeUndefined();
    expect(problems.elsewhere).toEqual(["Quá dài."]);
  });

  it("of a rule stands at the field that the rule concerns", () => {
    const problems = fieldProblems(rule, ["achievement"], { OneAchievementEarnsOneForm: "achievement" });
    expect(problems.at("achievement")).toContain("Một thành tích");
    expect(problems.isAtField).toBe(true);
  });

  it("knows a stale version", () => {
    expect(isStale(new ProblemError({ status: 412, code: "StaleVersion" }))).toBe(true);
    expect(isStale(rule)).toBe(false);
  });
});
