import { describe, expect, it } from "vitest";
import { purposeName, readsLanguage, readsPurpose, sameText, versionName, withVariable } from "./text";

describe("the texts of letters", () => {
  it("takes a variable behind what was written", () => {
    expect(withVariable("", "hoi-nghi")).toBe("{hoi-nghi}");
    expect(withVariable("Mời", "hoi-nghi")).toBe("Mời {hoi-nghi}");
    expect(withVariable("Mời\n\n", "duong-dan")).toBe("Mời\n\n{duong-dan}");
  });

  it("reads only what it knows from the address", () => {
    expect(readsPurpose("THANKS")).toBe("THANKS");
    expect(readsPurpose("OTHER")).toBe("INVITATION");
    expect(readsLanguage("EN")).toBe("EN");
    expect(readsLanguage("FR")).toBe("VI");
  });

  it("names each purpose and version", () => {
    expect(purposeName("MOVED")).toBe("Giấy mời khi đổi thời gian");
    expect(versionName(0)).toBe("Lời có sẵn");
    expect(versionName(3)).toBe("Bản 3");
  });

  it("knows whether anything changed", () => {
    const text = { subject: "Mời", body: "{hoi-nghi}" };
    expect(sameText(text, { ...text })).toBe(true);
    expect(sameText(text, { ...text, body: "" })).toBe(false);
    expect(sameText(text, { ...text, subject: "" })).toBe(false);
  });
});
