import { describe, expect, it } from "vitest";
import type { Slot } from "../domain/runningOrder";
import { awardeeName, inStanding, onStage, presence, recipientName, roleOnStage, shownOf } from "./onStage";
import { readOrderSearch } from "./search";

const slot: Slot = {
  position: 1,
  batch: 1,
  nominationId: "1",
  kind: "INDIVIDUAL",
  name: "Hoàng Văn Đức",
  unit: "truong-hoc",
  movement: "hoc-bac",
  formOfAward: "GIAY_KHEN",
  formName: "Giấy khen",
  recipient: { name: "Hoàng Văn Đức", title: "Giáo viên", salutation: "MR" },
  decisionNumber: "05/QĐ-UBND",
  decisionDate: "2025-08-20",
  status: "ACCEPTED",
};
const substituted: Slot = { ...slot, nominationId: "2", batch: 2, status: "SUBSTITUTED", substitute: "Bế Thị Thay" };

describe("who comes up", () => {
  it("is the recipient, as people are addressed", () => {
    expect(onStage(slot)).toBe("Ông Hoàng Văn Đức");
    expect(roleOnStage(slot)).toBe("Giáo viên");
    expect(recipientName({ recipient: { name: "Bà Nông Thị B", salutation: "MS" } })).toBe("Bà Nông Thị B");
    expect(recipientName({ recipient: { name: "H'Hen Niê" } })).toBe("H'Hen Niê");
  });

  it("is who was sent instead, also when they are here or their name is erased", () => {
    expect(onStage(substituted)).toBe("Bế Thị Thay");
    expect(roleOnStage(substituted)).toContain("Ông Hoàng Văn Đức");
    expect(onStage({ ...substituted, status: "PRESENT" })).toBe("Bế Thị Thay");
    expect(onStage({ ...substituted, substitute: null })).not.toContain("Hoàng Văn Đức");
  });

  it("stands for a household by its head", () => {
    expect(awardeeName({ kind: "HOUSEHOLD", name: "Lý Đức Ánh" })).toBe("Hộ Lý Đức Ánh");
    expect(awardeeName(slot)).toBe("Hoàng Văn Đức");
  });

  it("has a place, an answer, or is here", () => {
    expect(presence({ status: null }).mark).toBe("ring");
    expect(presence(slot).mark).toBe("half");
    expect(presence({ status: "PRESENT" }).mark).toBe("full");
    expect(presence({ status: "DECLINED" }).mark).toBe("dash");
  });
});

describe("the list", () => {
  const slots = [slot, substituted];

  it("keeps the order, and shows one batch, one standing, or one name", () => {
    expect(shownOf(slots, {})).toEqual(slots);
    expect(shownOf(slots, { batch: "2" })).toEqual([substituted]);
    expect(shownOf(slots, { standing: "substituted" })).toEqual([substituted]);
    expect(shownOf(slots, { standing: "came" })).toEqual([]);
    expect(shownOf(slots, { q: "be thi" })).toEqual([substituted]);
    expect(shownOf(slots, { q: "hoang duc" })).toEqual(slots);
  });

  it("counts who is here as nobody who is expected", () => {
    const here: Slot = { ...substituted, status: "PRESENT" };
    expect(inStanding(here, "came")).toBe(true);
    expect(inStanding(here, "expected")).toBe(false);
    expect(inStanding(here, "substituted")).toBe(true);
    expect(inStanding({ ...slot, status: null }, "expected")).toBe(true);
  });

  it("reads its address", () => {
    expect(readOrderSearch({ q: "", standing: "elsewhere", batch: 2 })).toEqual({ batch: "2" });
    expect(readOrderSearch({ standing: "came" })).toEqual({ standing: "came" });
  });
});
