import { expect, it } from "vitest";
import { faultsOf, warningsOf } from "./lines";

it("faults stand in the order of the file, in the language of the page", () => {
  const errors = [
    { path: "agenda[0].minutes", vietnamese: "Quá dài.", english: "Too long.", line: 14 },
    { path: "conference.code", vietnamese: "Sai mã.", english: "Wrong code.", line: 4 },
    { path: "units", vietnamese: "Thiếu đơn vị.", english: "No units.", line: null },
  ];
  expect(faultsOf(errors, true)).toEqual([
    { path: "units", text: "No units.", line: undefined },
    { path: "conference.code", text: "Wrong code.", line: 4 },
    { path: "agenda[0].minutes", text: "Too long.", line: 14 },
  ]);
  expect(faultsOf(errors, false)[1]?.text).toBe("Sai mã.");
  expect(faultsOf(undefined, false)).toEqual([]);
});

it("warnings that say the same of several numbers are one with the sum", () => {
  const samples = (path: string, count: number) => ({
    path,
    vietnamese: `${count} giá trị là mẫu.`,
    english: `${count} values are samples.`,
  });
  const tooLong = {
    path: "agenda",
    vietnamese: "Chương trình dài 255 phút.",
    english: "The agenda takes 255 minutes.",
  };
  const warnings = [samples("delegateGroups", 4), samples("agenda", 8), tooLong, samples("tasks", 22)];
  expect(warningsOf(warnings, false)).toEqual(["34 giá trị là mẫu.", "Chương trình dài 255 phút."]);
  expect(warningsOf(warnings, true)).toEqual(["34 values are samples.", "The agenda takes 255 minutes."]);
  expect(warningsOf([], true)).toEqual([]);
});
