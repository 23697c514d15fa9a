import { fold } from "../../src/kit/format";
import type { Expected } from "./types";

const MARK_BYTES = 9;
/** The signs of a short code. Who reads O, I or L has read 0 or 1. */
const CODE = /^[0-9A-HJKMNP-TV-Z]{8}$/;

/** The token of a letter's address, or of a pass; what is no address is taken as it is. */
export function tokenOf(scanned: string): string {
  return (
    scanned
      .trim()
      .replace(/[?].*$/, "")
      .split(/[/#]/)
      .pop() ?? ""
  );
}

/** Whether the text is the address that hands a pass over. */
export function isPass(scanned: string): boolean {
  return /\/cua\/#./.test(scanned);
}

/** The short code that somebody typed; undefined if it is none. */
export function codeOf(typed: string): string | undefined {
  const code = typed
    .toUpperCase()
    .replace(/[\s.-]/g, "")
    .replace(/O/g, "0")
    .replace(/[IL]/g, "1");
  return CODE.test(code) ? code : undefined;
}

/** As TicketMark of delegate-service. */
export async function markOf(text: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text)));
  return btoa(String.fromCharCode(...hash.subarray(0, MARK_BYTES)))
    .replaceAll("+", "-")
    .replaceAll("/", "_");
}

export type Directory = {
  /** Of a letter that was scanned. */
  byLetter(scanned: string): Promise<Expected | undefined>;
  byCode(code: string): Promise<Expected | undefined>;
  /** Each word of the query begins a word of the name, of the substitute's or of the unit's; the first thirty. */
  byName(query: string): Expected[];
};

const MOST = 30;

export function directoryOf(expected: Expected[]): Directory {
  const byMark = new Map(expected.flatMap((each) => each.tickets.map((mark) => [mark, each])));
  const byCodeMark = new Map(expected.flatMap((each) => (each.codes ?? []).map((mark) => [mark, each])));
  const words = expected.map((each) => ({
    each,
    name: wordsOf(`${each.name} ${each.substitute ?? ""}`),
    unit: wordsOf(each.unit),
  }));
  return {
    async byLetter(scanned) {
      return byMark.get(await markOf(tokenOf(scanned)));
    },
    async byCode(code) {
      return byCodeMark.get(await markOf(code));
    },
    byName(query) {
      const asked = wordsOf(query);
      if (asked.length === 0) {
        return [];
      }
      const begins = (known: string[]) => (word: string) => known.some((each) => each.startsWith(word));
      // Who is named so comes before those of a unit that is named so.
      const named = words.filter(({ name }) => asked.every(begins(name)));
      const others = words.filter((one) => !named.includes(one) && asked.every(begins([...one.name, ...one.unit])));
      return [...named, ...others].slice(0, MOST).map(({ each }) => each);
    },
  };
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}
