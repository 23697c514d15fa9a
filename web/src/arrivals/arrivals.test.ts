import { expect, it } from "vitest";
import { codeOfName } from "../domain/codes";
import { byGroup, isDoubtful, missing, passAddress } from "./arrivals";
import type { Arrivals, Guest } from "./queries";

const guest = (id: string, more: Partial<Guest> = {}): Guest => ({
  id,
  name: `Đại biểu ${id}`,
  callName: id,
  attendant: null,
  unit: "Xóm mẫu",
  group: "xom-to",
  phone: null,
  late: false,
  ...more,
});
const came = { door: "cua-chinh", at: "2025-08-28T00:05:00Z", trial: false, substitute: null, elsewhere: [] };

const arrivals: Arrivals = {
  date: "2025-08-28",
  startTime: "07:30",
  groups: [
    { code: "lanh-dao", name: "Lãnh đạo" },
    { code: "xom-to", name: "Xóm, tổ" },
    { code: "khac", name: "Khác" },
  ],
  expected: [
    guest("1", { arrival: came }),
    guest("2", { arrival: came, late: true }),
    guest("3", { phone: "0912345678" }),
    guest("4", { group: "lanh-dao", attendant: "Bế Thị Đổi" }),
  ],
};

it("counts by group, in the order of the plan, without groups that nobody is expected of", () => {
  expect(byGroup(arrivals)).toEqual([
    { code: "lanh-dao", name: "Lãnh đạo", expected: 1, present: 0, late: 0 },
    { code: "xom-to", name: "Xóm, tổ", expected: 3, present: 2, late: 1 },
  ]);
});

it("finds who is missing by group, by name without marks and by number", () => {
  const ids = (search: Parameters<typeof missing>[1]) => missing(arrivals, search).map(({ id }) => id);
  expect(ids({})).toEqual(["3", "4"]);
  expect(ids({ group: "lanh-dao" })).toEqual(["4"]);
  expect(ids({ q: "be thi doi" })).toEqual(["4"]);
  expect(ids({ q: "5678" })).toEqual(["3"]);
});

it("doubts who went through two doors", () => {
  const twice = { ...came, elsewhere: [{ door: "cua-ben", at: "2025-08-28T00:07:00Z", substitute: null }] };
  expect(isDoubtful(guest("1", { arrival: twice }))).toBe(true);
  expect(isDoubtful(guest("1", { arrival: came }))).toBe(false);
  expect(isDoubtful(guest("1"))).toBe(false);
});

it("makes a door's code of its name", () => {
  expect(codeOfName("Cửa chính")).toBe("cua-chinh");
  expect(codeOfName(" Cửa Đông (2) ")).toBe("cua-dong-2");
  expect(codeOfName("…")).toBe("");
});

it("keeps the token behind the #", () => {
  const address = new URL(passAddress("https://hoi-nghi.example", "AbC-_1"));
  expect(address.hash).toBe("#AbC-_1");
  expect(address.pathname + address.search).toBe("/cua/");
});
