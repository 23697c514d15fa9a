import { isEnglish } from "./language";

/** The offices are in Viet Nam, whatever clock the PC has. */
const ZONE = "Asia/Ho_Chi_Minh";
const DAY = 86_400_000;

const parts = new Intl.DateTimeFormat("en-GB", {
  timeZone: ZONE,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});
const collator = new Intl.Collator("vi", { sensitivity: "variant" });

/** 29470000 → 29.470.000 */
export function money(amount: number): string {
  const digits = String(Math.abs(Math.trunc(amount))).replace(/\B(?=(\d{3})+$)/g, ".");
  return amount < 0 ? `−${digits}` : digits;
}

/** A day (2025-08-29) or an instant → 29/08/2025 */
export function date(value: string): string {
  const { day, month, year } = read(value);
  return `${day}/${month}/${year}`;
}

/** 29/08, with the year only if it is another one than today's. */
export function shortDate(value: string, now: Date = new Date()): string {
  const { day, month, year } = read(value);
  return year === read(now.toISOString()).year ? `${day}/${month}` : `${day}/${month}/${year}`;
}

/** An instant → 15:20 */
export function time(instant: string): string {
  const { hour, minute } = read(instant);
  return `${hour}:${minute}`;
}

/** An instant → 15:20 hôm nay · 15:20 hôm qua · 14/08 15:20 */
export function moment(instant: string, now: Date = new Date()): string {
  const away = daysUntil(instant, now);
  if (away === 0) {
    return `${time(instant)} ${isEnglish() ? "today" : "hôm nay"}`;
  }
  if (away === -1) {
    return `${time(instant)} ${isEnglish() ? "yesterday" : "hôm qua"}`;
  }
  return `${shortDate(instant, now)} ${time(instant)}`;
}

/** Today in the offices → 2025-08-29 */
export function today(now: Date = new Date()): string {
  const { day, month, year } = read(now.toISOString());
  return `${year}-${month}-${day}`;
}

/** Whole days from today to the day; negative if it is past. */
export function daysUntil(value: string, now: Date = new Date()): number {
  return Math.round((dayNumber(value) - dayNumber(now.toISOString())) / DAY);
}

/** What an officer types, 29/8/2025 or 29-08-2025 → 2025-08-29; undefined if it is no day. */
export function parseDate(text: string): string | undefined {
  const match = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})\s*$/.exec(text);
  if (!match) {
    return undefined;
  }
  const [, day = "", month = "", year = ""] = match;
  const iso = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== iso ? undefined : iso;
}

/** What an accountant types, 29.470.000 or 29470000 → 29470000; undefined if it is no whole amount of đồng. */
export function parseMoney(text: string): number | undefined {
  const digits = text.trim().replace(/\s*(đồng|đ)$/i, "");
  return /^(\d{1,15}|\d{1,3}([. ,]\d{3}){1,4})$/.test(digits) ? Number(digits.replace(/\D/g, "")) : undefined;
}

/** Without diacritics and case, for a search that needs no marks. */
export function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D").toLowerCase().trim();
}

/** Every word of the query is somewhere in the text. */
export function matches(text: string, query: string): boolean {
  const folded = fold(text);
  return wordsOf(query).every((word) => folded.includes(word));
}

/**
 * Which rows have every word of a query in their text. Each row is folded once, not at each key that a person types; a
 * list of thousands would be slow otherwise.
 */
export function finder<Row extends object>(textOf: (row: Row) => string) {
  const known = new WeakMap<Row, string>();
  const folded = (row: Row) => {
    const text = known.get(row) ?? fold(textOf(row));
    known.set(row, text);
    return text;
  };
  return (query = ""): ((row: Row) => boolean) => {
    const words = wordsOf(query);
    return (row) => words.every((word) => folded(row).includes(word));
  };
}

