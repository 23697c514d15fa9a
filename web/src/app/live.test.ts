import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { concerns, type Hint, LiveHints } from "./live";

/** The tabs of one browser: one lock, one channel, and the streams that they open. */
class Tabs {
  readonly streams: FakeStream[] = [];
  readonly heard: Hint[][] = [];
  private readonly channels: { onmessage: ((event: MessageEvent) => void) | null }[] = [];
  private queue: Promise<unknown> = Promise.resolve();

  open(now: () => number = () => 0): LiveHints {
    const heard: Hint[] = [];
    this.heard.push(heard);
    const hints = new LiveHints(
      (hint) => heard.push(hint),
      {
        locks: { request: this.request } as unknown as LockManager,
        channel: () => this.channel(),
        source: () => {
          const stream = new FakeStream();
          this.streams.push(stream);
          return stream as unknown as EventSource;
        },
        visible: () => true,
      },
      now,
    );
    return hints;
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

  beat() {
    this.named.get("heartbeat")?.();
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve));
const hint = { kind: "nominations", id: "1", version: 4 };

describe("live hints", () => {
  beforeEach(() => vi.stubGlobal("EventSource", { CLOSED: 2 }));
  afterEach(() => vi.unstubAllGlobals());

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
    tabs.streams[0]?.beat();
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

  it("concern lists of the kind, and an object that is older than the hint", () => {
    expect(concerns(hint, ["nominations", "list"], [{ id: "2" }])).toBe(true);
    expect(concerns(hint, ["nominations", "1"], { id: "1", version: 3 })).toBe(true);
    expect(concerns(hint, ["nominations", "1"], { id: "1", version: 4 })).toBe(false);
    expect(concerns(hint, ["nominations", "2"], { id: "2", version: 1 })).toBe(false);
    expect(concerns(hint, ["messages", "list"], [])).toBe(false);
  });
});
