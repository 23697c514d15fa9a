import { expect, it } from "vitest";
import type { Seat } from "../domain/standingCouncil";
import { candidates, changes, officesOf } from "./appointment";
import type { Account } from "./queries";

const inOffice: Seat[] = [
  { account: "lam", name: "Lâm", office: "CHAIR" },
  { account: "hanh", name: "Hạnh", office: "MEMBER" },
];
const known: Account[] = [
  { account: "hanh", name: "Hạnh (mới)", callName: "Hạnh", unit: "mttq", roles: ["council-member"] },
  { account: "an", name: "An", callName: "An", unit: "", roles: ["council-member"] },
];

it("known members and those in office can be chosen, with the name of the last login", () => {
  const all = candidates(known, inOffice);
  expect(all.map(({ name }) => name)).toEqual(["An", "Hạnh (mới)", "Lâm"]);
});

it("a decision says only what changes", () => {
  expect(changes(inOffice, officesOf(inOffice))).toEqual({ seats: [], released: [] });
  expect(changes(inOffice, { lam: "", hanh: "CHAIR", an: "MEMBER", duc: "" })).toEqual({
    seats: [
      { account: "hanh", office: "CHAIR" },
      { account: "an", office: "MEMBER" },
    ],
    released: ["lam"],
  });
});
