import { expect, it } from "vitest";
import { faultsOf } from "./lines";

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
