import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { concerns, type Hint, keepCurrent, LiveHints } from "./live";

/** The tabs of one browser: one lock, one channel, and the streams that they open. */
class Tabs {
  readonly streams: FakeStream[] = [];
  readonly heard: (Hint | "resync")[][] = [];
  private readonly channels: { onmessage: ((event: MessageEvent) => void) | null }[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  open(now: () => number = () => 0): LiveHints {
    const heard: (Hint | "resync")[] = [];
    this.heard.push(heard);
    return new LiveHints((hint) => heard.push(hint), this.browser(), now);
  }

  browser() {
    return {
      locks: { request: this.request } as unknown as LockManager,
      channel: () => this.channel(),
      source: () => {
        const stream = new FakeStream();
        this.streams.push(stream);
        return stream as unknown as EventSource;
      },
      visible: () => true,
    };
  }

  private request = (_name: string, options: { signal: AbortSignal }, held: () => Promise<void>) => {
    const turn = this.queue.then(() => (options.signal.aborted ? undefined : held()));
    this.queue = turn.catch(() => undefined);
    return turn;
  };

  private channel() {
    const own = {
      onmessage: null as ((event: MessageEvent) => void) | null,
      postMessage: (data: unknown) => {
        for (const other of this.channels) {
          if (other !== own) {
            other.onmessage?.({ data } as MessageEvent);
          }
        }
      },
      close: () => this.channels.splice(this.channels.indexOf(own), 1),
    };
    this.channels.push(own);
    return own;
  }
}

class FakeStream {
  readyState = 1;
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onerror: (() => void) | null = null;
  private readonly named = new Map<string, () => void>();

  addEventListener(name: string, listener: () => void) {
    this.named.set(name, listener);
  }

  close() {
    this.readyState = 2;
  }

  send(name: string) {
    this.named.get(name)?.();
  }

  hint(kind: string, id: string) {
    this.onmessage?.({ data: JSON.stringify({ kind, id }) });
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const hint = { kind: "nominations", id: "1" };

describe("live hints", () => {
  beforeEach(() => vi.stubGlobal("EventSource", { CLOSED: 2 }));
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("are read by one tab of eight and reach all of them", async () => {
    const tabs = new Tabs();
    Array.from({ length: 8 }, () => tabs.open());
    await settle();
    tabs.streams[0]?.onmessage?.({ data: JSON.stringify(hint) });

    expect(tabs.streams).toHaveLength(1);
    expect(tabs.heard).toEqual(Array(8).fill([hint]));
  });

  it("are read by another tab when the one that read them closes", async () => {
    const tabs = new Tabs();
    const first = tabs.open();
    tabs.open();
    await settle();
    first.close();
    await settle();
    tabs.streams[1]?.onmessage?.({ data: JSON.stringify(hint) });

    expect(tabs.streams[0]?.readyState).toBe(2);
    expect(tabs.heard[1]).toEqual([hint]);
  });

  it("are replaced by polling if the server refuses the stream or is not heard", async () => {
    let now = 1_000_000;
    const tabs = new Tabs();
    const hints = tabs.open(() => now);
    await settle();
    expect(hints.isLive()).toBe(false);
    tabs.streams[0]?.send("heartbeat");
    expect(hints.isLive()).toBe(true);
    now += 60_000;
    expect(hints.isLive()).toBe(false);
  });

  it("ignore what is no hint", async () => {
    const tabs = new Tabs();
    tabs.open();
    await settle();
    tabs.streams[0]?.onmessage?.({ data: "not json" });
    tabs.streams[0]?.onmessage?.({ data: '{"kind":"nominations"}' });
    expect(tabs.heard[0]).toEqual([]);
  });

  it("say to read everything again when some were missed", async () => {
    const tabs = new Tabs();
    const first = tabs.open(() => 1);
    tabs.open(() => 1);
    await settle();
    tabs.streams[0]?.onopen?.();
    expect(tabs.heard).toEqual([[], []]);
    tabs.streams[0]?.send("resync");
    expect(tabs.heard).toEqual([["resync"], ["resync"]]);
    tabs.streams[0]?.onopen?.();
    expect(tabs.heard[1]).toEqual(["resync", "resync"]);
    first.close();
    await settle();
    tabs.streams[1]?.onopen?.();
    expect(tabs.heard[1]).toEqual(["resync", "resync", "resync"]);
  });

  it("are asked for again a minute after the server refused the stream", async () => {
    vi.useFakeTimers();
    const tabs = new Tabs();
    tabs.open();
    await vi.advanceTimersByTimeAsync(0);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(tabs.streams).toHaveLength(1);
    tabs.streams[0]?.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(tabs.streams).toHaveLength(2);
  });

  it("concern lists of the kind, and the object itself", () => {
    expect(concerns(hint, ["nominations", "list"], [{ id: "2" }])).toBe(true);
    expect(concerns(hint, ["nominations", "1"], undefined)).toBe(true);
    expect(concerns(hint, ["nominations", "1"], { id: "1", version: 3 })).toBe(true);
    expect(concerns(hint, ["nominations", "2"], { id: "2", version: 1 })).toBe(false);
    expect(concerns(hint, ["messages", "list"], [])).toBe(false);
    expect(concerns({ kind: "rewards", id: "9" }, ["nominations", "list"], [{ id: "1" }])).toBe(true);
    expect(concerns({ kind: "delegates", id: "9" }, ["running-orders", "1"], { slots: [] })).toBe(true);
    expect(concerns({ kind: "tasks", id: "9" }, ["unit-tasks", "trail", "9"], [])).toBe(true);
    expect(concerns({ kind: "messages", id: "9" }, ["running-orders", "1"], { slots: [] })).toBe(false);
    expect(concerns("resync", ["messages", "list"], [])).toBe(true);
  });
});

describe("pages", () => {
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal("EventSource", { CLOSED: 2 });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  it("ask once for what many hints concern, and not for the rest", async () => {
    const { tabs, asked, close } = await pages("nominations", "messages", "session");
    for (let id = 0; id < 100; id++) {
      tabs.streams[0]?.hint("nominations", `${id}`);
    }
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual({ nominations: 2, messages: 1, session: 1 });
    tabs.streams[0]?.send("resync");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(asked).toEqual({ nominations: 3, messages: 2, session: 1 });
    close();
  });

  it("ask every 15 s without a stream, and every minute with one", async () => {
    const { tabs, asked, close } = await pages("nominations");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked.nominations).toBe(1 + 4);
    for (let second = 0; second < 120; second += 15) {
      tabs.streams[0]?.send("heartbeat");
      await vi.advanceTimersByTimeAsync(15_000);
    }
    expect(asked.nominations).toBe(1 + 4 + 2);
    close();
  });

  async function pages(...kinds: string[]) {
    const queries = new QueryClient();
    const asked: Record<string, number> = {};
    const ends = kinds.map((kind) => {
      const queryFn = () => {
        asked[kind] = (asked[kind] ?? 0) + 1;
        return [];
      };
      return new QueryObserver(queries, { queryKey: [kind, "list"], queryFn }).subscribe(() => undefined);
    });
    const tabs = new Tabs();
    const end = keepCurrent(queries, tabs.browser());
    await vi.advanceTimersByTimeAsync(10);
    const close = () => {
      end();
      for (const unsubscribe of ends) {
        unsubscribe();
      }
      queries.clear();
    };
    return { tabs, asked, close };
  }
});
