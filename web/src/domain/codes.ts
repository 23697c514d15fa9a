import { fold } from "../kit/format";

/** “Trường Mầm non” → truong-mam-non; empty if nothing of the name is left. */
export function codeOfName(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The code of a name, with a number if another entry has it. */
export function freeCode(name: string, taken: Set<string>): string {
  const base = codeOfName(name).slice(0, 56).replace(/-$/, "") || "muc";
  let code = base;
  for (let number = 2; taken.has(code); number++) {
    code = `${base}-${number}`;
  }
  taken.add(code);
  return code;
}
