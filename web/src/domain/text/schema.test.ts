// @vitest-environment happy-dom
import { DOMSerializer, DOMParser as Parser } from "prosemirror-model";
import { describe, expect, it } from "vitest";
import { compare, plain } from "./compare";
import type { Passage } from "./passages";
import { schema, toDocument, toPassages } from "./schema";
import { readable } from "./word";

const run = (text: string, bold = false, italic = false) => ({ text, bold, italic });

const WHOLE: Passage[] = [
  { kind: "HEADING", level: 1, text: "Kết quả" },
  { kind: "HEADING", level: 2, text: "Theo hình thức" },
  { kind: "PARAGRAPH", runs: [run("Đã tặng "), run("46", true), run(" giấy khen", false, true)] },
  { kind: "BULLETS", entries: [[run("Nông dân")], [run("Khác", true, true)]] },
  { kind: "NUMBERS", entries: [[run("Một")]] },
  {
    kind: "TABLE",
    rows: [
      ["Hình thức", "Số"],
      ["Giấy khen", "46"],
      ["Khác", ""],
    ],
  },
];

const FIGURES: Passage = {
  kind: "FIGURES",
  rows: [
    ["Hình thức", "Cộng"],
    ["Giấy khen", "36"],
  ],
  figures: {
    code: "awards-by-form",
    title: "Khen thưởng theo hình thức",
    source: "Khen thưởng đã được duyệt",
    sentence: false,
    at: "2025-08-20T02:00:00Z",
    words: "Khen thưởng theo hình thức: Giấy khen 36.",
  },
};

function pasted(html: string): Passage[] {
  const page = document.createElement("div");
  page.innerHTML = readable(html);
  expect(page.querySelector("[style]"), "a style that the security policy refuses").toBeNull();
  return toPassages(Parser.fromSchema(schema).parse(page));
}

describe("the text of a part", () => {
  it("is the same after it was in the editor", () => {
    expect(toPassages(toDocument(WHOLE))).toEqual(WHOLE);
    expect(toPassages(toDocument([]))).toEqual([]);
  });

  it("keeps figures whole, also when they are cut and pasted, as a table and as a sentence", () => {
    const said: Passage = {
      ...FIGURES,
      figures: { ...(FIGURES.figures as NonNullable<Passage["figures"]>), sentence: true },
    };
    expect(toPassages(toDocument([FIGURES, said]))).toEqual([FIGURES, said]);
    const page = document.createElement("div");
    page.append(DOMSerializer.fromSchema(schema).serializeFragment(toDocument([FIGURES, said]).content));
    expect(page.textContent).toBe(
      "Khen thưởng theo hình thứcHình thứcCộngGiấy khen36Khen thưởng theo hình thức: Giấy khen 36.",
    );
    expect(pasted(page.innerHTML)).toEqual([FIGURES, said]);
    expect(plain([FIGURES, said])).toBe(
      "Khen thưởng theo hình thức\nHình thức | Cộng\nGiấy khen | 36\nKhen thưởng theo hình thức: Giấy khen 36.",
    );
  });

  it("leaves out empty paragraphs and headings", () => {
    expect(
      toPassages(toDocument([{ kind: "PARAGRAPH", runs: [] }, { kind: "HEADING", level: 1, text: " " }, ...WHOLE])),
    ).toEqual(WHOLE);
  });
});

describe("what is pasted from Word", () => {
  it("keeps headings, bold and italic, and drops the rest", () => {
    expect(
      pasted(
        "<h2 style='color:red'>Kết quả</h2><p class=MsoNormal><b><span style='font-size:14pt'>Đã tặng</span></b> <i>46</i>" +
          "<o:p></o:p><script>alert(1)</script></p><h5>Nhỏ</h5>",
      ),
    ).toEqual([
      { kind: "HEADING", level: 1, text: "Kết quả" },
      { kind: "PARAGRAPH", runs: [run("Đã tặng", true), run(" "), run("46", false, true)] },
      { kind: "HEADING", level: 2, text: "Nhỏ" },
    ]);
  });

  it("keeps bold and italic that are said by a style only", () => {
    expect(
      pasted(
        "<p><b style='font-weight:normal'><span style='font-weight:700'>Đậm</span> <span style='font-style:italic'>nghiêng</span></b></p>",
      ),
    ).toEqual([{ kind: "PARAGRAPH", runs: [run("Đậm", true), run(" "), run("nghiêng", false, true)] }]);
  });

  it("makes lists of paragraphs with a mark", () => {
    const entry = (mark: string, text: string) =>
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${mark}</span>${text}</p>`;

    expect(pasted(`${entry("·", "Nông dân")}${entry("·", "Công nhân")}${entry("1.", "Một")}<p>Hết</p>`)).toEqual([
      { kind: "BULLETS", entries: [[run("Nông dân")], [run("Công nhân")]] },
      { kind: "NUMBERS", entries: [[run("Một")]] },
      { kind: "PARAGRAPH", runs: [run("Hết")] },
    ]);
  });

  it("makes a grid of a table with cells over several places", () => {
    expect(
      pasted(
        "<table><tr><td colspan=2><p>Hình thức</p></td></tr><tr><td><p><b>Giấy</b></p><p>khen</p></td><td>46</td></tr></table>",
      ),
    ).toEqual([
      {
        kind: "TABLE",
        rows: [
          ["Hình thức", ""],
          ["Giấy khen", "46"],
        ],
      },
    ]);
  });
});

describe("two versions", () => {
  it("are compared word by word", () => {
    const before: Passage[] = [{ kind: "PARAGRAPH", runs: [run("Đã tặng 46 giấy khen")] }];
    const after: Passage[] = [{ kind: "PARAGRAPH", runs: [run("Đã tặng 48 giấy khen")] }];

    expect(
      compare(before, after)
        .filter(({ added, removed }) => added || removed)
        .map(({ value, added }) => `${added ? "+" : "-"}${value.trim()}`),
    ).toEqual(["-46", "+48"]);
    expect(compare(before, before).some(({ added, removed }) => added || removed)).toBe(false);
  });

  it("have a line for each passage, entry and row", () => {
    expect(plain(WHOLE).split("\n")).toEqual([
      "Kết quả",
      "Theo hình thức",
      "Đã tặng 46 giấy khen",
      "- Nông dân",
      "- Khác",
      "1) Một",
      "Hình thức | Số",
      "Giấy khen | 46",
      "Khác | ",
    ]);
  });
});
