// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { namesakesIn } from "./namesakes";
import type { Nomination } from "./nomination";

const nomination = (id: string, name: string) =>
  ({ id, unit: "tram-y-te", state: "SUBMITTED", nominee: { kind: "INDIVIDUAL", name } }) as Nomination;

it("a nominee is found by words of the name in any order, without marks", () => {
  const all = [nomination("1", "Nông Thị Duyên"), nomination("2", "Nông Văn Đức"), nomination("3", "Lý Thị Hạnh")];
  expect(namesakesIn(all, "duc nong", (id) => id)).toEqual([
    { id: "2", name: "Nông Văn Đức", link: "2", more: "Cá nhân được đề nghị · Đã trình", unit: "tram-y-te" },
  ]);
  expect(namesakesIn(all, "thị", (id) => id).map(({ id }) => id)).toEqual(["1", "3"]);
});
