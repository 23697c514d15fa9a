import type { DoorList, KeptNote, Sentence } from "./types";

/** How the server settled one note. See PassageResponse of delegate-service. */
export type Settled = {
  id: string;
  door?: string | null;
  at?: string | null;
  code?: string | null;
  vi?: string | null;
  en?: string | null;
};

/** An answer that is no success. Status 0: there was none. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly sentence?: Sentence,
  ) {
    super(code);
  }
}

export type Server = {
  list(token: string): Promise<DoorList>;
  /** One answer for each note, in their order. */
  send(token: string, clockAhead: number, notes: KeptNote[]): Promise<Settled[]>;
  /** The same of guests who are not on the list. */
  sendWalkIns(token: string, clockAhead: number, notes: KeptNote[]): Promise<Settled[]>;
};

const PATIENCE = 15_000;

export function serverAt(origin: string): Server {
  async function call<Answer>(token: string, path: string, body?: unknown): Promise<Answer> {
    const giveUp = new AbortController();
    const timer = setTimeout(() => giveUp.abort(), PATIENCE);
    try {
      const response = await fetch(`${origin}/api/door${path}`, {
        method: body === undefined ? "GET" : "POST",
        headers: {
          "X-Door-Pass": token,
          Accept: "application/json",
          ...(body !== undefined && { "Content-Type": "application/json" }),
        },
        body: body === undefined ? null : JSON.stringify(body),
        cache: "no-store",
        credentials: "omit",
        signal: giveUp.signal,
      });
      if (!response.ok) {
        const problem = await response.json().catch(() => ({}));
        const said = typeof problem.vi === "string" ? { vi: problem.vi, en: problem.en ?? problem.vi } : undefined;
        throw new Refusal(response.status, problem.code ?? "", said);
      }
      return (await response.json()) as Answer;
    } catch (failure) {
      throw failure instanceof Refusal ? failure : new Refusal(0, "");
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    list: (token) => call(token, "/list"),
    send: (token, clockAhead, notes) =>
      call(token, "/passages", {
        clockAhead,
        notes: notes.map(({ id, delegateId, door, at, takenBack, substitute }) => ({
          id,
          delegateId,
          door,
          at,
          takenBack,
          substitute,
        })),
      }),
    sendWalkIns: (token, clockAhead, notes) =>
      call(token, "/walk-ins", {
        clockAhead,
        notes: notes.map(({ id, name, walkIn, door, at, takenBack }) => ({ id, name, ...walkIn, door, at, takenBack })),
      }),
  };
}
