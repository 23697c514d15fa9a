import { describe, expect, it } from "vitest";
import { ProblemError } from "../app/problem";
import { filtered, type Letter, type Run, readLetterSearch, replayEach, sentenceOf, typeOf } from "./letters";

const letter = (id: string, at: string, more: Partial<Letter> = {}): Letter => ({
  id,
  service: "budget",
  topic: "nomination.events",
  type: "NominationApproved.v1",
  subject: "n1",
  at,
  reason: "MalformedEvent: reward is missing",
  vi: "Tin sai dạng.",
  en: "The event is malformed.",
  ...more,
});
const old = letter("a", "2025-08-20T01:00:00Z");
const middle = letter("b", "2025-08-20T01:00:00.5Z", { service: "delegate", type: "AwardRevoked.v1" });
const young = letter("c", "2025-08-20T02:00:00Z", { reason: "IllegalStateException" });

async function replayed(refusals: Record<string, ProblemError>, signal = new AbortController().signal) {
  const asked: string[] = [];
  const seen: Run[] = [];
  const run = await replayEach(
    [young, old, middle],
    async ({ id }) => {
      asked.push(id);
      if (refusals[id]) {
        throw refusals[id];
      }
    },
    (progress) => seen.push(progress),
    signal,
  );
  return { asked, seen, run };
}

describe("dead letters", () => {
  it("are found by service, kind of event, kind of reason and text, oldest first", () => {
    const ids = (search: Parameters<typeof filtered>[1]) => filtered([young, old, middle], search).map(({ id }) => id);
    expect(ids({})).toEqual(["a", "b", "c"]);
    expect(ids({ service: "delegate" })).toEqual(["b"]);
    expect(ids({ type: "NominationApproved.v1" })).toEqual(["a", "c"]);
    expect(ids({ reason: "MalformedEvent" })).toEqual(["a", "b"]);
    expect(ids({ q: "illegal" })).toEqual(["c"]);
    expect(readLetterSearch({ service: "nobody", replayed: true, q: "" })).toEqual({ replayed: true });
  });

  it("go by their topic if they have no type", () => {
    expect(typeOf({ type: null, topic: "nomination.events" })).toBe("nomination.events");
  });

  it("are replayed oldest first; one that fails again does not stop the others", async () => {
    const again = new ProblemError({ status: 409, code: "DeadLetterFailsAgain", vi: "Vẫn lỗi.", en: "Fails again." });
    const { asked, seen, run } = await replayed({ a: again });
    expect(asked).toEqual(["a", "b", "c"]);
    expect(run).toEqual({ total: 3, done: 2, failed: [{ letter: old, why: "Vẫn lỗi." }] });
    expect(seen[0]).toEqual({ total: 3, done: 0, failed: [] });
    expect(seen.at(-1)).toEqual(run);
  });

  it("are left as they are when the service does not answer or the person stops", async () => {
    const { asked } = await replayed({ b: new ProblemError({ status: 0, code: "Offline" }) });
    expect(asked).toEqual(["a", "b"]);
    expect((await replayed({}, AbortSignal.abort())).asked).toEqual([]);
  });
});

it("a letter says why in the language of the page, and is found by it", () => {
  expect(sentenceOf(old)).toBe("Tin sai dạng.");
  expect(filtered([old, young], { q: "sai dang" })).toHaveLength(2);
  expect(filtered([old, young], { q: "reward" })).toEqual([old]);
});
