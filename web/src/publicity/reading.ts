/** As the service counts: Vietnamese writes syllables apart, and a number of n digits is read as 2n − 1. */
export function syllables(text: string): number {
  return (text.match(/[\p{L}\p{M}]+|\p{N}+/gu) ?? []).reduce(
    (sum, spoken) => sum + (/^\p{N}/u.test(spoken) ? 2 * spoken.length - 1 : 1),
    0,
  );
}

/** @param rate syllables a minute, as the service says */
export function secondsOf(text: string, rate: number): number {
  return Math.ceil((syllables(text) * 60) / rate);
}
