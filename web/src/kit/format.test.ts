import { afterEach, describe, expect, it } from "vitest";
import {
  compareNames,
  date,
  daysUntil,
  fileSize,
  finder,
  fold,
  inWords,
  type Listed,
  matches,
  moment,
  money,
  parseDate,
  parseMoney,
  shortDate,
  time,
} from "./format";
import { setLanguage } from "./language";

const noon = new Date("2025-08-17T05:00:00Z");

describe("format", () => {
  afterEach(() => setLanguage("vi"));

  it("groups đồng with dots", () => {
    expect([0, 710, 29_470_000, -1_000].map(money)).toEqual(["0", "710", "29.470.000", "−1.000"]);
  });

  it("says how large a file is", () => {
    expect([1, 1024, 348_000, 1024 * 1024 - 1, 1_258_291].map(fileSize)).toEqual([
      "1 KB",
      "1 KB",
      "340 KB",
      "1,0 MB",
      "1,2 MB",
    ]);
    setLanguage("en");
    expect(fileSize(1_258_291)).toBe("1.2 MB");
  });

  it("writes days as dd/mm/yyyy, in the time of Viet Nam", () => {
    expect(date("2025-08-05")).toBe("05/08/2025");
    expect(date("2025-08-05T18:30:00Z")).toBe("06/08/2025");
    expect(time("2025-08-05T18:30:00Z")).toBe("01:30");
    expect(shortDate("2025-08-05", noon)).toBe("05/08");
    expect(shortDate("2024-08-05", noon)).toBe("05/08/2024");
  });

  it("says today and yesterday", () => {
    expect(moment("2025-08-17T03:42:00Z", noon)).toBe("10:42 hôm nay");
    expect(moment("2025-08-16T03:42:00Z", noon)).toBe("10:42 hôm qua");
    expect(moment("2025-08-10T03:42:00Z", noon)).toBe("10/08 10:42");
    setLanguage("en");
    expect(moment("2025-08-17T03:42:00Z", noon)).toBe("10:42 today");
  });

  it("counts whole days to a deadline", () => {
    expect(daysUntil("2025-08-29", noon)).toBe(12);
    expect(daysUntil("2025-08-15", noon)).toBe(-2);
  });

  it("reads the days that officers type and refuses what is no day", () => {
    expect(parseDate("29/8/2025")).toBe("2025-08-29");
    expect(parseDate(" 5-09-2025 ")).toBe("2025-09-05");
    expect(parseDate("31/02/2025")).toBeUndefined();
    expect(parseDate("2025-08-29")).toBeUndefined();
  });

  it("reads the amounts that accountants type and refuses what is no whole amount", () => {
    expect(parseMoney("29.470.000")).toBe(29_470_000);
    expect(parseMoney(" 29470000 đồng ")).toBe(29_470_000);
    expect(parseMoney("999 999 999 999 999")).toBe(999_999_999_999_999);
    expect(["", "1.5", "29.47", "-1000", "1e6", "1234567890123456"].map(parseMoney)).toEqual(Array(6).fill(undefined));
  });

  it("writes thousands of tỷ in words", () => {
    expect(inWords(1_000_000_000_000)).toBe("Một nghìn tỷ đồng");
    expect(inWords(1_234_000_000_000)).toBe("Một nghìn hai trăm ba mươi bốn tỷ đồng");
  });

  it("finds names without diacritics", () => {
    expect(fold("Đàm Thị Ngọc")).toBe("dam thi ngoc");
    expect(matches("Nông Thị Duyên (mẫu)", "duyen nong")).toBe(true);
    expect(matches("Nông Thị Duyên (mẫu)", "dung")).toBe(false);
  });

  it("folds a row once for all queries", () => {
    const asked: string[] = [];
    const withWords = finder<{ name: string }>(({ name }) => {
      asked.push(name);
      return name;
    });
    const rows = [{ name: "Nông Thị Duyên" }, { name: "Hoàng Văn Tú" }];
    expect(rows.filter(withWords("duyen nong"))).toEqual([rows[0]]);
    expect(rows.filter(withWords("tu  van"))).toEqual([rows[1]]);
    expect(rows.filter(withWords(undefined))).toEqual(rows);
    expect(rows.filter(withWords(" "))).toEqual(rows);
    expect(asked).toEqual(["Nông Thị Duyên", "Hoàng Văn Tú"]);
  });

  it("orders people by call name, then middle name, then family name", () => {
    const inOrder = (...people: Listed[]) => [...people].sort(compareNames).map(({ name }) => name);
    const named = (...names: string[]) => inOrder(...names.map((name) => ({ name })));
    expect(named("Nông Thị Duyên (mẫu)", "Hoàng Văn Tú", "Lý Văn Ánh", "Bế Thị Duyên")).toEqual([
      "Lý Văn Ánh",
      "Bế Thị Duyên",
      "Nông Thị Duyên (mẫu)",
      "Hoàng Văn Tú",
    ]);
    expect(named("Nông Văn An", "Bế Anh", "Lý Văn An", "Hoàng Thị An", "An", "Nông Thị Ân")).toEqual([
      "An",
      "Hoàng Thị An",
      "Lý Văn An",
      "Nông Văn An",
      "Bế Anh",
      "Nông Thị Ân",
    ]);
  });

  it("orders people by the call name that the service states, wherever it stands", () => {
    const people = [
      { name: "Nông Thị Lan", callName: "Lan" },
      { name: "H'Ngăm Êban", callName: "H'Ngăm" },
      { name: "H'Ngăm Ayŭn", callName: "H'Ngăm" },
      { name: "Bế Thị Bích", callName: "Bích" },
      { name: "Niê Thanh Mai", callName: "Thanh Mai" },
      { name: "Hoàng Văn Tú", callName: "Chín" },
    ];
    expect([...people].sort(compareNames).map(({ name }) => name)).toEqual([
      "Bế Thị Bích",
      "Hoàng Văn Tú",
      "H'Ngăm Ayŭn",
      "H'Ngăm Êban",
      "Nông Thị Lan",
      "Niê Thanh Mai",
    ]);
  });

  it("says amounts in words", () => {
    expect(inWords(29_470_000)).toBe("Hai mươi chín triệu bốn trăm bảy mươi nghìn đồng");
    expect(inWords(1_005_021)).toBe("Một triệu không trăm lẻ năm nghìn không trăm hai mươi mốt đồng");
    expect(inWords(715_000)).toBe("Bảy trăm mười lăm nghìn đồng");
    expect(inWords(0)).toBe("Không đồng");
  });
});
