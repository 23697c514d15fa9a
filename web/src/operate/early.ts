import * as m from "../messages/operate";
import type { DeferredEvents } from "./queries";
import type { ServiceName } from "./services";

/** The early events of one service, of one type, that wait for the same kind of thing. */
export type EarlyEvents = DeferredEvents & { service: ServiceName };

const awaited: Readonly<Record<string, () => string>> = {
  conference: m.awaitsConference,
  nomination: m.awaitsNomination,
  selection: m.awaitsSelection,
  reward: m.awaitsReward,
  message: m.awaitsMessage,
};

/** What they wait for; a kind without a sentence is named by its code. */
export function sentenceOfWait({ awaits }: Pick<DeferredEvents, "awaits">): string {
  return awaited[awaits]?.() ?? m.awaitsOther({ kind: awaits });
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long the oldest waits: minutes, then hours, then days. */
export function longestWait({ oldest }: Pick<DeferredEvents, "oldest">, now: number = Date.now()): string {
  if (!oldest) {
    return m.waitUnknown();
  }
  const wait = now - Date.parse(oldest);
  if (wait < HOUR) {
    return m.waitMinutes({ count: Math.max(0, Math.floor(wait / MINUTE)) });
  }
  return wait < DAY ? m.waitHours({ count: Math.floor(wait / HOUR) }) : m.waitDays({ count: Math.floor(wait / DAY) });
}

/** What an event needs follows within minutes; after an hour a person should look for it. */
export function isTooLong({ oldest }: Pick<DeferredEvents, "oldest">, now: number = Date.now()): boolean {
  return Boolean(oldest) && now - Date.parse(oldest ?? "") > HOUR;
}

/** The longest wait first; what waits since an unknown time last. */
export function byWait(left: DeferredEvents, right: DeferredEvents): number {
  return timeOf(left) - timeOf(right);
}

function timeOf({ oldest }: DeferredEvents): number {
  return oldest ? Date.parse(oldest) : Number.MAX_SAFE_INTEGER;
}
