import type { Mark } from "../kit/State";
import * as m from "../messages/operate";
import type { Waiting } from "./queries";
import type { ServiceName } from "./services";

export function serviceName(service: ServiceName): string {
  return {
    program: m.program,
    nomination: m.nomination,
    delegate: m.delegate,
    budget: m.budget,
    notification: m.notification,
  }[service]();
}

/** An event is published within seconds; one that waits longer does not get out. */
const TOO_LONG = 5 * 60_000;

export type Answers = {
  waiting: Waiting | undefined;
  /** Whether the service, or its store, refused to answer. */
  away: boolean;
  /** Whether it could not read its dead letters: the broker does not answer it. */
  deaf: boolean;
};

/** `asked`: no answer yet. */
export type Health = "asked" | "well" | "slow" | "deaf" | "away";

export function healthOf({ waiting, away, deaf }: Answers, now: number = Date.now()): Health {
  if (away) {
    return "away";
  }
  if (deaf) {
    return "deaf";
  }
  if (!waiting) {
    return "asked";
  }
  const oldest = oldestOf(waiting);
  return oldest && now - Date.parse(oldest) > TOO_LONG ? "slow" : "well";
}

const states: Record<Health, { mark: Mark; word: () => string }> = {
  asked: { mark: "ring", word: m.asked },
  well: { mark: "full", word: m.well },
  slow: { mark: "half", word: m.slow },
  deaf: { mark: "back", word: m.deaf },
  away: { mark: "dash", word: m.away },
};

export function healthState(health: Health): { mark: Mark; word: string } {
  const { mark, word } = states[health];
  return { mark, word: word() };
}

export function pendingOf({ outboxes }: Waiting): number {
  return outboxes.reduce((sum, { pending }) => sum + pending, 0);
}

/** Since when the oldest event of all outboxes waits. */
export function oldestOf({ outboxes }: Waiting): string | undefined {
  return outboxes.flatMap(({ oldest }) => oldest ?? []).sort((left, right) => Date.parse(left) - Date.parse(right))[0];
}
