import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { describe, expect, it } from "vitest";

const source = import.meta.dirname;
/** What a folder may import besides itself. A folder that is not named is a feature. */
const allowed: Record<string, string[]> = {
  messages: ["kit"],
  kit: ["messages"],
  domain: ["app", "kit", "messages", "api"],
  app: ["domain", "kit", "messages", "api"],
};
const ofAFeature = ["app", "domain", "kit", "messages", "api"];

function violations(file: string, text: string): string[] {
  const folder = file.split("/")[0] ?? "";
  if (!file.includes("/")) {
    return [];
  }
  return [...text.matchAll(/from "(\.[^"]+)"|import\("(\.[^"]+)"\)/g)]
    .map((match) => relative(source, join(source, dirname(file), match[1] ?? match[2] ?? "")))
    .map((target) => (target.startsWith("..") ? (target.split("/")[1] ?? "") : (target.split("/")[0] ?? "")))
    .filter((target) => target !== folder && !(allowed[folder] ?? ofAFeature).includes(target))
    .map((target) => `${file} imports ${target}`);
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

describe("the folders", () => {
  it("import only what they may: a feature never another feature, the shell no feature, the kit nothing above it", () => {
    const found = files(source)
      .filter((path) => /\.tsx?$/.test(path))
      .flatMap((path) => violations(relative(source, path), readFileSync(path, "utf8")));
    expect(found).toEqual([]);
  });

  it("are told apart by the rule", () => {
    expect(violations("nominate/a.ts", 'import { b } from "../council/b";')).toEqual(["nominate/a.ts imports council"]);
    expect(violations("kit/a.ts", 'import { b } from "../app/b";')).toEqual(["kit/a.ts imports app"]);
    expect(violations("app/a.ts", 'import("../nominate/pages")')).toEqual(["app/a.ts imports nominate"]);
    expect(violations("nominate/a.ts", 'import type { b } from "../../api/nomination";')).toEqual([]);
  });
});
