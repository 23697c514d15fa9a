import { describe, expect, it } from "vitest";
import type { Nomination } from "../domain/nomination";
import { alikeIn, filtered, readAllSearch, unitsWithout } from "./filters";

function nomination(id: string, name: string, state: Nomination["state"], unit = "tram-y-te"): Nomination {
  return {
    id,
    state,
    unit,
    movement: "nha-tam",
    formOfAward: "GIAY_KHEN",
    nominee: { kind: "INDIVIDUAL", name, directLabour: true, birthYear: 1979 },
  } as Nomination;
}

const all = [
  nomination("1", "Hoàng Văn Tú", "SUBMITTED"),
  nomination("2", "Hoàng Văn Tư", "SUBMITTED", "xom-to-dan-pho"),
  nomination("3", "Bế Thị Thu", "DRAFT", "mttq"),
  nomination("4", "Bế Thị Thu", "WITHDRAWN", "truong-hoc"),
];

describe("the nominations of all units", () => {
  it("show names that are alike without marks; a withdrawn one counts no more", () => {
    const alike = alikeIn(all);
    expect([...alike]).toEqual(["1", "2"]);
    expect(filtered(all, { alike: true }, alike).map(({ id }) => id)).toEqual(["1", "2"]);
  });

  it("are filtered by state, unit and name", () => {
    const none = new Set<string>();
    expect(filtered(all, { group: "draft" }, none).map(({ id }) => id)).toEqual(["3"]);
    expect(filtered(all, { unit: "tram-y-te", q: "tu" }, none).map(({ id }) => id)).toEqual(["1"]);
  });

  it("read only what they know from the address", () => {
    expect(readAllSearch({ group: "other", alike: "yes", unit: "mttq", q: "" })).toEqual({ unit: "mttq" });
  });

  it("name the units that have submitted nothing yet", () => {
    const unit = (code: string, role = "nominator") => ({ code, name: code, role });
    expect(
      unitsWithout([unit("tram-y-te"), unit("mttq"), unit("truong-hoc"), unit("cong-an", "security")], all),
    ).toEqual(["mttq", "truong-hoc"]);
  });
});
