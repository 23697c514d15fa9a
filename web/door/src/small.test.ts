import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { asTable } from "./file";
import { withoutRepeats } from "./repeats";

it("a letter that is held before the camera is new once, and again after it was away", () => {
  let now = 0;
  const isNew = withoutRepeats(() => now);
  const at = (time: number, text: string) => {
    now = time;
    return isNew(text);
  };
  expect(at(0, "a")).toBe(true);
  expect(at(4_000, "a")).toBe(false);
  expect(at(8_000, "a")).toBe(false);
  expect(at(8_100, "b")).toBe(true);
  expect(at(8_200, "a")).toBe(true);
  expect(at(12_201, "a")).toBe(true);
});

it("the file has the server's time, and nothing that a spreadsheet runs", () => {
  const note = {
    seq: 1,
    id: "n",
    delegateId: "d",
    name: '=Nông "A"',
    door: "cua-chinh",
    at: "2026-12-19T00:57:00Z",
    clockAhead: 420_000,
  };
  expect(
    asTable([note, { ...note, takenBack: true }])
      .split("\r\n")
      .slice(1, 3),
  ).toEqual([
    `"'=Nông ""A""","cua-chinh","2026-12-19T00:50:00.000Z","07:50","","d"`,
    `"'=Nông ""A""","cua-chinh","2026-12-19T00:50:00.000Z","07:50","x","d"`,
  ]);
});

/** What the client brings along would be loaded by a phone at a door. */
it("the app takes nothing of the client but its language, its formats and the texts of the door", () => {
  const imported = readdirSync(import.meta.dirname)
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".test.ts"))
    .flatMap((name) => [...readFileSync(join(import.meta.dirname, name), "utf8").matchAll(/from "(\.\.\/[^"]+)"/g)])
    .map((match) => match[1]);
  expect([...new Set(imported)].sort()).toEqual([
    "../../src/kit/format",
    "../../src/kit/language",
    "../../src/messages/door",
  ]);
});
