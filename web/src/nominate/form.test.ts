import { describe, expect, it } from "vitest";
import type { Nomination } from "../domain/nomination";
import { draftOf, emptyForm, type Form, formOf, missing, partsOf, sameForm } from "./form";

const tu: Form = {
  ...emptyForm,
  name: "Hoàng Văn Tú (mẫu)",
  birthYear: "1979",
  directLabour: "yes",
  movement: "nong-thon-moi",
  formOfAward: "GIAY_KHEN",
  achievement: "Vận động 18 hộ hiến đất, năm 2024.",
  underDiscipline: "no",
};

describe("the nomination's form", () => {
  it("asks for what every nomination needs", () => {
    expect([...missing(emptyForm).keys()]).toEqual([
      "nominee.name",
      "nominee.directLabour",
      "movement",
      "formOfAward",
      "achievement",
      "underDiscipline",
    ]);
    expect(missing(tu).size).toBe(0);
  });

  it("asks for what the kind of nominee needs", () => {
    expect([...missing({ ...tu, kind: "COLLECTIVE" }).keys()]).toEqual(["nominee.representative"]);
    expect([...missing({ ...tu, kind: "HOUSEHOLD", members: "x" }).keys()]).toEqual([
      "nominee.address",
      "nominee.members",
    ]);
    expect([...missing({ ...tu, birthYear: "79" }).keys()]).toEqual(["nominee.birthYear"]);
    expect([...missing({ ...tu, kind: "HOUSEHOLD", address: "Xóm A", birthYear: "79" }).keys()]).toEqual([
      "nominee.person.birthYear",
    ]);
    expect([...missing({ ...tu, callName: "Hoa" }).keys()]).toEqual(["nominee.person.callName"]);
    expect([...missing({ ...tu, name: "N".repeat(121) }).keys()]).toEqual(["nominee.name"]);
  });

  it("sends only the answers of the chosen kind", () => {
    expect(draftOf({ ...tu, kind: "HOUSEHOLD", address: "Xóm Bản Cưởm", members: "5" }).nominee).toEqual({
      kind: "HOUSEHOLD",
      head: "Hoàng Văn Tú (mẫu)",
      address: "Xóm Bản Cưởm",
      members: 5,
      person: { salutation: null, workplace: null, ownUnit: null, callName: null, birthYear: 1979, title: null },
    });
  });

  it("says who attends for a collective", () => {
    const filled: Form = {
      ...tu,
      kind: "COLLECTIVE",
      representative: "Nông Thị B",
      salutation: "MS",
      title: "Trưởng trạm",
      ownUnit: "tram-y-te",
      callName: "B",
    };
    const { nominee } = draftOf(filled);
    expect(nominee).toMatchObject({
      representative: "Nông Thị B",
      person: { salutation: "MS", birthYear: 1979, title: "Trưởng trạm", ownUnit: "tram-y-te", callName: "B" },
    });
    const nomination = { ...draftOf(filled), id: "1", version: 3, disciplineDeclared: true } as unknown as Nomination;
    expect(sameForm({ ...formOf(nomination), directLabour: "yes" }, filled)).toBe(true);
  });

  it("finds a salutation and a title in a name", () => {
    expect(partsOf("Bà Nông Thị B – Trưởng trạm")).toEqual({
      salutation: "MS",
      name: "Nông Thị B",
      title: "Trưởng trạm",
    });
    expect(partsOf("ông Hoàng Văn Thắng")).toEqual({ salutation: "MR", name: "Hoàng Văn Thắng" });
    expect(partsOf("Nông Thị B - Trưởng trạm")).toEqual({ name: "Nông Thị B", title: "Trưởng trạm" });
    expect(partsOf("Nông Thị B")).toBeUndefined();
    expect(partsOf("Ông Tiến")).toBeUndefined();
    expect(partsOf("Y-Moan Êñuôl")).toBeUndefined();
    expect(partsOf("")).toBeUndefined();
  });

  it("shows a nomination as it was typed", () => {
    const nomination = { ...draftOf(tu), id: "1", version: 3, disciplineDeclared: true } as unknown as Nomination;
    expect(sameForm(formOf(nomination), tu)).toBe(true);
    expect(sameForm(formOf(nomination), { ...tu, achievement: "Khác" })).toBe(false);
  });
});
