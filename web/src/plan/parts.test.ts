import { describe, expect, it } from "vitest";
import { freeCode } from "../domain/codes";
import { countOfChanges, unitsGone } from "./consequences";
import { partNames } from "./partNames";
import { changeOf, confirmed, draftOf, newEntry, type Plan, pathOf, samplesOf, unitsToName } from "./parts";

const plan = {
  schema: "conference-plan/v1",
  conference: {
    code: "phong-hai-2025",
    commune: { name: "Phong Hải", kind: "xã", province: "Lào Cai", code: null },
    issuer: "Ủy ban nhân dân xã Phong Hải",
    signatory: { title: "Chủ tịch", name: "Người Ký" },
    title: "Hội nghị",
    duration: "PT4H30M",
    date: null,
    startTime: null,
    window: null,
    venue: { name: "Nhà đa năng", address: "xã Phong Hải" },
    delegateCap: 150,
    legalBases: ["Luật Thi đua, khen thưởng năm 2022"],
    recipientsOfPlan: [],
    principles: ["tiết kiệm"],
  },
  purposes: [],
  movements: [{ code: "nong-thon-moi", name: "Nông thôn mới" }],
  signatories: [],
  units: [
    { code: "vhxh", name: "Phòng Văn hóa", relation: "assigned", role: "secretariat" },
    { code: "thon", name: "Các thôn", relation: "assigned", role: "nominator" },
  ],
  delegateGroups: [
    { code: "khach", name: "Khách", quota: null, sample: { quota: 12 }, units: ["thon"], unitQuotas: { thon: 3 } },
    { code: "dien-hinh", name: "Điển hình", quota: 15, sample: null, units: null, unitQuotas: null },
    { code: "khac", name: "Khác", quota: null, sample: null, units: null, unitQuotas: null },
  ],
  agenda: [
    { code: "khen", title: "Khen thưởng", owner: "vhxh", kind: "awards", acts: null, minutes: 60, sample: null },
  ],
  report: [],
  backdrop: null,
  slogans: null,
  funding: [],
  estimate: { preparedBy: "vhxh", approvedBy: null },
  rewards: { recipients: ["INDIVIDUAL"], selectedBy: null, decidedBy: "Chủ tịch" },
  incidents: { reportTo: "vhxh" },
  higherCongress: { name: "Đại hội", places: null, sample: { places: 3 } },
  tasks: [
    { code: "nv-1", unit: "vhxh", text: "Báo cáo", headcount: 2, dueDaysBefore: null, sample: { dueDaysBefore: 7 } },
  ],
} as unknown as Plan;

