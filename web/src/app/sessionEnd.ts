import { loginAddress } from "./session";
import { isUnsaved } from "./unsaved";

type Listener = (ended: boolean) => void;
const listeners = new Set<Listener>();
let ended = false;

/**
 * An answer said that the session is over. A page without unsaved text goes to the login at once; one with unsaved text
 * stays, says so, and the person logs in again in another tab.
 */
export function sessionEnded(): void {
  if (isUnsaved()) {
    tell(true);
  } else {
    location.assign(loginAddress());
  }
}

export function sessionIsBack(): void {
  tell(false);
}

export const sessionEnd = {
  subscribe(listener: Listener): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  now: (): boolean => ended,
};

function tell(now: boolean) {
  ended = now;
  for (const listener of listeners) {
    listener(now);
  }
}
