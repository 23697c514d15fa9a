import { expect, test } from "vitest";
import type { Guest, Seat, Seating } from "./queries";
import { picksOf, pressed, unseatedOf } from "./selection";

const seat = (label: string, delegateId?: string, blocked = false): Seat => ({
  label,
  row: 0,
  column: 0,
  blocked,
  locked: false,
  ...(delegateId && { delegateId }),
});
const guest = (id: string, at?: string): Guest => ({
  id,
  name: id,
  group: "g",
  unit: "u",
  ...(at && { seat: at }),
  needs: false,
  placed: false,
});
const seating: Seating = {
  conferenceId: "c",
  seats: [seat("A1", "an"), seat("A2", "binh"), seat("A3"), seat("A4", undefined, true)],
  guests: [guest("an", "A1"), guest("binh", "A2"), guest("chi")],
  unseated: 1,
  stageChanged: false,
  cost: 0,
  remarks: [],
};

test("a press picks a seat and a second one puts it back; a blocked one is not picked", () => {
  const [a1, , , blocked] = seating.seats as [Seat, Seat, Seat, Seat];
  expect(pressed([], a1)).toEqual(["A1"]);
  expect(pressed(["A1"], a1)).toEqual([]);
  expect(pressed(["A1"], blocked)).toEqual(["A1"]);
});

test("two people may swap", () => {
  expect(picksOf(seating, ["A2", "A1"]).pair?.map(({ id }) => id)).toEqual(["binh", "an"]);
  expect(picksOf(seating, ["A1"]).pair).toBeUndefined();
  expect(picksOf(seating, ["A1", "A3"]).pair).toBeUndefined();
});

test("people go to an empty seat that is picked last", () => {
  expect(picksOf(seating, ["A1", "A3"]).to?.label).toBe("A3");
  expect(picksOf(seating, ["A1", "A2", "A3"]).to?.label).toBe("A3");
  expect(picksOf(seating, ["A3", "A1"]).to).toBeUndefined();
  expect(picksOf(seating, ["A3"]).to).toBeUndefined();
});

test("who has no seat is known", () => {
  expect(unseatedOf(seating).map(({ id }) => id)).toEqual(["chi"]);
});
