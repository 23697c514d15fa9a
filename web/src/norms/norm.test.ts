import { describe, expect, it } from "vitest";
import { changedNorm, idOf, inForce, shareNorm, valueText } from "./norm";
import type { Norm } from "./queries";
import { maySettle } from "./settling";

const norm = (more: Partial<Norm>): Norm => ({
  id: "a",
  subject: "base-salary",
  name: "Lương cơ sở",
  value: 2_340_000,
  unit: "DONG",
  from: "2024-07-01",
  until: null,
  citation: "NĐ",
  verified: true,
  forms: [],
  supersededBy: null,
  ...more,
});
const grounds = { from: "2025-07-10", citation: "Quy chế", verified: true, reason: "mới" };

describe("a norm", () => {
  it("says its value as an officer does", () => {
    const name = (code: string) => code;
    expect(valueText(norm({}), name)).toBe("2.340.000 đồng");
    expect(valueText(norm({ unit: "HUNDREDTHS_OF_BASE_SALARY", value: 30 }), name)).toBe("0,3 lần lương cơ sở");
    expect(valueText(norm({ share: { numerator: 2, denominator: 3, more: false } }), name)).toBe(
      "ít nhất 2/3 số thành viên",
    );
    expect(valueText(norm({ value: null }), name)).toBe("chưa có");
  });

  it("is in force from its day until a later one, and not when it is superseded", () => {
    const all = [norm({}), norm({ id: "b", from: "2026-07-01" }), norm({ id: "c", supersededBy: "a" })];
    expect(inForce(all, "base-salary", "2025-01-01")?.id).toBe("a");
    expect(inForce(all, "base-salary", "2026-07-01")?.id).toBe("b");
    expect(inForce(all, "base-salary", "2024-06-30")).toBeUndefined();
  });

  it("is proposed under an id that follows from subject and day", () => {
    expect(idOf("reward/GIAY_KHEN/INDIVIDUAL", "2025-07-01")).toBe("reward-giay-khen-individual-2025-07-01");
    expect(shareNorm({ form: "GIAY_KHEN", formName: "Giấy khen", share: "two-thirds" }, grounds)).toMatchObject({
      id: "votes-giay-khen-2025-07-10",
      subject: "votes/GIAY_KHEN",
      unit: "SHARE_OF_MEMBERS",
      share: { numerator: 2, denominator: 3, more: false },
    });
    expect(changedNorm(norm({}), 3_000_000, grounds)).toMatchObject({ value: 3_000_000 });
  });

  it("is settled by another person: the Chairman, or the accountant if it is about money", () => {
    const proposal = (unit: Norm["unit"], account = "thu.ky") => ({ norm: { unit }, proposed: { account } });
    const chairman = { account: "chu.tich", roles: ["chairman" as const] };
    const accountant = { account: "ke.toan", roles: ["accountant" as const] };
    expect(maySettle(proposal("SHARE_OF_MEMBERS"), chairman)).toBe(true);
    expect(maySettle(proposal("SHARE_OF_MEMBERS"), accountant)).toBe(false);
    expect(maySettle(proposal("DONG"), accountant)).toBe(true);
    expect(maySettle(proposal("DONG", "chu.tich"), chairman)).toBe(false);
  });
});
