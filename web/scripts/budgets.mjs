/**
 * What the built client may weigh, and what may not stand in it. Sizes are gzip. Prints a table; fails the build.
 *
 * node scripts/budgets.mjs [folder]
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join, relative } from "node:path";
import { gzipSync } from "node:zlib";

const dist = process.argv[2] ?? join(import.meta.dirname, "../target/dist");
const KB = 1000;

/** Files that a page asks for, by the entry and what it imports at once. */
export function staticImports(entry, read) {
  const seen = new Set();
  const visit = (file) => {
    if (!seen.has(file)) {
      seen.add(file);
      for (const [, , name] of read(file).matchAll(/(from|import)\s*["']\.\/([\w.-]+\.js)["']/g)) {
        visit(name);
      }
    }
  };
  visit(entry);
  return [...seen];
}

const FORBIDDEN_CSS = [
  [/light-dark\(/, "light-dark()"],
  [/color-mix\(/, "color-mix()"],
  [/\{[^{}]*&/, "nesting"],
  [/@(scope|starting-style)/, "@scope"],
  [/https?:\/\/(?!www\.w3\.org)/, "another origin"],
];
const FORBIDDEN_HTML = [
  [/<script(?![^>]*\ssrc=)/, "inline script"],
  [/<style/, "style element"],
  [/\sstyle=/, "style attribute"],
  [/\son\w+=/, "event attribute"],
  [/(src|href)="(https?:)?\/\//, "another origin"],
];

export function violations(name, text) {
  const rules = extname(name) === ".css" ? FORBIDDEN_CSS : extname(name) === ".html" ? FORBIDDEN_HTML : [];
  return rules.filter(([pattern]) => pattern.test(text)).map(([, what]) => `${name}: ${what}`);
}

function files(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path) : [path];
  });
}

function main() {
  const assets = join(dist, "assets");
  const gzipped = (path) => gzipSync(readFileSync(path), { level: 9 }).length;
  const sizes = (names) => names.reduce((sum, name) => sum + gzipped(join(assets, name)), 0);
  const scripts = readdirSync(assets).filter((name) => name.endsWith(".js"));
  const first = staticImports("index.js", (name) => readFileSync(join(assets, name), "utf8"));
  const tooling = scripts.filter((name) => name.startsWith("KitPage"));
  const work = scripts.filter((name) => !tooling.includes(name));
  const door = join(dist, "cua");
  const ofDoor = files(door).filter((path) => !path.endsWith(".md"));
  const fonts = files(dist).filter((path) => path.endsWith(".woff2"));

  const rows = [
    ["first paint of a home, script", sizes(first), 150 * KB],
    ["first paint of a home, style", gzipped(join(assets, "index.css")), 15 * KB],
    // Of all roles together. Nobody loads it all: a role is offered the pages of its own, and its work stays below 300.
    ["all of the work, script", sizes(work), 600 * KB],
    ...scripts.filter((name) => !first.includes(name)).map((name) => [`chunk ${name}`, sizes([name]), 70 * KB]),
    ["fonts", fonts.reduce((sum, path) => sum + statSync(path).size, 0), 50 * KB],
    [
      "everything",
      files(dist)
        .filter((path) => !path.startsWith(door))
        .reduce((sum, path) => sum + gzipped(path), 0),
      720 * KB,
    ],
    ["app of the doors, with its decoder", ofDoor.reduce((sum, path) => sum + gzipped(path), 0), 110 * KB],
  ];
  const faults = files(dist).flatMap((path) => violations(relative(dist, path), readFileSync(path, "utf8")));
  for (const [what, bytes, limit] of rows) {
    console.log(`${bytes > limit ? "TOO BIG " : ""}${what.padEnd(34)} ${String(bytes).padStart(7)} of ${limit}`);
  }
  for (const fault of faults) {
    console.log(`NOT ALLOWED ${fault}`);
  }
  process.exitCode = faults.length > 0 || rows.some(([, bytes, limit]) => bytes > limit) ? 1 : 0;
}

if (process.argv[1] === import.meta.filename) {
  main();
}
