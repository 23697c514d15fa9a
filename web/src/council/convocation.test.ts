import { describe, expect, it } from "vitest";
import type { CouncilSession } from "../domain/council";
import type { Nomination } from "../domain/nomination";
import { type ConvocationForm, convocationOf, gaps, isEnough, membersOf } from "./convocation";

const ready = [
  { id: "a", formOfAward: "GIAY_KHEN" },
  { id: "b", formOfAward: "CHIEN_SI_THI_DUA_CO_SO" },
] as Nomination[];
const member = (key: number, account: string, name = account, unit = "") => ({ key, account, name, unit });
const form: ConvocationForm = {
  members: [member(0, "lam"), member(1, " hanh "), member(2, "duc", "Đức", "mttq"), member(3, "", "")],
  nominations: new Set(["a", "b"]),
  shares: { CHIEN_SI_THI_DUA_CO_SO: "eighty", GIAY_KHEN: "half", LAO_DONG_TIEN_TIEN: "ninety" },
};
const sentences = { account: "account", name: "name", twice: "twice" };

describe("a convocation", () => {
  it("begins with the members of the last session, and with three empty lines without one", () => {
    expect(membersOf(undefined).map(({ account }) => account)).toEqual(["", "", ""]);
    const last = { members: [{ account: "lam", name: "Lâm", unit: "mttq" }] } as CouncilSession;
    expect(membersOf(last).map(({ key, name }) => `${key} ${name}`)).toEqual(["0 Lâm", "1 ", "2 "]);
  });

  it("sends filled lines, chosen nominations and the shares of their forms", () => {
    expect(convocationOf("c", form, ready)).toEqual({
      conferenceId: "c",
      members: [
        { account: "lam", name: "lam", unit: null },
        { account: "hanh", name: "hanh", unit: null },
        { account: "duc", name: "Đức", unit: "mttq" },
      ],
      nominationIds: ["a", "b"],
      requiredShares: { CHIEN_SI_THI_DUA_CO_SO: { numerator: 4, denominator: 5, more: false } },
    });
  });

  it("needs three members and a nomination", () => {
    expect(isEnough(form)).toBe(true);
    expect(isEnough({ ...form, nominations: new Set() })).toBe(false);
    expect(isEnough({ ...form, members: form.members.slice(1) })).toBe(false);
  });

  it("says at the line what is missing or repeated, counting filled lines as the service does", () => {
    const members = [member(0, "", ""), member(1, "lam", ""), member(2, "lam", "Lâm"), member(3, "", "Đức")];
    expect([...gaps({ ...form, members }, sentences)]).toEqual([
      ["members[0].name", "name"],
      ["members[1].account", "twice"],
      ["members[2].account", "account"],
    ]);
  });
});
