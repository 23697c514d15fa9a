/** “Trường Mầm non” → truong-mam-non, with a number if another entry has it. */
export function freeCode(name: string, taken: Set<string>): string {
  const base =
    name
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .replace(/[đĐ]/g, "d")
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "")
      .slice(0, 56)
      .replace(/-$/, "") || "muc";
  let code = base;
  for (let number = 2; taken.has(code); number++) {
    code = `${base}-${number}`;
  }
  taken.add(code);
  return code;
}
