import type { Nomination } from "../domain/nomination";
import type { Seat, StandingCouncil } from "../domain/standingCouncil";
import type { Convocation } from "./queries";

/** Who votes for a conference: the council of its own if it has one, else that of the commune. */
export function inOffice(own: StandingCouncil, ofCommune: StandingCouncil): StandingCouncil {
  return own.inOffice.length > 0 ? own : ofCommune;
}

/** “Hoàng Văn Tiến, Chủ tịch hội đồng; …” */
export function seatNames(seats: readonly Seat[], officeName: (office: Seat["office"]) => string): string {
  return seats.map(({ name, office }) => `${name}, ${officeName(office)}`).join("; ");
}

/** @param ready the appraised nominations, in the order in which the session has them */
export function convocationOf(
  conferenceId: string,
  chosen: ReadonlySet<string>,
  ready: readonly Nomination[],
): Convocation {
  return { conferenceId, nominationIds: ready.map(({ id }) => id).filter((id) => chosen.has(id)) };
}
