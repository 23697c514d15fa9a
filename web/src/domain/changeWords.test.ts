// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { type AuditChange, changesInWords } from "./changeWords";

const texts = (changes: AuditChange[] | null) => changesInWords(changes).map(({ text }) => text);

it("a change names the value, what it was and what it is", () => {
  expect(
    texts([
      { path: "dossier.formOfAward", before: '"GIAY_KHEN"', after: '"CHIEN_SI_THI_DUA_CO_SO"' },
      { path: "nominee.birthYear", before: null, after: "1984" },
      { path: "contact.email", before: '"a@vi-du.example"', after: null },
      { path: "nominee.directLabour", before: "false", after: "true" },
    ]),
  ).toEqual([
    "hình thức khen thưởng: Giấy khen → Chiến sĩ thi đua cơ sở",
    "năm sinh: 1984",
    "bỏ thư điện tử “a@vi-du.example”",
    "lao động trực tiếp: không → có",
  ]);
});

it("a state is told in words, and the time of the change is not told again", () => {
  expect(
    texts([
      { path: "state", before: '"PROPOSED"', after: '"REGISTERED"' },
      { path: "cancelled.at", before: null, after: '"2026-11-30T01:01:00Z"' },
      { path: "cancelled.reason", before: null, after: '"Mưa lũ"' },
    ]),
  ).toEqual(["trạng thái: được đề nghị → đã có chỗ", "lý do: “Mưa lũ”"]);
});

it("a member of a list is told by its name, and an unknown value by its path", () => {
  expect(
    texts([
      { path: "members.3", before: null, after: '{"account":"uy.vien.4","name":"Bế Thị Mẫu","unit":""}' },
      { path: "extra.3.thing", before: "1", after: "2" },
    ]),
  ).toEqual(["thành viên: Bế Thị Mẫu", "extra thing: 1 → 2"]);
});

it("a step and what was said of a task are told by their text, evidence by what it is", () => {
  const signed = { account: "can.bo", name: "Nông Văn Mẫu", unit: "van-phong", at: "2025-08-20T02:00:00Z" };
  expect(
    texts([
      { path: "work.steps", before: "[]", after: '[{"text":"Kê ghế","done":false},{"text":"Thử loa","done":true}]' },
      { path: "work.evidence.0", before: null, after: JSON.stringify({ number: 1, label: "Ảnh", url: "u", signed }) },
      { path: "talk.comments.0", before: null, after: JSON.stringify({ signed, text: "Đã gọi" }) },
      { path: "work.confirmed", before: null, after: JSON.stringify(signed) },
    ]),
  ).toEqual(["các bước:  → Kê ghế, Thử loa", "minh chứng: Ảnh", "ý kiến: Đã gọi", "xác nhận hoàn thành: Nông Văn Mẫu"]);
});

it("what changed alike in several members of a list is told once", () => {
  expect(
    texts([
      { path: "groups.0.quotaIsSample", before: "true", after: "false" },
      { path: "groups.1.quotaIsSample", before: "true", after: "false" },
      { path: "questions.0.answer", before: null, after: '"NO_CONFLICT"' },
    ]),
  ).toEqual(["số chỗ là giá trị mẫu: có → không", "trả lời: không có xung đột lợi ích"]);
});

it("values of the program are left out, a cut value is shown, the rest is counted, erased changes are none", () => {
  expect(
    texts([
      { path: "nominee.likeness", before: '"a"', after: '"b"' },
      { path: "councilSessionId", before: null, after: '"1"' },
      { path: "reservation.stage", before: '"CLAIMING"', after: '"HELD"' },
      { path: "closedAt", before: null, after: '"2026-11-30T01:01:00Z"' },
      { path: "results", before: null, after: '[{"nominationId":"1","tally"' },
      { path: "achievement", before: null, after: '"Hiến đất…' },
      { path: "…", before: null, after: "7" },
    ]),
  ).toEqual(["thành tích: “Hiến đất…”", "và 7 thay đổi nữa"]);
  expect(texts(null)).toEqual([]);
});

it("who sits where is not told by the ids of delegates; a seat of the council is", () => {
  expect(
    texts([
      { path: "seats.30c079fd-d8a5-5778-b5d2-05da2a4ef7c0", before: null, after: '"B6"' },
      { path: "turns.91273038-9b38-51cf-ad3c-facc48e82c99.rank", before: null, after: "4" },
      { path: "placed.0", before: null, after: '"30c079fd-d8a5-5778-b5d2-05da2a4ef7c0"' },
      { path: "locked", before: "[]", after: '["A2"]' },
      { path: "seats.0.name", before: null, after: '"Nông Văn Mẫu"' },
    ]),
  ).toHaveLength(1);
});

it("the list for the congress is told by its reasons, without ids and without what stands above the changes", () => {
  expect(
    texts([
      { path: "candidates.0", before: null, after: '{"nominationId":"7f0e-1","reason":"Dạy giỏi"}' },
      { path: "counting.method", before: null, after: '"BALLOTS"' },
      { path: "counting.presented.name", before: null, after: '"Lý Thị Mẫu"' },
      { path: "adoption.election.delegates", before: null, after: '["7f0e-1"]' },
    ]),
  ).toEqual(["người được giới thiệu: “Dạy giỏi”", "cách biểu quyết: bỏ phiếu"]);
});
