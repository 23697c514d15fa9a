import { describe, expect, it } from "vitest";
import { answerOf, contactOf, emptyRegistration, gapsOf, nextPerson, registrationOf } from "./forms";

const form = {
  ...emptyRegistration,
  group: "xom-to",
  unit: "xom-to-dan-pho",
  name: " Nông Văn Quân ",
  birthYear: "1980",
  email: "quan@trungkhanh.example",
};

describe("a registration", () => {
  it("is sent without blanks", () => {
    expect(registrationOf("c", form)).toEqual({
      conferenceId: "c",
      group: "xom-to",
      unit: "xom-to-dan-pho",
      name: "Nông Văn Quân",
      title: null,
      birthYear: 1980,
      salutation: null,
      channel: "EMAIL",
      email: "quan@trungkhanh.example",
      phone: null,
    });
  });

  it("names what is missing, and the unit only to an officer who chooses it", () => {
    expect([...gapsOf(form, true).keys()]).toEqual([]);
    expect([...gapsOf(emptyRegistration, true).keys()]).toEqual(["group", "unit", "name", "email"]);
    expect([...gapsOf({ ...form, unit: "", birthYear: "80" }, false).keys()]).toEqual(["birthYear"]);
  });

  it("of the next person keeps group, unit and channel", () => {
    expect(nextPerson({ ...form, channel: "PRINT" })).toEqual({
      ...emptyRegistration,
      group: "xom-to",
      unit: "xom-to-dan-pho",
      channel: "PRINT",
    });
  });
});

describe("an answer", () => {
  const typed = { reason: "bận", substituteName: "Bế Thị Thu", needs: "ăn chay" };

  it("carries only what belongs to it", () => {
    expect(answerOf({ ...typed, answer: "DECLINE" })).toEqual({
      answer: "DECLINE",
      reason: "bận",
      substituteName: null,
      needs: null,
    });
    expect(answerOf({ ...typed, answer: "SUBSTITUTE" })).toMatchObject({ reason: null, substituteName: "Bế Thị Thu" });
    expect(answerOf({ ...typed, answer: "ACCEPT" })).toMatchObject({ substituteName: null, needs: "ăn chay" });
  });
});

it("a contact without an address is sent as none", () => {
  expect(contactOf({ channel: "PRINT", email: " ", phone: "0912 345 678" })).toEqual({
    channel: "PRINT",
    email: null,
    phone: "0912 345 678",
  });
});
