import { expect, type People } from "../browser";
import { look } from "../look";
import { chairman, secretary } from "../people";
import { all, ok, request } from "../stack";
import { follow, link } from "../story/parts";
import { rowsOf } from "../story/plan";
import { awardees } from "./awardees";
import { certificatesOf, scriptOf, seatListOf } from "./papers";
import { EVERYBODY, type Prepared, TODAY } from "./prepare";
import { ceremonyOf } from "./stage";

type Nomination = {
  id: string;
  vote: { selected: boolean } | null;
  decision: { id: string } | null;
};
type Delegate = { id: string; name: string; state: string; nominations: string[]; checkIn: { door: string } | null };
type Guest = { id: string; name: string; seat: string | null };
type Entry = {
  nominationId: string;
  number: number;
  text: string;
  awardee: { name: string };
  decisionId: string;
  struck: unknown;
};

/** What is told at the end: whom the host called, and which seat the doors told. */
export type Told = {
  called: readonly string[];
  seats: ReadonlyMap<string, string>;
  absent: string;
  revoked: string;
};

/** Nomination, vote, decision, delegate, seat, check-in, stage: of everybody whose award is in force, asked of each service. */
export async function livesAreWhole(day: Prepared, { called, seats, absent }: Told): Promise<void> {
  const list = `conferenceId=${day.conference}`;
  const awards = await all<Nomination>(chairman.account, `/api/nominations?${list}&state=APPROVED`);
  expect(awards).toHaveLength(46);
  const delegates = (await all<Delegate>(secretary.account, `/api/delegates?${list}`)).filter(
    ({ state }) => state !== "CANCELLED",
  );
  expect(delegates).toHaveLength(EVERYBODY);
  const { guests } = (await ok(request(secretary.account, `/api/seatings/${day.conference}`))) as { guests: Guest[] };
  expect(guests.map(({ id }) => id).sort()).toEqual(delegates.map(({ id }) => id).sort());
  expect(new Set(guests.map(({ seat }) => seat)).size, "seats that one person has").toBe(EVERYBODY);

  const { batches, skipped } = await ceremonyOf(day);
  const slots = batches.flatMap((batch) => batch.slots);
  expect(slots.map(({ name }) => name)).toEqual(called);
  expect(new Set([...slots, ...skipped].map(({ nominationId }) => nominationId))).toEqual(
    new Set(awards.map(({ id }) => id)),
  );
  for (const { id, vote, decision } of awards) {
    expect(vote?.selected, id).toBe(true);
    expect(decision, id).not.toBeNull();
    const [person, ...others] = delegates.filter(({ nominations }) => nominations.includes(id));
    expect(others).toEqual([]);
    const seat = guests.find((guest) => guest.id === person?.id)?.seat;
    if (person?.name === absent || skipped.some(({ nominationId }) => nominationId === id)) {
      expect([person?.checkIn, person?.name]).toEqual([null, absent]);
      continue;
    }
    expect(person?.state, person?.name).toBe("CHECKED_IN");
    expect(seats.get(person?.name ?? ""), "what the door told").toBe(`Ghế ${seat}`);
  }
}

/** The same as the Chairman reads it. */
export async function lifeOnScreen(people: People, { conference }: Prepared, late: string): Promise<void> {
  const page = await people.open(chairman, `/awards?conference=${conference}`);
  await expect(rowsOf(page, "Được khen thưởng").filter({ hasText: "Đã thu hồi" })).toHaveCount(1);
  await follow(page, link(page, late));
  for (const step of [/lập hồ sơ$/, /^Hội đồng chọn/, /^Chủ tịch quyết định/, /^Vào danh sách/, /^Tới hội nghị/]) {
    await expect(page.getByText(step).first()).toBeVisible();
  }
  await expect(page.getByText(/lần ghi, không lần nào bị sửa\.$/)).toBeVisible();
  await look(page, "rehearsal-life");
}

/** The book has a number for each award, without a gap, and says which one fell away. */
async function numbersAreTrue(day: Prepared, { revoked }: Told): Promise<Entry[]> {
  const { entries } = await ok(request(secretary.account, `/api/award-registers/${TODAY.slice(0, 4)}`));
  const numbers = (entries as Entry[]).map(({ number }) => number).sort((left, right) => left - right);
  expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
  const list = await all<Nomination>(chairman.account, `/api/nominations?conferenceId=${day.conference}`);
  const own = (entries as Entry[]).filter(({ nominationId }) => list.some(({ id }) => id === nominationId));
  expect(own).toHaveLength(awardees.length);
  expect(own.filter(({ struck }) => struck !== null).map(({ awardee }) => awardee.name)).toEqual([revoked]);
  return own;
}

/** What was printed says what is so: each name on stage in its order, each seat, each award of the first decision. */
export async function papersAreTrue(day: Prepared, told: Told): Promise<void> {
  const { called, revoked } = told;
  const entries = await numbersAreTrue(day, told);
  const script = await scriptOf(day);
  const seatList = await seatListOf(day);
  const certificates = await certificatesOf(day);
  if (script === undefined || seatList === undefined || certificates === undefined) {
    return;
  }
  const places = called.map((name) => script.indexOf(name));
  expect(places, "all are in the script").not.toContain(-1);
  expect(places, "in their order").toEqual([...places].sort((left, right) => left - right));
  expect(script).not.toContain(revoked);
  const { guests } = (await ok(request(secretary.account, `/api/seatings/${day.conference}`))) as { guests: Guest[] };
  for (const { name, seat } of guests) {
    expect(after(seatList, name, /\b[A-Z]\d{1,2}\b/), `the printed seat of ${name}`).toBe(seat);
  }
  for (const { awardee, decisionId, struck, text } of entries) {
    const printed = decisionId === day.decision && struck === null ? `Số vào sổ: ${text}` : undefined;
    expect(after(certificates, awardee.name, /Số vào sổ: \S+/), `the certificate of ${awardee.name}`).toBe(printed);
  }
}

/** What stands next behind the only place with this name. */
function after(text: string, name: string, pattern: RegExp): string | undefined {
  const [, behind, ...more] = text.split(name);
  expect(more, `${name} once`).toEqual([]);
  return behind && pattern.exec(behind)?.[0];
}
