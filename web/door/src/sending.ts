import type { Notes } from "./notes";
import { Refusal, type Server, type Settled } from "./server";
import type { KeptNote } from "./types";

/** As many as the server takes at once. */
const MOST = 200;
const MOST_WALK_INS = 50;

/** Notes that go in one request: in their order, of one kind, made with one difference of the clocks. */
export function batches(waiting: KeptNote[], most = MOST, mostWalkIns = MOST_WALK_INS): KeptNote[][] {
  const all: KeptNote[][] = [];
  for (const note of waiting) {
    const last = all.at(-1);
    const first = last?.[0];
    const alike = first?.clockAhead === note.clockAhead && isWalkIn(first) === isWalkIn(note);
    if (last && alike && last.length < (isWalkIn(note) ? mostWalkIns : most)) {
      last.push(note);
    } else {
      all.push([note]);
    }
  }
  return all;
}

/**
 * Sends what waits, and keeps what became of each. A failure leaves the rest waiting: it is sent again, which changes
 * nothing that the server has.
 *
 * @throws Refusal
 */
export async function sendAll(notes: Notes, server: Server, token: string, now: () => number): Promise<void> {
  for (const batch of batches(notes.waiting())) {
    await send(batch);
  }

  async function send(batch: KeptNote[]): Promise<void> {
    const [first] = batch;
    const ahead = first?.clockAhead ?? 0;
    let answers: Settled[];
    try {
      answers = await (first && isWalkIn(first)
        ? server.sendWalkIns(token, ahead, batch)
        : server.send(token, ahead, batch));
    } catch (failure) {
      if (!(failure instanceof Refusal) || failure.status !== 400) {
        throw failure;
      }
      await sendApart(batch, failure);
      return;
    }
    for (const [at, note] of batch.entries()) {
      const answer = answers[at];
      if (answer?.id === note.id) {
        await notes.settle(note, outcomeOf(answer, now()));
      }
    }
  }

  /** One note that the server can't read must not hold up the others. */
  async function sendApart(batch: KeptNote[], failure: Refusal): Promise<void> {
    const [only] = batch;
    if (only && batch.length === 1) {
      const sentence = failure.sentence ?? { vi: "Máy chủ không đọc được.", en: "The server can't read it." };
      await notes.settle(only, { settledAt: now(), refusal: { code: failure.code, ...sentence } });
      return;
    }
    const half = Math.ceil(batch.length / 2);
    await send(batch.slice(0, half));
    await send(batch.slice(half));
  }
}

function isWalkIn(note: KeptNote): boolean {
  return note.walkIn !== undefined;
}

function outcomeOf(answer: Settled, settledAt: number) {
  const counts = answer.door && answer.at ? { counts: { door: answer.door, at: answer.at } } : {};
  return answer.code
    ? {
        settledAt,
        ...counts,
        refusal: { code: answer.code, vi: answer.vi ?? answer.code, en: answer.en ?? answer.code },
      }
    : { settledAt, ...counts };
}
