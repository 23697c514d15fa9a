import { describe, expect, it } from "vitest";
import type { Role, Session } from "../app/session";
import { type Rights, rightsOf } from "./rights";
import { aTask } from "./samples";

const person = (...roles: Role[]): Session => ({
  account: "a",
  name: "Nông Văn Mẫu",
  roles,
  unit: "van-phong",
  commune: "trung-khanh",
});
const officer = person("unit-officer");
const secretary = person("secretariat");
const own = new Set(["van-phong"]);
const others = new Set(["cong-an"]);
const offer = { to: "cong-an", reason: "Cần người trực", by: "Nông Văn Mẫu", at: "2025-08-20T02:00:00Z" };

const may = (rights: Rights) =>
  Object.entries(rights)
    .filter(([, given]) => given)
    .map(([right]) => right);

describe("what a person may do with a task", () => {
  it("an officer works on the own unit's while it is open", () => {
    expect(may(rightsOf(aTask(), officer, own, true))).toEqual(["works", "names", "offers", "comments"]);
    expect(may(rightsOf(aTask({ state: "REPORTED" }), officer, own, true))).toEqual(["names", "comments"]);
    expect(may(rightsOf(aTask({ withdrawn: true }), officer, own, true))).toEqual(["comments"]);
    expect(may(rightsOf(aTask(), officer, others, true))).toEqual([]);
    expect(may(rightsOf(aTask(), officer, own, false))).toEqual([]);
  });

  it("the secretariat works for each unit, confirms, sends back and answers", () => {
    expect(may(rightsOf(aTask(), secretary, others, true))).toEqual([
      "works",
      "names",
      "offers",
      "comments",
      "answers",
    ]);
    expect(may(rightsOf(aTask({ state: "REPORTED" }), secretary, others, true))).toEqual([
      "names",
      "confirms",
      "sendsBack",
      "comments",
      "answers",
    ]);
    expect(may(rightsOf(aTask({ state: "CONFIRMED" }), secretary, others, true))).toContain("sendsBack");
    expect(may(rightsOf(aTask({ state: "CONFIRMED" }), secretary, others, true))).not.toContain("confirms");
    expect(may(rightsOf(aTask(), secretary, others, false))).toEqual([]);
  });

  it("of an offer, one unit takes it back, the other accepts or declines", () => {
    expect(may(rightsOf(aTask({ offer }), officer, own, true))).toEqual(["works", "names", "takesBack", "comments"]);
    expect(may(rightsOf(aTask({ offer }), officer, others, true))).toEqual(["accepts", "declines"]);
    expect(may(rightsOf(aTask({ offer, state: "REPORTED" }), officer, others, true))).toEqual(["declines"]);
    expect(may(rightsOf(aTask({ offer }), officer, new Set(["mttq"]), true))).toEqual([]);
  });

  it("office and Chairman say something, and no more; others only read", () => {
    expect(may(rightsOf(aTask(), person("chairman"), own, true))).toEqual(["comments"]);
    expect(may(rightsOf(aTask(), person("office"), own, true))).toEqual(["comments"]);
    expect(may(rightsOf(aTask(), person("accountant"), own, true))).toEqual([]);
  });
});
