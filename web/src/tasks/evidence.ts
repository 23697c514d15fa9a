import type { Evidence } from "./queries";
import { isAddress } from "./steps";

/** As the gateway takes it. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** What the browser offers to choose; the service looks at the content. */
export const ACCEPTED = ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png";

/** For a camera. */
export const PICTURES = "image/jpeg,image/png";

/** A name for people, of a file's: “bien-ban_hop.pdf” → “bien-ban_hop” */
export function labelOf({ name }: { name: string }): string {
  return name.replace(/\.[^.]{1,5}$/, "").slice(0, 200);
}

/** Where the evidence can be opened: what is kept here, or another address that is one. */
export function opened({ url, file }: Evidence): string | undefined {
  return file || isAddress(url) ? url : undefined;
}
