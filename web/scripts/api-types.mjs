/** Generates api/<service>.ts from contracts/http/<service>.json. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapiTS, { astToString } from "openapi-typescript";

const contracts = join(import.meta.dirname, "../../contracts/http");
const target = join(import.meta.dirname, "../api");

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const files = readdirSync(contracts).filter((file) => file.endsWith(".json"));
if (files.length === 0) {
  throw new Error(`${contracts} has no contract`);
}
for (const file of files) {
  const types = await openapiTS(JSON.parse(readFileSync(join(contracts, file), "utf8")), { alphabetize: true });
  const text = `// Generated from contracts/http/${file}.\n${astToString(types)}`;
  writeFileSync(join(target, file.replace(".json", ".ts")), text);
}
