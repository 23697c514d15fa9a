import { expect, it } from "vitest";
import { optionsOf } from "./options";

it("a filter offers each value of the rows once, with its name", () => {
  const rows = [{ unit: "b" }, { unit: "a" }, { unit: "b" }];
  expect(
    optionsOf(
      rows,
      ({ unit }) => unit,
      (code) => code.toUpperCase(),
    ),
  ).toEqual([
    { value: "b", label: "B" },
    { value: "a", label: "A" },
  ]);
});
