import { describe, expect, it } from "vitest";
import { compile } from "./messages.mjs";

describe("the messages", () => {
  it("become one function each, with typed parameters", () => {
    const code = compile("a", { hello: "Chào {name}" }, { hello: "Hello {name}" });
    expect(code).toContain("export const hello = (p: { name: string | number }): string =>");
    expect(code).toContain("`Chào ${p.name}`");
  });

  it("have a plural in English only", () => {
    const code = compile("a", { files: "{count} hồ sơ" }, { files: { one: "one file", other: "{count} files" } });
    expect(code).toContain("p.count === 1 ? `one file` : `${p.count} files`");
    expect(code).toContain("p: { count: number }");
  });

  it("are refused if a language lacks one", () => {
    expect(() => compile("a", { x: "x" }, {})).toThrow("a.x: missing in en");
    expect(() => compile("a", {}, { x: "x" })).toThrow("a.x: missing in vi");
  });

  it("are refused if the languages differ in parameters", () => {
    expect(() => compile("a", { x: "{a}" }, { x: "{b}" })).toThrow("differ in parameters");
  });

  it("are refused if there are none, or under a name that no module can export", () => {
    expect(() => compile("a", {}, {})).toThrow("a: no message");
    const reserved = Object.fromEntries([["then", "x"]]);
    expect(() => compile("a", reserved, reserved)).toThrow("a.then: not a name");
  });
});
