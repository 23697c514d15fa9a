import { ProblemError, sentence } from "../app/problem";
import { matches } from "../kit/format";
import { isEnglish } from "../kit/language";
import type { DeadLetter } from "./queries";
import { type ServiceName, services } from "./services";

export type Letter = DeadLetter & { service: ServiceName };

/** Two services may fail on one event. */
export function keyOf({ service, id }: Letter): string {
  return `${service} ${id}`;
}

/** “NominationApproved.v1”; a message without a type has its topic only. */
export function typeOf({ type, topic }: Pick<DeadLetter, "type" | "topic">): string {
  return type ?? topic;
}

/** The kind of the failure, without what is particular to the letter. */
export function kindOfReason({ reason }: Pick<DeadLetter, "reason">): string {
  return reason.split(":")[0] ?? reason;
}

/** Why it failed, as the service says it to operators. */
export function sentenceOf({ vi, en }: Pick<DeadLetter, "vi" | "en">): string {
  return isEnglish() ? en : vi;
}

/** What the list's address says. */
export type LetterSearch = {
  service?: ServiceName;
  type?: string;
  reason?: string;
  replayed?: true;
  q?: string;
  sort?: string;
};

export function readLetterSearch({ service, type, reason, replayed, q, sort }: Record<string, unknown>): LetterSearch {
  return {
    ...(services.includes(service as ServiceName) && { service: service as ServiceName }),
    ...(typeof type === "string" && { type }),
    ...(typeof reason === "string" && { reason }),
    ...(replayed === true && { replayed }),
    ...(typeof q === "string" && q !== "" && { q }),
    ...(typeof sort === "string" && { sort }),
  };
}

/** Oldest first, as they are replayed: a later event may need an earlier one. */
export function filtered(letters: readonly Letter[], { service, type, reason, q }: LetterSearch): Letter[] {
  return letters
    .filter((letter) => !service || letter.service === service)
    .filter((letter) => !type || typeOf(letter) === type)
    .filter((letter) => !reason || kindOfReason(letter) === reason)
    .filter(
      (letter) =>
        !q || matches([letter.reason, sentenceOf(letter), letter.subject ?? "", letter.eventId ?? ""].join(" "), q),
    )
    .sort(byAge);
}

export function byAge(left: Letter, right: Letter): number {
  return Date.parse(left.at) - Date.parse(right.at);
}

/** How far a replay of several letters is. */
export type Run = { total: number; done: number; failed: { letter: Letter; why: string }[] };

/**
 * Replays one after another, oldest first. A letter that fails again stays and the others go on; without an answer the
 * rest would fail as well, so the run ends.
 */
export async function replayEach(
  letters: readonly Letter[],
  replay: (letter: Letter) => Promise<void>,
  onProgress: (run: Run) => void,
  signal: AbortSignal,
): Promise<Run> {
  let run: Run = { total: letters.length, done: 0, failed: [] };
  onProgress(run);
  for (const letter of [...letters].sort(byAge)) {
    if (signal.aborted) {
      break;
    }
    try {
      await replay(letter);
      run = { ...run, done: run.done + 1 };
    } catch (error) {
      run = { ...run, failed: [...run.failed, { letter, why: sentence(error) }] };
      if (!(error instanceof ProblemError) || error.status === 0 || error.status === 401 || error.status >= 500) {
        break;
      }
    }
    onProgress(run);
  }
  onProgress(run);
  return run;
}
