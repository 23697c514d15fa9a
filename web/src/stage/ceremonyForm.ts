import type { Arrangement, Ceremony, Thing, WhenAbsent } from "../domain/ceremony";

/** How the hand-out is typed. */
export type Draft = {
  size: string;
  /** One pair a line: name; name. */
  bearers: string;
  handedOver: readonly Thing[];
  whenAbsent: WhenAbsent;
  /** Set as soon as a person changes an order or a presenter; until then form and rank give the batches. */
  handMade: boolean;
  batches: readonly BatchDraft[];
  exceptions: Readonly<Record<string, { whenAbsent: WhenAbsent; proxy: string }>>;
  /** By nomination; empty for a name that is read as it is written. */
  readings: Readonly<Record<string, string>>;
};

export type BatchDraft = { key: string; presenter: string; nominations: readonly string[] };

export function draftOf(ceremony: Ceremony): Draft {
  return {
    size: String(ceremony.size),
    bearers: ceremony.bearers.map(({ first, second }) => `${first}; ${second}`).join("\n"),
    handedOver: ceremony.handedOver,
    whenAbsent: ceremony.whenAbsent,
    handMade: ceremony.handMade,
    batches: ceremony.batches.map(({ number, presenter, slots }) => ({
      key: String(number),
      presenter: presenter ?? "",
      nominations: slots.map(({ nominationId }) => nominationId),
    })),
    exceptions: Object.fromEntries(
      ceremony.exceptions.map(({ nominationId, whenAbsent, proxy }) => [
        nominationId,
        { whenAbsent, proxy: proxy ?? "" },
      ]),
    ),
    readings: Object.fromEntries(
      [...ceremony.batches.flatMap(({ slots }) => slots), ...ceremony.skipped].map(({ nominationId, reading }) => [
        nominationId,
        reading ?? "",
      ]),
    ),
  };
}

/** What can't be sent: no number, or a line that is no pair. */
export function faultOf({ size, bearers }: Draft): "size" | "bearers" | undefined {
  if (!/^[1-9]\d?$/.test(size.trim())) {
    return "size";
  }
  return pairs(bearers).some((pair) => pair.length !== 2) ? "bearers" : undefined;
}

/** As it is sent. Who is not called is named by no batch and joins one again, once called. */
export function arrangementOf(draft: Draft, skipped: readonly string[]): Arrangement {
  const batches = draft.batches.filter(({ nominations }) => nominations.length > 0);
  return {
    size: Number(draft.size),
    bearers: pairs(draft.bearers).map(([first = "", second = ""]) => ({ first, second })),
    handedOver: [...draft.handedOver],
    whenAbsent: draft.whenAbsent,
    batches: draft.handMade
      ? batches.map(({ presenter, nominations }) => ({
          presenter: presenter.trim() || null,
          nominations: [...nominations],
        }))
      : [],
    exceptions: Object.entries(draft.exceptions)
      .filter(([nominationId]) => skipped.includes(nominationId) || inBatches(batches, nominationId))
      .map(([nominationId, { whenAbsent, proxy }]) => ({ nominationId, whenAbsent, proxy: proxy.trim() || null })),
    readings: Object.entries(draft.readings)
      .map(([nominationId, reading]) => ({ nominationId, reading: reading.trim() }))
      .filter(({ reading }) => reading),
  };
}

/** Moves an awardee to the end of the batch before (-1) or to the beginning of the one after (1). */
export function toNeighbour(batches: readonly BatchDraft[], nomination: string, step: -1 | 1): BatchDraft[] {
  const from = batches.findIndex(({ nominations }) => nominations.includes(nomination));
  const to = from + step;
  if (from < 0 || to < 0 || to >= batches.length) {
    return [...batches];
  }
  return batches.map((batch, index) => {
    if (index === from) {
      return { ...batch, nominations: batch.nominations.filter((one) => one !== nomination) };
    }
    if (index !== to) {
      return batch;
    }
    return {
      ...batch,
      nominations: step < 0 ? [...batch.nominations, nomination] : [nomination, ...batch.nominations],
    };
  });
}

function inBatches(batches: readonly BatchDraft[], nomination: string): boolean {
  return batches.some(({ nominations }) => nominations.includes(nomination));
}

function pairs(text: string): string[][] {
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) =>
      line
        .split(";")
        .map((name) => name.trim())
        .filter(Boolean),
    );
}
