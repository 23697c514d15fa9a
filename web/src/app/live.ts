import type { Query, QueryClient } from "@tanstack/react-query";

/** That something changed, and never what: the page asks for it with its own rights. */
export type Hint = { kind: string; id: string };

/** What the tabs of a browser tell each other: a hint, that some may have been missed, or only that the stream lives. */
type Message = Hint | "resync" | "alive";

const ADDRESS = "/api/live";
const LOCK = "vinhdanh.live";
const POLL = 15_000;
/** Not every change publishes an event, so pages with a stream poll too, but less often. */
const POLLS_SKIPPED_WHILE_LIVE = 3;
/** Until a stream that the server refused is tried again. */
const RETRY = 60_000;
/** Hints that come together become one question. */
const COLLECT = 300;

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
    private readonly onHint: (hint: Hint | "resync") => void,
    private readonly browser: Browser,
    private readonly now: () => number = Date.now,
  ) {
    this.channel = browser.channel();
    this.channel.onmessage = (event) => this.hear(event.data as Message);
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

  /** Holds the lock until the page closes. */
  private lead(): Promise<void> {
    return new Promise((release) => {
      let source = this.open();
      const timer = setInterval(() => {
        // A lost connection is opened again by the browser; one that the server refused is not.
        if (source.readyState === EventSource.CLOSED) {
          source = this.open();
        }
      }, RETRY);
      this.closing.signal.addEventListener("abort", () => {
        clearInterval(timer);
        source.close();
        release();
      });
    });
  }

  private open(): EventSource {
    const source = this.browser.source(ADDRESS);
    const share = (message: Message) => {
      this.hear(message);
      this.channel.postMessage(message);
    };
    // Whoever heard a stream before has missed what happened since then.
    source.onopen = () => share(this.heardAt === 0 ? "alive" : "resync");
    source.addEventListener("heartbeat", () => share("alive"));
    source.addEventListener("resync", () => share("resync"));
    source.onmessage = (event) => {
      const hint = read(event.data);
      if (hint) {
        share(hint);
      }
    };
    return source;
  }

  private hear(message: Message): void {
    this.heardAt = this.now();
    if (message !== "alive") {
      this.onHint(message);
    }
  }
}

/** Keeps the queries of the pages current: by hints, and by asking while the page is seen. */
export function keepCurrent(queries: QueryClient, browser: Browser = thisBrowser()): () => void {
  let heard: (Hint | "resync")[] = [];
  let collecting: ReturnType<typeof setTimeout> | undefined;
  const invalidate = (concerned: (query: Query) => boolean) =>
    queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== "session" && concerned(query) });
  const hints = new LiveHints((hint) => {
    heard.push(hint);
    collecting ??= setTimeout(() => {
      const collected = heard;
      heard = [];
      collecting = undefined;
      invalidate(({ queryKey, state }) => collected.some((hint) => concerns(hint, queryKey, state.data)));
    }, COLLECT);
  }, browser);
  let skipped = 0;
  const timer = setInterval(() => {
    skipped = hints.isLive() && skipped < POLLS_SKIPPED_WHILE_LIVE ? skipped + 1 : 0;
    if (skipped === 0 && browser.visible()) {
      invalidate((query) => query.isActive());
    }
  }, POLL);
  return () => {
    clearInterval(timer);
    clearTimeout(collecting);
    hints.close();
  };
}

/**
 * A nomination carries what the fund keeps for it; the order on stage, who comes; and a task has its history under another
 * name. They follow what the hint tells of.
 */
const followers: Readonly<Record<string, string>> = {
  rewards: "nominations",
  delegates: "running-orders",
  tasks: "unit-tasks",
};

/** Lists of the kind, and the object itself. Of an object whose id is not known, any hint may be its own. */
export function concerns(hint: Hint | "resync", key: readonly unknown[], data: unknown): boolean {
  if (hint === "resync") {
    return true;
  }
  if (followers[hint.kind] === key[0]) {
    return true;
  }
  const id = (data as { id?: unknown } | null | undefined)?.id;
  return key[0] === hint.kind && (typeof id !== "string" || id === hint.id);
}

function read(text: string): Hint | undefined {
  try {
    const hint = JSON.parse(text) as Partial<Hint>;
    return typeof hint.kind === "string" && typeof hint.id === "string" ? { kind: hint.kind, id: hint.id } : undefined;
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
