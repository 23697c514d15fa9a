/** As the gateway takes it. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** What the browser offers to choose; the service looks at the content. */
export const ACCEPTED = ".pdf,.jpg,.jpeg,.png,application/pdf,image/jpeg,image/png";

/** For a camera. */
export const PICTURES = "image/jpeg,image/png";
