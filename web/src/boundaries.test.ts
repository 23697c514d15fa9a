import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
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

/** Every module that comes with this one at once, not by `import()`. */
function broughtBy(file: string, read: (file: string) => string, seen = new Set<string>()): Set<string> {
  if (!seen.has(file)) {
    seen.add(file);
    for (const match of read(file).matchAll(/^(?:import|export) (?!type\b)[^;]*? from "(\.[^"]+)";/gms)) {
      broughtBy(join(dirname(file), match[1] ?? ""), read, seen);
    }
  }
  return seen;
}

function readModule(name: string): string {
  const path = [".ts", ".tsx"].map((end) => join(source, name + end)).find(existsSync);
  return path && !name.startsWith("messages/") ? readFileSync(path, "utf8") : "";
}

/** Texts of the shell, of the home page and of what several roles say. */
const ofTheHome = /^messages\/(app|kit|domain|\w+Home)$/;

describe("the first bytes of every page", () => {
  const foreign = (entry: string, read: (file: string) => string) =>
    [...broughtBy(entry, read)].filter((name) => name.startsWith("messages/") && !ofTheHome.test(name));

  it("hold the texts of the home page, and of no other page", () => {
    expect(broughtBy("router", readModule)).toContain("messages/nominateHome");
    expect(foreign("router", readModule)).toEqual([]);
  });

  it("are found by what they import", () => {
    const files: Record<string, string> = {
      router: 'import { a } from "./roster/routes";',
      "roster/routes": 'import {\n  b,\n} from "./delegate";\nimport type { c } from "./types";\nimport("./pages");',
      "roster/delegate": 'import * as m from "../messages/roster";',
      "roster/types": 'import * as m from "../messages/letters";',
    };
    expect(foreign("router", (file) => files[file] ?? "")).toEqual(["messages/roster"]);
  });
});

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
