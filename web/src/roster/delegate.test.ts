import { describe, expect, it } from "vitest";
import type { Delegate, DelegateState } from "../domain/delegates";
import { filtered, invitationsOf, isUninvited, mayAnswer } from "./delegate";
import { readRosterSearch } from "./search";

function delegate(name: string, state: DelegateState, more: Partial<Delegate> = {}): Delegate {
  return { name, state, groups: ["xom-to"], group: "xom-to", unit: "mttq", ...more } as Delegate;
}

const sent = { revision: 1, at: "2025-08-20T02:00:00Z", withdrawn: false, delivery: "SENT" } as Delegate["invitation"];
const all = [
  delegate("Nông Văn Quân", "REGISTERED"),
  delegate("Bế Thị Thu", "ACCEPTED", { invitation: sent, groups: ["xom-to", "dien-hinh"] }),
  delegate("Hoàng Văn Tú", "WAITLISTED"),
  delegate("Đàm Quang Vinh", "CANCELLED"),
];

describe("the list of delegates", () => {
  it("is ordered by given name and leaves out those who were taken off", () => {
    expect(filtered(all, {}).map(({ name }) => name)).toEqual(["Nông Văn Quân", "Bế Thị Thu", "Hoàng Văn Tú"]);
    expect(filtered(all, { standing: "off" })).toHaveLength(1);
  });

  it("finds a person in each of their groups", () => {
    expect(filtered(all, { group: "dien-hinh" }).map(({ name }) => name)).toEqual(["Bế Thị Thu"]);
  });

  it("reads only what it knows from the address", () => {
    expect(readRosterSearch({ view: "groups", standing: "nothing", unit: 4, q: "" })).toEqual({ view: "groups" });
  });
});

describe("invitations", () => {
  it("go to those who have a place and no valid invitation", () => {
    expect(all.filter(isUninvited).map(({ name }) => name)).toEqual(["Nông Văn Quân"]);
    const withdrawn = delegate("A", "ACCEPTED", { invitation: sent && { ...sent, withdrawn: true } });
    expect(isUninvited(withdrawn)).toBe(true);
  });

  it("are counted against the places that are taken", () => {
    expect(invitationsOf(all)).toEqual({ invited: 1, places: 2, failed: 0 });
  });

  it("are answered only by a person who has one", () => {
    expect(all.filter(mayAnswer).map(({ name }) => name)).toEqual(["Bế Thị Thu"]);
  });
});
