/**
 * Compiles messages/<area>/vi.json and en.json to src/messages/<area>.ts: one function for each message, so that an
 * unused one falls out of the bundle and a misspelt one does not compile.
 *
 * A message is a text with {parameters}. In English it may be {"one": "…", "other": "…"}, chosen by {count};
 * Vietnamese has no plural. The build fails if the two languages differ in keys or parameters, or if nothing was compiled.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const source = join(root, "messages");
const target = join(root, "src/messages");
const PARAMETER = /\{(\w+)\}/g;
const NAME = /^[a-z][A-Za-z0-9]*$/;
/** Words of the language, and `then`: a module with that export never finishes to load. */
const RESERVED = new Set(
  "then default delete new return in if else for while do switch case class function".split(" "),
);

function read(area, language) {
  return JSON.parse(readFileSync(join(source, area, `${language}.json`), "utf8"));
}

function parameters(message) {
  const texts = typeof message === "string" ? [message] : Object.values(message);
  const names = texts.flatMap((text) => [...text.matchAll(PARAMETER)].map((match) => match[1]));
  return [...new Set(names)].sort();
}

function literal(text) {
  const escaped = text.replaceAll("\\", "\\\\").replaceAll("`", "\\`").replaceAll("${", "\\${");
  return `\`${escaped.replace(PARAMETER, (_, name) => `\${p.${name}}`)}\``;
}

function expression(message) {
  return typeof message === "string"
    ? literal(message)
    : `(p.count === 1 ? ${literal(message.one)} : ${literal(message.other)})`;
}

export function compile(area, vi, en) {
  const faults = [];
  const lines = [];
  for (const key of new Set([...Object.keys(vi), ...Object.keys(en)])) {
    if (!NAME.test(key) || RESERVED.has(key)) {
      faults.push(`${area}.${key}: not a name`);
    } else if (vi[key] === undefined || en[key] === undefined) {
      faults.push(`${area}.${key}: missing in ${vi[key] === undefined ? "vi" : "en"}`);
    } else {
      const names = parameters(vi[key]);
      const plural = typeof en[key] !== "string";
      const english = parameters(en[key]).filter((name) => !(plural && name === "count"));
      if (english.join() !== names.filter((name) => !(plural && name === "count")).join()) {
        faults.push(`${area}.${key}: the languages differ in parameters`);
      }
      const all = plural && !names.includes("count") ? [...names, "count"] : names;
      const types = all.map((name) => `${name}: ${name === "count" ? "number" : "string | number"}`).join("; ");
      lines.push(
        `export const ${key} = (${all.length ? `p: { ${types} }` : ""}): string =>\n` +
          `  isEnglish() ? ${expression(en[key])} : ${expression(vi[key])};`,
      );
    }
  }
  if (faults.length > 0) {
    throw new Error(faults.join("\n"));
  }
  if (lines.length === 0) {
    throw new Error(`${area}: no message`);
  }
  return `// Generated from messages/${area}.\nimport { isEnglish } from "../kit/language";\n\n${lines.join("\n")}\n`;
}

function main() {
  const areas = readdirSync(source).sort();
  if (areas.length === 0) {
    throw new Error("no messages");
  }
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const area of areas) {
    writeFileSync(join(target, `${area}.ts`), compile(area, read(area, "vi"), read(area, "en")));
  }
}

if (process.argv[1] === import.meta.filename) {
  main();
}
