import { describe, expect, it } from "vitest";
import { labelOf, opened } from "./evidence";

const by = { number: 1, label: "Ảnh", by: "Nông Văn Mẫu", at: "2026-11-30T02:00:00Z" };
const file = { name: "anh.jpg", type: "JPEG", size: 9, sha256: "ab" } as const;

describe("a file as evidence", () => {
  it("is called as the file, without the ending", () => {
    expect(labelOf({ name: "Biên bản 30.11.2026.pdf" })).toBe("Biên bản 30.11.2026");
    expect(labelOf({ name: "anh" })).toBe("anh");
    expect(labelOf({ name: "x".repeat(300) })).toHaveLength(200);
  });

  it("opens here, and a link where it leads", () => {
    expect(opened({ ...by, url: "/api/x/evidence/1/file", file })).toBe("/api/x/evidence/1/file");
    expect(opened({ ...by, url: "https://anh.example" })).toBe("https://anh.example");
    expect(opened({ ...by, url: "javascript:alert(1)" })).toBeUndefined();
  });
});
