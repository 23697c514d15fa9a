import { describe, expect, it } from "vitest";
import { proposedCode } from "./communes";

describe("the code of a commune", () => {
  const communes = [{ code: "tan-tien", name: "Tân Tiến", province: "Cao Bằng" }];

  it("follows from its name", () => {
    expect(proposedCode("Hải Yến", "Lạng Sơn", communes)).toBe("hai-yen");
    expect(proposedCode("Đức Xuân", "Thái Nguyên", [])).toBe("duc-xuan");
  });

  it("has the province where another commune of the name is here", () => {
    expect(proposedCode("Tân Tiến", "Lạng Sơn", communes)).toBe("tan-tien-lang-son");
  });
});
