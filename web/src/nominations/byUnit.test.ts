import { expect, it } from "vitest";
import type { Nomination } from "../domain/nomination";
import { byUnit, sumOf } from "./byUnit";

const of = (unit: string, state: Nomination["state"] = "SUBMITTED") => ({ unit, state }) as Nomination;

it("counts what each unit proposed now and last time, most first", () => {
  const now = [of("tram-y-te"), of("mttq"), of("mttq", "APPROVED"), of("mttq", "DRAFT"), of("mttq", "WITHDRAWN")];
  const before = [of("truong-hoc"), of("mttq"), of("truong-hoc", "WITHDRAWN")];
  expect(byUnit(now, before, 10)).toEqual([
    { unit: "mttq", now: 2, before: 1, units: 1 },
    { unit: "tram-y-te", now: 1, before: 0, units: 1 },
    { unit: "truong-hoc", now: 0, before: 1, units: 1 },
  ]);
});

it("puts units without a row of their own into one, and loses none", () => {
  const now = ["a", "b", "b", "c", "d"].map((unit) => of(unit));
  const counted = byUnit(now, [of("d")], 3);
  expect(counted).toEqual([
    { unit: "b", now: 2, before: 0, units: 1 },
    { unit: "d", now: 1, before: 1, units: 1 },
    { now: 2, before: 0, units: 2 },
  ]);
  expect(sumOf(counted)).toEqual({ now: 5, before: 1, units: 4 });
});
