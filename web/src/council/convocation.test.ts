import { describe, expect, it } from "vitest";
import type { Nomination } from "../domain/nomination";
import type { StandingCouncil } from "../domain/standingCouncil";
import { convocationOf, inOffice, seatNames } from "./convocation";

const seat = (name: string) => ({ account: name, name, office: "MEMBER" as const });
const council = (...names: string[]) => ({ inOffice: names.map(seat) }) as StandingCouncil;

describe("a convocation", () => {
  it("is of the conference's own council if it has one, else of the commune's", () => {
    expect(inOffice(council("Lâm"), council("Hạnh")).inOffice).toEqual([seat("Lâm")]);
    expect(inOffice(council(), council("Hạnh")).inOffice).toEqual([seat("Hạnh")]);
  });

  it("sends the chosen nominations in the order of the list", () => {
    const ready = [{ id: "a" }, { id: "b" }, { id: "c" }] as Nomination[];
    expect(convocationOf("c", new Set(["c", "a", "gone"]), ready)).toEqual({
      conferenceId: "c",
      nominationIds: ["a", "c"],
    });
  });

  it("names people with their offices", () => {
    expect(seatNames([seat("Lâm"), seat("Hạnh")], () => "ủy viên")).toBe("Lâm, ủy viên; Hạnh, ủy viên");
  });
});
