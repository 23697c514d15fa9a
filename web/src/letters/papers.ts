import type { Letter } from "./queries";

/** The mail as its recipient gets it, as a page of its own. */
export function previewOf({ id }: Letter): string {
  return `/api/messages/${encodeURIComponent(id)}/preview`;
}

/** The paper as a file to print; the service makes it from the letter as it is now. */
export function paperOf({ id }: Letter): string {
  return `/api/messages/${encodeURIComponent(id)}/paper`;
}

/** All that wait for print, as cards on sheets. */
export function sheetsOf(conferenceId: string, size: "A5" | "A6"): string {
  return `/api/messages/sheets?conferenceId=${encodeURIComponent(conferenceId)}&size=${size}`;
}

export function deliveryListOf(conferenceId: string): string {
  return `/api/messages/delivery-list?conferenceId=${encodeURIComponent(conferenceId)}`;
}