describe("a draft of a part", () => {
  it.each(partNames)("that nobody changed gives the same %s", (part) => {
    const change = changeOf(plan, part, draftOf(plan, part));
    const before = Object.fromEntries(Object.keys(change).map((key) => [key, (plan as never)[key]]));
    if (part === "particulars") {
      expect(change).toEqual({ conference: { ...plan.conference, duration: "PT270M" } });
    } else if (part === "texts") {
      expect(change).toEqual({ purposes: null, backdrop: null, slogans: null });
    } else {
      expect(change).toEqual(before);
    }
  });

  it("keeps samples as samples until they are confirmed or changed", () => {
    const draft = draftOf(plan, "delegateGroups");
    expect(samplesOf(draft)).toBe(1);
    const [guests] = changeOf(plan, "delegateGroups", confirmed(draft)).delegateGroups as unknown[];
    expect(guests).toEqual({
      code: "khach",
      name: "Khách",
      quota: 12,
      sample: null,
      units: ["thon"],
      unitQuotas: { thon: 3 },
    });
    expect(samplesOf(confirmed(draft))).toBe(0);
  });

  it("keeps a sample that is no member of a list, until it is confirmed; what is emptied is gone", () => {
    const draft = draftOf(plan, "responsibilities");
    expect(samplesOf(draft)).toBe(1);
    const [entry] = confirmed(draft);
    const values = { ...entry?.values, "incidents.reportTo": { text: "", sample: false } };
    expect(changeOf(plan, "responsibilities", [{ ...entry, values } as never])).toMatchObject({
      higherCongress: { name: "Đại hội", places: 3, sample: null },
      incidents: null,
      rewards: plan.rewards,
    });
  });

  it("gives a new task a code of its own, never that of a place in the list", () => {
    const added = newEntry("tasks", 1);
    const text = { text: "Mượn ghế", sample: false };
    const draft = [...draftOf(plan, "tasks"), { ...added, values: { ...added.values, text } }];
    expect((changeOf(plan, "tasks", draft).tasks as { code: string }[]).map(({ code }) => code)).toEqual([
      "nv-1",
      "muon-ghe",
    ]);
  });

  it("reads units by their names, and their places; a name that is none goes as it is typed", () => {
    const [guests, ...rest] = draftOf(plan, "delegateGroups");
    expect(guests?.values.units?.text).toBe("Các thôn");
    expect(guests?.values.unitQuotas?.text).toBe("Các thôn: 3");
    const values = {
      ...guests?.values,
      units: { text: "phòng văn hóa\nTrạm Y tế", sample: false },
      unitQuotas: { text: "Phòng Văn hóa: 4\nCác thôn", sample: false },
    };
    const change = changeOf(plan, "delegateGroups", [{ ...guests, values } as never, ...rest]);
    expect((change.delegateGroups as unknown[])[0]).toMatchObject({
      units: ["vhxh", "Trạm Y tế"],
      unitQuotas: { vhxh: 4, thon: null },
    });
  });

  it("knows the present units of the register by their names too", () => {
    const register = [
      { code: "thon", name: "Các thôn khác tên" },
      { code: "thon-a", name: "Thôn A", parent: "thon" },
      { code: "thon-b", name: "Thôn B", parent: "thon", mergedInto: "thon-a" },
    ] as never;
    const units = unitsToName(plan, register);
    expect(units.map(({ name }) => name)).toEqual(["Phòng Văn hóa", "Các thôn", "Thôn A"]);
    const [guests, ...rest] = draftOf(plan, "delegateGroups", units);
    const values = { ...guests?.values, unitQuotas: { text: "Các thôn: 2\nThôn A: 1", sample: false } };
    const change = changeOf(plan, "delegateGroups", [{ ...guests, values } as never, ...rest], units);
    const [changed] = change.delegateGroups as { unitQuotas: object }[];
    expect(changed?.unitQuotas).toEqual({ thon: 2, "thon-a": 1 });
    const again = { ...plan, delegateGroups: change.delegateGroups } as never;
    expect(draftOf(again, "delegateGroups", units)[0]?.values.unitQuotas?.text).toBe("Các thôn: 2\nThôn A: 1");
  });

  it("sends what is no number as it is typed, so that the service says what is wrong", () => {
    const [guests, ...rest] = draftOf(plan, "delegateGroups");
    const typed = { ...guests, values: { ...guests?.values, quota: { text: "mười", sample: false } } };
    const change = changeOf(plan, "delegateGroups", [typed as never, ...rest]);
    expect((change.delegateGroups as { quota: unknown }[])[0]?.quota).toBe("mười");
    expect(pathOf("delegateGroups", 0, "quota")).toBe("delegateGroups[0].quota");
    expect(pathOf("particulars", 0, "conference.title")).toBe("conference.title");
  });

  it("gives a new entry a code from its name that no other has", () => {
    const entry = newEntry("units", 0);
    const named = { ...entry, values: { ...entry.values, name: { text: "Thôn", sample: false } } };
    const change = changeOf(plan, "units", [...draftOf(plan, "units"), named]);
    expect((change.units as { code: string }[])[2]?.code).toBe("thon-2");
    expect(freeCode("Trường Mầm non Đàm Thủy", new Set())).toBe("truong-mam-non-dam-thuy");
    expect(freeCode("…", new Set())).toBe("muc");
  });

  it("reads one text from each line", () => {
    const [entry] = draftOf(plan, "texts");
    const typed = {
      ...entry,
      values: { ...entry?.values, "slogans.inside": { text: " Thi đua \n\n là yêu nước ", sample: false } },
    };
    expect(changeOf(plan, "texts", [typed as never]).slogans).toEqual({
      inside: ["Thi đua", "là yêu nước"],
      outside: [],
    });
  });
});

describe("what a change touches", () => {
  it("counts a confirmed sample once", () => {
    expect(countOfChanges(["delegateGroups[0].quota", "delegateGroups[0].sample", "units"])).toBe(2);
    expect(countOfChanges(["tasks[0].sample", "tasks[1].sample.dueDaysBefore"])).toBe(2);
  });

  it("names the units that go", () => {
    expect(unitsGone(plan, { ...plan, units: plan.units.slice(0, 1) })).toEqual(["Các thôn"]);
  });
});
