import { describe, expect, it } from "vitest";
import { expected, listOf } from "./people";
import type { KeptNote } from "./types";
import { attendantOf, judge, presenceOf, walkInsLeft } from "./verdict";

/** The list has what came of the note with the number 0. */
const LIST = { knows: [0] };
const an = expected("an", "Nông Văn An");
const inAtSide = expected("an", "Nông Văn An", {
  state: "CHECKED_IN",
  checkedInAtDoor: "cua-ben",
  checkedInAt: "2026-12-19T00:42:00Z",
});
const note = (more: Partial<KeptNote> = {}): KeptNote => ({
  seq: 1,
  id: "n1",
  delegateId: "an",
  name: "Nông Văn An",
  door: "cua-chinh",
  at: "2026-12-19T00:57:00Z",
  clockAhead: 420_000,
  ...more,
});
const at = (time: string) => Date.parse(`2026-12-19T${time}Z`);

describe("the verdict", () => {
  it.each(["REGISTERED", "INVITED", "ACCEPTED", "SUBSTITUTED"])("lets %s in", (state) => {
    expect(judge({ ...an, state }, [], LIST)).toBe("welcome");
  });

  it.each([
    ["PROPOSED", "waits"],
    ["WAITLISTED", "waits"],
    ["DECLINED", "declined"],
    ["CANCELLED", "cancelled"],
    ["A_LATER_STATE", "waits"],
  ])("stops %s", (state, why) => {
    const person = { ...an, state };
    expect(judge(person, [], LIST)).toEqual({ kind: "stop", person, why });
  });

  it("says where and when somebody came in, by the server's clock", () => {
    expect(judge(inAtSide, [], LIST)).toEqual({
      kind: "already",
      person: inAtSide,
      presence: { door: "cua-ben", at: at("00:42:00") },
    });
    expect(judge(an, [note()], LIST)).toMatchObject({
      kind: "already",
      presence: { door: "cua-chinh", at: at("00:50:00") },
    });
  });

  it("lets in who only tried the door before the day", () => {
    expect(judge({ ...an, state: "CHECKED_IN" }, [], LIST)).toBe("welcome");
  });
});

describe("presence", () => {
  it.each([
    ["of another delegate says nothing", [note({ delegateId: "binh" })], undefined],
    ["that was taken back is none", [note(), note({ takenBack: true })], undefined],
    [
      "that the server refused is none",
      [note({ settledAt: 5_000, refusal: { code: "X", vi: "", en: "" } })],
      undefined,
    ],
    ["that the list knows is what the list says", [note({ seq: 0, settledAt: 5_000 })], undefined],
    ["that was settled since is the note's, whatever the clock said", [note({ settledAt: 1 })], "cua-chinh"],
    ["once more after it was taken back holds", [note(), note({ takenBack: true }), note({ id: "n2" })], "cua-chinh"],
    [
      "is that of the door that counts",
      [note({ settledAt: 2_000, counts: { door: "cua-ben", at: "2026-12-19T00:42:00Z" } })],
      "cua-ben",
    ],
  ])("%s", (_, notes, door) => {
    expect(presenceOf(an, notes, LIST)?.door).toBe(door);
  });

  it("of the list ends when this phone takes its own check-in back, and not that of another door", () => {
    const here = { ...inAtSide, checkedInAtDoor: "cua-chinh" };
    expect(presenceOf(here, [note({ takenBack: true })], LIST)).toBeUndefined();
    expect(presenceOf(inAtSide, [note({ takenBack: true })], LIST)?.door).toBe("cua-ben");
  });
});

it("the substitute stands before the door", () => {
  expect(attendantOf({ ...an, substitute: "Bế Thị Bình" })).toBe("Bế Thị Bình");
  expect(attendantOf(an)).toBe("Nông Văn An");
});

describe("the room for guests who are not on the list", () => {
  const guest = (more: Partial<KeptNote> = {}) => note({ walkIn: { unit: "x", reason: "y" }, ...more });

  it.each([
    ["has no end without a limit", null, [guest()], undefined],
    ["is unknown of an older list", undefined, [guest()], undefined],
    ["shrinks with each guest", 3, [guest(), guest({ id: "n2" })], 1],
    ["is not below nothing", 1, [guest(), guest({ id: "n2" })], 0],
    ["grows with a guest who was taken back", 3, [guest(), guest({ takenBack: true })], 3],
    ["takes no count of delegates", 3, [note()], 3],
    ["takes no count of who was refused", 3, [guest({ settledAt: 2_000, refusal: { code: "X", vi: "", en: "" } })], 3],
    ["takes no count of whom the list has counted", 3, [guest({ seq: 0, settledAt: 5_000 })], 3],
    ["counts who was settled since, whatever the clock said", 3, [guest({ settledAt: 1 })], 2],
  ])("%s", (_, left, notes, room) => {
    const list = listOf([], { walkInsLeft: left as number | null });
    expect(walkInsLeft(notes, { ...LIST, list })).toBe(room);
  });
});
