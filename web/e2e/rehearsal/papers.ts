import { spawnSync } from "node:child_process";
import { expect } from "../browser";
import { clerk, secretary } from "../people";
import { download } from "../stack";
import type { Prepared } from "./prepare";

/** What stands on a PDF, in one line; undefined without pdftotext (Debian's poppler-utils). */
async function textOf(account: string, path: string): Promise<string | undefined> {
  const pdf = await download(account, path);
  expect(pdf.subarray(0, 5).toString(), path).toBe("%PDF-");
  const { error, stdout } = spawnSync("pdftotext", ["-layout", "-", "-"], { input: pdf, encoding: "utf8" });
  return error ? undefined : stdout.normalize("NFC").replace(/\s+/g, " ");
}

export const scriptOf = ({ conference }: Prepared) =>
  textOf(clerk.account, `/api/conferences/${conference}/paper?paper=SCRIPT`);
export const seatListOf = ({ conference }: Prepared) =>
  textOf(secretary.account, `/api/seatings/${conference}/paper?paper=BY_NAME`);
export const certificatesOf = ({ decision }: Prepared) =>
  textOf(secretary.account, `/api/decisions/${decision}/certificates`);
