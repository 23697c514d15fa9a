import { expect, test } from "vitest";
import { parseTenths, writeTenths } from "./millimetres";

test.each([
  ["2,5", 25],
  ["-1.4", -14],
  ["−3", -30],
  ["30", 300],
  ["-30,0", -300],
  ["0", 0],
  ["30,1", undefined],
  ["2,55", undefined],
  ["", undefined],
  ["hai", undefined],
])("%s mm", (text, tenths) => {
  expect(parseTenths(text)).toBe(tenths);
});

test.each([
  [25, "2,5"],
  [-14, "-1,4"],
  [0, "0,0"],
  [-300, "-30,0"],
])("%i tenths of a millimetre are %s", (tenths, text) => {
  expect(writeTenths(tenths)).toBe(text);
});
