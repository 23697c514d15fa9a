import { type Cell, CellGrid } from "../kit/CellGrid";
import * as m from "../messages/hall";
import { AISLE, cellAt, columnsOf } from "./layout";
import type { Guest, Seat, Seating } from "./queries";
import { pressed } from "./selection";
import { sideAbove, sideBelow } from "./sides";

type SeatPlanProps = {
  seating: Seating;
  picked: readonly string[];
  /** Without it, the plan is only read. */
  onPick?: ((picked: readonly string[]) => void) | undefined;
};

/** The hall with who sits where. */
export function SeatPlan({ seating, picked, onPick }: SeatPlanProps) {
  const layout = seating.hall?.layout;
  if (!layout) {
    return null;
  }
  const seats = new Map(seating.seats.map((seat) => [`${seat.row} ${seat.column}`, seat]));
  const guests = new Map(seating.guests.map((guest) => [guest.id, guest]));
  const remarked = new Set(seating.remarks.map(({ delegateId }) => delegateId));
  return (
    <CellGrid
      label={m.plan()}
      rows={layout.rows.length}
      columns={columnsOf(layout)}
      above={sideAbove(layout)}
      below={sideBelow(layout)}
      cell={(row, column) => {
        const seat = seats.get(`${row} ${column}`);
        if (!seat) {
          return cellAt(layout, row, column) === AISLE
            ? { name: m.aisle(), text: "", look: "aisle" }
            : { name: m.nothing(), text: "", look: "nothing" };
        }
        const guest = guests.get(seat.delegateId ?? "");
        return {
          ...seatCell(seat, guest, guest !== undefined && remarked.has(guest.id)),
          selected: picked.includes(seat.label),
        };
      }}
      onPress={
        onPick &&
        ((row, column) => {
          const seat = seats.get(`${row} ${column}`);
          if (seat) {
            onPick(pressed(picked, seat));
          }
        })
      }
    />
  );
}

function seatCell(seat: Seat, guest: Guest | undefined, remarked: boolean): Cell {
  const { label, blocked, locked } = seat;
  if (blocked) {
    return { name: m.blockedSeat({ seat: label }), text: "×", look: "blocked" };
  }
  const name = [
    label,
    guest?.name ?? m.free(),
    guest?.turn ? m.turn({ turn: guest.turn }) : "",
    locked ? m.locked() : "",
    remarked ? m.remarked() : "",
  ]
    .filter(Boolean)
    .join(", ");
  const text = locked ? `${label} •` : label;
  if (!guest) {
    return { name, text, look: locked ? "marked" : "free" };
  }
  const look = locked ? "marked" : remarked ? "warned" : "taken";
  return {
    name,
    text,
    under: guest.name
      .replace(/\(.*\)/, "")
      .trim()
      .split(" ")
      .at(-1),
    look,
  };
}
