/** A fault of a plan as the service names it, and where in the file it is. */
export type Fault = { path: string; text: string; line?: number | undefined };

/** A problem of a plan's file, by its path: `agenda[3].minutes`. */
type Named = { path: string; vietnamese: string; english: string };

/** The faults in the order of the file; those without a line come first. */
export function faultsOf(problems: readonly Named[], text: string, english: boolean): Fault[] {
  const lines = text.split(/\r?\n/);
  return problems
    .map((problem) => ({
      path: problem.path,
      text: english ? problem.english : problem.vietnamese,
      line: lineOf(lines, problem.path),
    }))
    .sort((left, right) => (left.line ?? 0) - (right.line ?? 0));
}

/**
 * The line of a YAML file that a path leads to, counted from 1; the nearest line above it, if a part of the path is not
 * in the file. Undefined if not even the first part is: a missing group, or a file in another format.
 */
export function lineOf(lines: readonly string[], path: string): number | undefined {
  let from = 0;
  let found: number | undefined;
  let indent = -1;
  for (const part of partsOf(path)) {
    const next = typeof part === "number" ? entryAt(lines, from, indent, part) : keyAt(lines, from, indent, part);
    if (next === undefined) {
      return found === undefined ? undefined : found + 1;
    }
    found = next.line;
    indent = next.indent;
    from = next.line;
    // What stands on one line in braces has no line of its own.
    if (/[:-]\s*[{[]/.test(lines[found] ?? "") && typeof part !== "number") {
      return found + 1;
    }
  }
  return found === undefined ? undefined : found + 1;
}

type Place = { line: number; indent: number };

function partsOf(path: string): (string | number)[] {
  return [...path.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) => (index ? Number(index) : (key ?? "")));
}

/** The key below the line where its group begins; a list's entry may hold its first key on the line of its dash. */
function keyAt(lines: readonly string[], from: number, indent: number, key: string): Place | undefined {
  const own = lines[from] ?? "";
  const dash = /^(\s*)-\s+/.exec(own);
  if (dash && (dash[1] ?? "").length === indent && startsWithKey(own.slice(dash[0].length), key)) {
    return { line: from, indent: dash[0].length };
  }
  let level: number | undefined;
  for (let line = indent < 0 ? 0 : from + 1; line < lines.length; line++) {
    const text = lines[line] ?? "";
    const at = indentOf(text);
    if (at === undefined) {
      continue;
    }
    if (at <= indent) {
      return undefined;
    }
    level ??= at;
    if (at === level && startsWithKey(text.trimStart(), key)) {
      return { line, indent: at };
    }
  }
  return undefined;
}

/** The nth entry of the list below a line. A list may stand as deep as its key. */
function entryAt(lines: readonly string[], from: number, indent: number, index: number): Place | undefined {
  let level: number | undefined;
  let count = -1;
  for (let line = from + 1; line < lines.length; line++) {
    const text = lines[line] ?? "";
    const at = indentOf(text);
    if (at === undefined) {
      continue;
    }
    const isEntry = /^-(\s|$)/.test(text.trimStart());
    if (at < indent || (at === indent && !isEntry)) {
      return undefined;
    }
    level ??= at;
    if (at === level && isEntry && ++count === index) {
      return { line, indent: at };
    }
  }
  return undefined;
}

function startsWithKey(text: string, key: string): boolean {
  return [`${key}:`, `"${key}":`, `'${key}':`].some((start) => text.startsWith(start));
}

/** Undefined for an empty line and a comment. */
function indentOf(text: string): number | undefined {
  const trimmed = text.trimStart();
  return trimmed === "" || trimmed.startsWith("#") ? undefined : text.length - trimmed.length;
}
