const DAY = 86_400_000;
const VIETNAM = 7 * 3_600_000;
/** A later measurement that differs by less says nothing new. */
const UNSURE = 2_000;

/**
 * By how many milliseconds the phone's clock is ahead of the server's.
 *
 * @param asked by the phone's clock
 * @param answered by the phone's clock
 * @param theirs the server's clock, somewhere between the two
 * @param before the last measurement
 */
export function clockAhead(asked: number, answered: number, theirs: number, before?: number): number {
  const measured = Math.round((asked + answered) / 2 - theirs);
  return before !== undefined && Math.abs(measured - before) < UNSURE ? before : measured;
}

/** When a note is made, as it is sent. The server takes no difference of more than a day, so that is put right here. */
export function stamp(now: number, ahead: number): { at: string; clockAhead: number } {
  return Math.abs(ahead) > DAY
    ? { at: new Date(now - ahead).toISOString(), clockAhead: 0 }
    : { at: new Date(now).toISOString(), clockAhead: ahead };
}

/** The day in Vietnam: 2026-12-19. */
export function dayOf(theirs: number): string {
  return new Date(theirs + VIETNAM).toISOString().slice(0, 10);
}

/** The time of day in Vietnam: 07:42. */
export function timeOf(theirs: number): string {
  return new Date(theirs + VIETNAM).toISOString().slice(11, 16);
}
