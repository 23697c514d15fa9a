import { expect, it } from "vitest";
import { differencesOf } from "./differences";
import { banner, version, water } from "./samples";

it("tells what was added, changed and removed, and nothing of what stayed", () => {
  const cheaper = { ...water, unitPrice: 15_000, amount: 4_500_000 };
  const flowers = { ...banner, code: 3, text: "Hoa" };

  expect(differencesOf(version([water, banner]), version([flowers, cheaper]))).toEqual([
    { kind: "added", line: flowers },
    { kind: "changed", before: water, line: cheaper },
    { kind: "removed", line: banner },
  ]);
  expect(differencesOf(version([water, banner]), version([banner, water]))).toEqual([]);
});

it("a quantity that followed the places is a change; what is absent is as good as empty", () => {
  const fewer = { ...water, quantity: 280, amount: 5_600_000 };
  expect(differencesOf(version([water]), version([fewer]))).toHaveLength(1);
  expect(differencesOf(version([{ ...banner, norm: null }]), version([banner]))).toEqual([]);
});
