import type { QueryClient } from "@tanstack/react-query";

/** That something changed, and never what: the page asks for it with its own rights. */
export type Hint = { kind: string; id: string; version: number };

const ADDRESS = "/api/live";
const LOCK = "vinhdanh.live";
const POLL = 15_000;

type Browser = {
  locks: Pick<LockManager, "request"> | undefined;
  channel: () => Pick<BroadcastChannel, "postMessage" | "onmessage" | "close">;
  source: (address: string) => EventSource;
  visible: () => boolean;
};

/**
 * Live hints: one stream for a whole browser, since over HTTP/1.1 a sixth stream of an origin would hang every tab. The
 * tab that holds a lock reads the stream and tells the others; when it closes, the lock passes to another tab. While no
 * stream is heard, pages poll.
 */
export class LiveHints {
  private readonly channel: ReturnType<Browser["channel"]>;
  private readonly closing = new AbortController();
  private heardAt = 0;

  constructor(
    private readonly onHint: (hint: Hint) => void,
    private readonly browser: Browser,
    private readonly now: () => number = Date.now,
  ) {
    this.channel = browser.channel();
    this.channel.onmessage = (event) => this.hear(event.data as Hint | "alive");
    browser.locks
      ?.request(LOCK, { signal: this.closing.signal }, () => this.lead())
      .catch(() => {
        // The page closed while it waited for the lock.
      });
  }

  /** Whether a stream is heard. The server sends a heartbeat every 15 s. */
  isLive(): boolean {
    return this.now() - this.heardAt < 3 * POLL;
  }

  close(): void {
    this.closing.abort();
    this.channel.close();
  }

  /** Holds the lock until the page closes, or until the server refuses the stream. */
  private lead(): Promise<void> {
    return new Promise((release) => {
      const source = this.browser.source(ADDRESS);
      const share = (message: Hint | "alive") => {
        this.hear(message);
        this.channel.postMessage(message);
      };
      const end = () => {
        source.close();
        release();
      };
      source.onopen = () => share("alive");
      source.addEventListener("heartbeat", () => share("alive"));
      source.onmessage = (event) => {
        const hint = read(event.data);
        if (hint) {
          share(hint);
        }
      };
      // A lost connection is opened again by the browser; one that the server refused is not.
      source.onerror = () => {
        if (source.readyState === EventSource.CLOSED) {
          end();
        }
      };
      this.closing.signal.addEventListener("abort", end);
    });
  }

  private hear(message: Hint | "alive"): void {
    this.heardAt = this.now();
    if (message !== "alive") {
      this.onHint(message);
    }
  }
}

/** Keeps the queries of the pages current: by hints, else by asking every 15 s while the page is seen. */
export function keepCurrent(queries: QueryClient, browser: Browser = thisBrowser()): () => void {
  const hints = new LiveHints((hint) => {
    queries.invalidateQueries({ predicate: (query) => concerns(hint, query.queryKey, query.state.data) });
  }, browser);
  const timer = setInterval(() => {
    if (!hints.isLive() && browser.visible()) {
      queries.invalidateQueries({ type: "active", predicate: (query) => query.queryKey[0] !== "session" });
    }
  }, POLL);
  return () => {
    clearInterval(timer);
    hints.close();
  };
}

/** Lists of the kind, and the object itself if the page has an older version. */
export function concerns(hint: Hint, key: readonly unknown[], data: unknown): boolean {
  if (key[0] !== hint.kind) {
    return false;
  }
  const known = data as { id?: unknown; version?: unknown } | undefined;
  return typeof known?.version !== "number" || (known.id === hint.id && known.version < hint.version);
}

function read(text: string): Hint | undefined {
  try {
    const hint = JSON.parse(text) as Partial<Hint>;
    return typeof hint.kind === "string" && typeof hint.id === "string" && typeof hint.version === "number"
      ? (hint as Hint)
      : undefined;
  } catch {
    return undefined;
  }
}

function thisBrowser(): Browser {
  return {
    locks: navigator.locks,
    channel: () => new BroadcastChannel(LOCK),
    source: (address) => new EventSource(address),
    visible: () => document.visibilityState === "visible",
  };
}
