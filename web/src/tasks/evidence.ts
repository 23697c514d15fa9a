import type { Evidence } from "./queries";
import { isAddress } from "./steps";

/** A name for people, of a file's: “bien-ban_hop.pdf” → “bien-ban_hop” */
export function labelOf({ name }: { name: string }): string {
  return name.replace(/\.[^.]{1,5}$/, "").slice(0, 200);
}

/** Where the evidence can be opened: what is kept here, or another address that is one. */
export function opened({ url, file }: Evidence): string | undefined {
  return file || isAddress(url) ? url : undefined;
}
