import { expect, it } from "vitest";
import { counted as number, resultOf } from "./result";
import { counted, drafted } from "./samples";

it("those who go come first, by their votes, and those without a majority last", () => {
  expect(resultOf(counted)).toEqual([
    { nominationId: "khue", votes: 80, outcome: "delegate" },
    { nominationId: "duc", votes: 60, outcome: "delegate" },
    { nominationId: "mai", votes: 40, outcome: "not chosen" },
  ]);
  expect(resultOf({ ...counted, election: { delegates: ["khue"], reserves: ["duc"] } })[1]?.outcome).toBe("reserve");
});

it("by show of hands nobody has votes of their own", () => {
  expect(resultOf(drafted).map(({ votes }) => votes)).toEqual([undefined, undefined, undefined]);
});

it("a number of people is up to four digits and nothing else", () => {
  expect(number(" 97 ")).toBe(97);
  expect(number("0")).toBe(0);
  for (const text of ["", "9,5", "-1", "10000", "chín"]) {
    expect(number(text)).toBeUndefined();
  }
});
