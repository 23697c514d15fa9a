import { freeCode } from "../domain/codes";
import type { Commune } from "./queries";

/**
 * “hai-yen”, as a plan has it that names no code; with the province, where another commune of the name has that. The
 * plans of the second one name its code.
 */
export function proposedCode(name: string, province: string, communes: readonly Commune[]): string {
  const taken = new Set(communes.map(({ code }) => code));
  const plain = freeCode(name, new Set());
  return taken.has(plain) ? freeCode(`${name} ${province}`, taken) : plain;
}
