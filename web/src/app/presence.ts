/** Sent with a read that no person asked for: the gateway does not count it as a use of the session. */
export const BACKGROUND = "X-Background";

/** What a person asks for is on its way by then, on a slow PC too. */
const ALONE_AFTER = 10_000;
const SIGNS = ["pointerdown", "keydown", "wheel", "touchmove", "click"];

let lastSign = Date.now();

/** Notes every sign of a person at the page. Called once at the start; opening the page is a sign too. */
export function watchPresence(page: EventTarget): void {
  for (const sign of SIGNS) {
    page.addEventListener(sign, noteSign, { capture: true, passive: true });
  }
}

/**
 * Nobody touches the page: what it reads now, it reads by itself, to stay current. So a PC that was left does not keep
 * its session, and one whose person reads or types does.
 */
export function isPageAlone(): boolean {
  return Date.now() - lastSign > ALONE_AFTER;
}

/**
 * For a page that people look at and nobody touches, such as a screen on the wall: as long as it is open, what it reads
 * counts as a use of the session. Gives what ends that.
 */
export function stayPresent(): () => void {
  noteSign();
  const timer = setInterval(noteSign, ALONE_AFTER / 2);
  return () => clearInterval(timer);
}

function noteSign(): void {
  lastSign = Date.now();
}
