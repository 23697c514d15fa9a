import { describe, expect, it } from "vitest";
import { expected } from "./people";
import { codeOf, directoryOf, isPass, markOf, tokenOf } from "./search";

const an = expected("1", "Nông Văn An");
const binh = expected("2", "Bế Thị Bình", { unit: "Trạm Y tế", substitute: "Đàm Thị Đào" });
const chi = expected("3", "Y Chi", { unit: "Ban An toàn" });
const directory = directoryOf([chi, an, binh]);

describe("a name", () => {
  it.each([
    ["nong van", [an]],
    ["NÔNG", [an]],
    ["an nong", [an]],
    ["dam", [binh]],
    ["đào be", [binh]],
    ["ong", []],
    ["  ", []],
    ["", []],
    ["nong xom", [an]],
    ["nong z", []],
  ])("is found without marks by the beginnings of its words: %s", (query, found) => {
    expect(directory.byName(query)).toEqual(found);
  });

  it("comes before those whose unit is named so", () => {
    expect(directory.byName("an")).toEqual([an, chi]);
    expect(directory.byName("binh tram")).toEqual([binh]);
  });

  it("that many have shows thirty", () => {
    const many = Array.from({ length: 40 }, (_, at) => expected(`${at}`, `Lý Văn Mẫu ${at}`));
    expect(directoryOf(many).byName("ly")).toHaveLength(30);
  });

  it("is found among five thousand while a key is pressed", () => {
    const many = directoryOf(Array.from({ length: 5000 }, (_, at) => expected(`${at}`, `Nông Văn Mẫu ${at}`)));
    const begin = performance.now();
    expect(many.byName("nong mau 4999")).toHaveLength(1);
    expect(performance.now() - begin).toBeLessThan(100);
  });
});

describe("a short code", () => {
  it.each([
    ["7K2M-9XQA", "7K2M9XQA"],
    ["7k2m 9xqa", "7K2M9XQA"],
    ["Oil0-1234", "01101234"],
    ["7K2M-9XQ", undefined],
    ["7K2M-9XQAB", undefined],
    ["7K2M-9XQU", undefined],
    ["Nông Văn", undefined],
    ["", undefined],
  ])("is read as it is typed: %s", (typed, code) => {
    expect(codeOf(typed)).toBe(code);
  });

  it("and a letter are known by their marks alone", async () => {
    const known = directoryOf([
      expected("9", "Lý Văn Mẫu", { tickets: [await markOf("AbC-1_2")], codes: [await markOf("7K2M9XQA")] }),
    ]);
    expect((await known.byCode("7K2M9XQA"))?.id).toBe("9");
    expect(await known.byCode("AbC-1_2")).toBeUndefined();
    expect((await known.byLetter("https://x.example/api/answers/AbC-1_2"))?.id).toBe("9");
    expect((await known.byLetter("https://x.example/api/answers/AbC-1_2?a=b"))?.id).toBe("9");
    expect(await known.byLetter("https://x.example/api/answers/AbC-1_3")).toBeUndefined();
    expect(await known.byLetter("WIFI:S:x;;")).toBeUndefined();
  });

  it("has the mark that the server makes", async () => {
    // sha256sum of "abc" begins with ba7816bf 8f01cfea 41.
    expect(await markOf("abc")).toBe("ungWv48Bz-pB");
  });
});

it("a pass is known by its address, and is what follows the #", () => {
  expect(isPass("https://x.example/cua/#AbC")).toBe(true);
  expect(isPass("https://x.example/cua/")).toBe(false);
  expect(isPass("https://x.example/api/answers/AbC")).toBe(false);
  expect(tokenOf(" https://x.example/cua/#AbC ")).toBe("AbC");
  expect(tokenOf("AbC")).toBe("AbC");
});
