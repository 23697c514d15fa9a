import { describe, expect, it } from "vitest";
import type { Nomination } from "../domain/nomination";
import { draftOf, emptyForm, type Form, formOf, missing, sameForm } from "./form";

const tu: Form = {
  ...emptyForm,
  name: "Hoàng Văn Tú (mẫu)",
  birthYear: "1979",
  directLabour: "yes",
  movement: "nong-thon-moi",
  formOfAward: "GIAY_KHEN",
  achievement: "Vận động 18 hộ hiến đất, năm 2024.",
};

describe("the nomination's form", () => {
  it("asks for what every nomination needs", () => {
    expect([...missing(emptyForm).keys()]).toEqual([
      "nominee.name",
      "nominee.directLabour",
      "movement",
      "formOfAward",
      "achievement",
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
  });

  it("sends only the answers of the chosen kind", () => {
    expect(draftOf({ ...tu, kind: "HOUSEHOLD", address: "Xóm Bản Cưởm", members: "5" }).nominee).toEqual({
      kind: "HOUSEHOLD",
      head: "Hoàng Văn Tú (mẫu)",
      address: "Xóm Bản Cưởm",
      members: 5,
    });
  });

  it("shows a nomination as it was typed", () => {
    const nomination = { ...draftOf(tu), id: "1", version: 3 } as unknown as Nomination;
    expect(sameForm(formOf(nomination), tu)).toBe(true);
    expect(sameForm(formOf(nomination), { ...tu, achievement: "Khác" })).toBe(false);
  });
});
