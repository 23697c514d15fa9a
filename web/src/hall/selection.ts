import type { Guest, Seat, Seating } from "./queries";

/** The seats that a person picked, in that order, with what may be done with them. */
export type Picked = {
  seats: readonly Seat[];
  guests: readonly Guest[];
  /** Two people, who may swap. */
  pair?: readonly [Guest, Guest];
  /** One or more people and then a seat to go to. */
  to?: Seat;
};

/** A press picks a seat, a second one puts it back. A blocked seat is not picked. */
export function pressed(picked: readonly string[], { label, blocked }: Seat): readonly string[] {
  if (blocked) {
    return picked;
  }
  return picked.includes(label) ? picked.filter((other) => other !== label) : [...picked, label];
}

export function picksOf({ seats, guests }: Seating, picked: readonly string[]): Picked {
  const chosen = picked.flatMap((label) => seats.filter((seat) => seat.label === label));
  const sitting = chosen.flatMap(({ delegateId }) => guests.filter(({ id }) => id === delegateId));
  const last = chosen.at(-1);
  const [one, other] = sitting;
  return {
    seats: chosen,
    guests: sitting,
    ...(chosen.length === 2 && one && other && { pair: [one, other] as const }),
    ...(last && !last.delegateId && sitting.length === chosen.length - 1 && sitting.length > 0 && { to: last }),
  };
}

/** Who has no seat yet, by name. */
export function unseatedOf({ guests }: Seating): Guest[] {
  return guests.filter(({ seat }) => !seat);
}
