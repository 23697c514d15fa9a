import { test } from "./browser";
import { type Phone, phoneAt } from "./phones";
import { awardees } from "./rehearsal/awardees";
import { knowTheMorning, letEverybodyIn, turnAway } from "./rehearsal/doors";
import { decideInTheMorning, inviteWithoutMail, mailGoesOut } from "./rehearsal/morning";
import { delegatesOf, type Prepared, prepare } from "./rehearsal/prepare";
import { lifeOnScreen, livesAreWhole, papersAreTrue } from "./rehearsal/proof";
import { beginTheActs, runTheDay } from "./rehearsal/stage";
import { mailServer } from "./stack";

/**
 * The dress rehearsal: a whole day on the screens. Eight items with five acts, 46 awards in batches, 150 people on their
 * seats, two doors without a network, one who does not come, a late revocation and a late award, an item that overruns, and
 * a mail server that is away in the morning. The API prepares what was before.
 */
test.describe.configure({ mode: "serial" });

const nameOf = (number: number) => awardees[number]?.name ?? "";
const [absent, revoked, late] = [nameOf(12), nameOf(20), nameOf(awardees.length - 1)];
const seats = new Map<string, string>();
let day: Prepared;
let phones: [Phone, Phone];
let called: string[] = [];

test.beforeAll(async () => {
  test.setTimeout(300_000);
  day = await prepare();
});

test.afterAll(async () => {
  await mailServer("NONE");
  await Promise.all((phones ?? []).map(({ browser }) => browser.close()));
});

test("two doors have their list, and then no network; the acts begin", async ({ people }) => {
  people.faults.allowOffline();
  const duty = (door: string, name: string) => ({ conference: day.conference, door, name });
  phones = [await phoneAt(people, duty("cua-chinh", "Máy chính")), await phoneAt(people, duty("cua-ben", "Máy bên"))];
  await Promise.all(phones.map(({ context }) => context.setOffline(true)));
  await beginTheActs(people, day);
});

test("an award is revoked and another one signed in the morning; no mail goes out", async ({ people }) => {
  people.faults.allowOffline();
  await decideInTheMorning(people, day, revoked, late);
  await inviteWithoutMail(people, day, late);
});

test("everybody but one comes in through two doors without a network", async ({ people }) => {
  people.faults.allowOffline();
  const coming = (await delegatesOf(day.conference))
    .filter(({ state, name }) => state !== "CANCELLED" && name !== absent && name !== late)
    .map(({ name }) => name);
  for (const [name, seat] of await letEverybodyIn(people, day, phones, coming)) {
    seats.set(name, seat);
  }
  seats.set(late, (await knowTheMorning(people, day, phones[0], late)) ?? "");
  await turnAway(phones[1], revoked);
  await mailServer("NONE");
});

test("the letter of the morning has gone out, once", ({ people }) => mailGoesOut(people, day, late));

test("eight items run, one needs more time, one overruns, and the host calls who came", async ({ people }) => {
  called = await runTheDay(people, day, late, absent);
});

test("every life is whole, every seat is single, and what was printed is true", async ({ people }) => {
  const told = { called, seats, absent, revoked };
  await livesAreWhole(day, told);
  await lifeOnScreen(people, day, late);
  await papersAreTrue(day, told);
});
