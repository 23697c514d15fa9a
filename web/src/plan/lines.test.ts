import { describe, expect, it } from "vitest";
import { faultsOf, lineOf } from "./lines";

const plan = `# a comment
schema: conference-plan/v1
conference:
  code: trung-khanh-2025
  commune: {name: Trùng Khánh, kind: xã}
  window:
    from: 2025-08-21
units:
  - {code: mttq, name: Ủy ban MTTQ}
  # a comment
  - {code: tram-y-te, name: Trạm Y tế}
agenda:
- code: chao-co
  minutes: 10
- code: tong-ket
  sample:
    minutes: 20
`;
const line = (path: string) => lineOf(plan.split("\n"), path);

describe("the line of a path", () => {
  it("is found for keys, groups and entries of lists", () => {
    expect(line("schema")).toBe(2);
    expect(line("conference.code")).toBe(4);
    expect(line("conference.window.from")).toBe(7);
    expect(line("agenda[0].code")).toBe(13);
    expect(line("agenda[0].minutes")).toBe(14);
    expect(line("agenda[1].sample.minutes")).toBe(17);
  });

  it("is the whole line of what stands in braces", () => {
    expect(line("conference.commune.kind")).toBe(5);
    expect(line("units[1].name")).toBe(11);
  });

  it("is the nearest one above what is missing, and none without a beginning", () => {
    expect(line("conference.title")).toBe(3);
    expect(line("units[5].code")).toBe(8);
    expect(line("funding[0].basis")).toBeUndefined();
    expect(line("")).toBeUndefined();
  });
});

it("faults stand in the order of the file, in the language of the page", () => {
  const found = faultsOf(
    [
      { path: "agenda[0].minutes", vietnamese: "Quá dài.", english: "Too long." },
      { path: "conference.code", vietnamese: "Sai mã.", english: "Wrong code." },
    ],
    plan,
    true,
  );
  expect(found.map(({ line: at, text }) => [at, text])).toEqual([
    [4, "Wrong code."],
    [14, "Too long."],
  ]);
});
