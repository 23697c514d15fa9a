import { expect, it } from "vitest";
import { type Nomination, someNames } from "./nomination";

const named = (name: string) => ({ nominee: { kind: "INDIVIDUAL", name } }) as Nomination;

it("a task names the first four nominations and counts the rest", () => {
  const six = ["An", "Bình", "Chi", "Dũng", "Én", "Giang"].map(named);
  expect(someNames(six)).toBe("An · Bình · Chi · Dũng · và 2 hồ sơ nữa");
  expect(someNames(six.slice(0, 4))).toBe("An · Bình · Chi · Dũng");
});