function wordsOf(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

/** A person of a list. The services state the call name of each: what an officer stated, or by their rule. */
export type Listed = { name: string; callName?: string | null | undefined };

/** Orders people as a Vietnamese register does: by call name, then middle name, then family name. */
export function compareNames(left: Listed, right: Listed): number {
  const [one, other] = [listedBy(left), listedBy(right)];
  return one.map((part, at) => collator.compare(part, other[at] ?? "")).find((order) => order !== 0) ?? 0;
}

const DIGITS = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"];
const SCALES = ["", " nghìn", " triệu", " tỷ"];

/** 29470000 → Hai mươi chín triệu bốn trăm bảy mươi nghìn đồng; up to 999 nghìn tỷ, the most that a fund takes. */
export function inWords(amount: number): string {
  const groups: number[] = [];
  for (let rest = amount; rest > 0; rest = Math.floor(rest / 1000)) {
    groups.unshift(rest % 1000);
  }
  const scaleOf = (place: number) =>
    place < SCALES.length ? (SCALES[place] ?? "") : groups.at(-4) === 0 ? " nghìn tỷ" : " nghìn";
  const words = groups
    .map((group, index) => (group === 0 ? "" : threeDigits(group, index > 0) + scaleOf(groups.length - 1 - index)))
    .filter((text) => text !== "")
    .join(" ");
  const sentence = words === "" ? "không" : words;
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)} đồng`;
}

function threeDigits(value: number, followsAnother: boolean): string {
  const hundreds = Math.floor(value / 100);
  const tens = Math.floor((value % 100) / 10);
  const ones = value % 10;
  const words: string[] = [];
  if (hundreds > 0 || followsAnother) {
    words.push(`${DIGITS[hundreds]} trăm`);
  }
  if (tens === 0 && ones > 0 && words.length > 0) {
    words.push("lẻ");
  } else if (tens === 1) {
    words.push("mười");
  } else if (tens > 1) {
    words.push(`${DIGITS[tens]} mươi`);
  }
  if (ones === 1 && tens > 1) {
    words.push("mốt");
  } else if (ones === 5 && tens > 0) {
    words.push("lăm");
  } else if (ones > 0) {
    words.push(DIGITS[ones] ?? "");
  }
  return words.join(" ");
}

/** To order a list asks for each name many times. */
const known = new Map<string, readonly string[]>();

/** Call name, middle name, family name. A call name that stands first is followed by the family name. */
function listedBy({ name, callName }: Listed): readonly string[] {
  const key = `${callName ?? ""}|${name}`;
  const before = known.get(key);
  if (before) {
    return before;
  }
  const words = (name.replace(/\(.*\)/, "").trim() || name.trim()).split(/\s+/);
  const called = (callName ?? words.at(-1) ?? "").trim().split(/\s+/);
  const starts = words.map((_, at) => called.every((word, index) => words[at + index] === word));
  const at = starts.lastIndexOf(true);
  const [family = "", ...middle] = at < 0 ? words : words.slice(0, at);
  const parts =
    at === 0
      ? [called.join(" "), "", words.slice(called.length).join(" ")]
      : [called.join(" "), middle.join(" "), family];
  known.set(key, parts);
  return parts;
}

function dayNumber(value: string): number {
  const { day, month, year } = read(value);
  return Date.UTC(Number(year), Number(month) - 1, Number(day));
}

function read(value: string): Record<"day" | "month" | "year" | "hour" | "minute", string> {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    const [year = "", month = "", day = ""] = value.split("-");
    return { day, month, year, hour: "00", minute: "00" };
  }
  const found = Object.fromEntries(parts.formatToParts(new Date(value)).map((part) => [part.type, part.value]));
  return {
    day: found.day ?? "",
    month: found.month ?? "",
    year: found.year ?? "",
    hour: found.hour ?? "",
    minute: found.minute ?? "",
  };
}

/** Bytes of a file → 340 KB · 1,2 MB (1.2 MB in English) */
export function fileSize(bytes: number): string {
  const kilobytes = Math.ceil(bytes / 1024);
  if (kilobytes < 1024) {
    return `${kilobytes} KB`;
  }
  const megabytes = (bytes / 1024 / 1024).toFixed(1);
  return `${isEnglish() ? megabytes : megabytes.replace(".", ",")} MB`;
}
