import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "../browser";
import { accountant, chairman, clerk, councilSecretary, members, officers, secretary } from "../people";
import { act, all, ok, request } from "../stack";
import { QUOTAS } from "../story/delegates";
import { awardees } from "./awardees";

/** What the API prepared, before the day. */
export type Prepared = { conference: string; decision: string };

type Nomination = { id: string; version: number; state: string; funding: { state: string } | null };
type Delegate = { id: string; name: string; state: string; nominations: string[] };

const PLAN = join(import.meta.dirname, "../../../local-stack/src/main/resources/trung-khanh-2025.yaml");
/** In Vietnam. */
export const TODAY = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
/** The conference and its decisions have names of their own, next to those of the story. */
const SECOND = Math.trunc(Date.now() / 1000);
export const CODE = `dien-tap-${SECOND.toString(36)}`;
export const numberOf = (decision: number) => `${100 + (SECOND % 900)}${decision}/QĐ-UBND`;
/** The guests of the plan's seven groups, and the awardees. */
export const EVERYBODY = 150;
/** The first item, while the people come in. */
export const ACTS = "van-nghe";
const AWARDS = awardees.length - 1;

/** As many at once as clerks would be. */
async function eachAtOnce<Item>(items: readonly Item[], one: (item: Item) => Promise<unknown>, clerks = 5) {
  const left = [...items];
  const work = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) {
      await one(item);
    }
  };
  await Promise.all(Array.from({ length: clerks }, work));
}

/** The conference of the plan, today in Vietnam, with 46 awards of a vote and a decision, and 150 people on their seats. */
export async function prepare(): Promise<Prepared> {
  const conference = await planned();
  const [nominations] = await Promise.all([nominated(conference), registered(conference)]);
  await appointed(conference);
  await voted(conference, nominations);
  const decision = await decided(conference, nominations.slice(0, AWARDS));
  await invited(conference);
  await Promise.all([written(conference), arranged(conference)]);
  return { conference, decision };
}

async function planned(): Promise<string> {
  const plan = readFileSync(PLAN, "utf8")
    .replace("code: trung-khanh-2025", `code: ${CODE}`)
    .replace("date: null ", `date: '${TODAY}'\n  startTime: '23:40' `)
    // It is not over, at whatever time of the day it is played.
    .replace("duration: PT4H ", "duration: PT15M ")
    .replace("lần thứ I (2025-2030)\n", "(diễn tập)\n")
    .replace(/sample: \{(\w+: \d+)\}/g, "$1");
  const { id } = await ok(request(secretary.account, "/api/conferences", { body: plan }));
  const ready = async () => {
    const roster = await request(secretary.account, `/api/rosters/${id}`);
    const funds = await request(accountant.account, `/api/funds/${id}`);
    return roster.json.schedule?.date === TODAY && funds.json.funds?.length === 2;
  };
  await expect.poll(ready).toBe(true);
  const body = { amount: 100_000_000, basis: "Quyết định giao quỹ (mẫu)" };
  await ok(request(accountant.account, `/api/funds/${id}/REWARD_FUND/allocations`, { body }));
  return id;
}

/** The ids, in the order of the awardees. */
async function nominated(conferenceId: string): Promise<string[]> {
  const ids = new Map<string, string>();
  await eachAtOnce(awardees, async ({ officer: { account, unit }, name, form, nominee }) => {
    const achievement = `Thành tích mẫu của ${name} trong phong trào thi đua giai đoạn 2020 - 2025.`;
    const body = { conferenceId, unit, nominee, movement: "nong-thon-moi", formOfAward: form, achievement };
    const { id } = await ok(request(account, "/api/nominations", { body: { ...body, underDiscipline: false } }));
    await act(account, `/api/nominations/${id}`, "/submission");
    await act(councilSecretary.account, `/api/nominations/${id}`, "/appraisal", { noDiscipline: true });
    ids.set(name, id);
  });
  return awardees.map(({ name }) => ids.get(name) ?? "");
}

async function registered(conferenceId: string) {
  const guests = Object.entries(QUOTAS).flatMap(([group, places], at) =>
    Array.from({ length: places }, (_, number) => ({ group, name: `Khách ${100 * (at + 1) + number} (mẫu)` })),
  );
  await eachAtOnce(guests, ({ group, name }) => {
    const body = { conferenceId, group, unit: "xom-to-dan-pho", name, channel: "PRINT" };
    return ok(request(secretary.account, "/api/delegates", { body }));
  });
}

/** Each member has to be known: whoever asks for something is. */
async function appointed(conferenceId: string) {
  await eachAtOnce(members, ({ account }) => ok(request(account, "/api/council-sessions")));
  const seats = members.map(({ account }, number) => ({ account, office: number ? "MEMBER" : "CHAIR" }));
  const body = { number: "12/QĐ-UBND", date: "2025-07-10", seats };
  await ok(request(chairman.account, `/api/councils/${conferenceId}/appointments`, { body }));
}

async function voted(conferenceId: string, nominationIds: string[]) {
  const body = { conferenceId, nominationIds };
  const { id } = await ok(request(councilSecretary.account, "/api/council-sessions", { body }));
  const session = `/api/council-sessions/${id}`;
  await eachAtOnce(members, ({ account }) => ok(request(account, `${session}/attendance`, { body: {} })), 1);
  await act(councilSecretary.account, session, "/voting");
  for (const { account } of members) {
    const { ballot } = await ok(request(account, session));
    const votes = ballot.map((nominationId: string) => ({ nominationId, choice: "FOR" }));
    await ok(request(account, `${session}/ballots`, { body: { votes } }));
  }
  await act(councilSecretary.account, session, "/closing");
}

const nominationsIn = (conference: string, state: string) =>
  all<Nomination>(chairman.account, `/api/nominations?conferenceId=${conference}&state=${state}`);

async function decided(conferenceId: string, nominations: string[]): Promise<string> {
  const reserved = async () =>
    (await nominationsIn(conferenceId, "SELECTED")).filter(({ funding }) => funding?.state === "RESERVED").length;
  await expect.poll(reserved, { timeout: 90_000 }).toBe(awardees.length);
  const selected = await nominationsIn(conferenceId, "SELECTED");
  const lines = selected
    .filter(({ id }) => nominations.includes(id))
    .map(({ id, version }) => ({ nominationId: id, version, approve: true }));
  const body = { conferenceId, number: numberOf(1), date: TODAY, lines, noDiscipline: true };
  return (await ok(request(chairman.account, "/api/decisions", { body }))).id;
}

export const delegatesOf = (conference: string) =>
  all<Delegate>(secretary.account, `/api/delegates?conferenceId=${conference}`);

async function invited(conference: string) {
  await expect
    .poll(async () => (await delegatesOf(conference)).filter(({ state }) => state === "REGISTERED").length)
    .toBe(EVERYBODY);
  const commended = (await delegatesOf(conference)).filter(({ nominations }) => nominations.length > 0);
  await eachAtOnce([...commended.entries()], ([number, { id }]) => {
    const contact = { channel: "EMAIL", email: `${CODE}-khen-${number}@vi-du.example` };
    return act(secretary.account, `/api/delegates/${id}`, "/contact", contact, "PUT");
  });
  await ok(request(secretary.account, `/api/rosters/${conference}/invitations`, { body: {} }));
}

/** The letters of the awardees are mails, those of the guests are handed over. */
async function written(conference: string) {
  const progress = `/api/messages/progress?conferenceId=${conference}`;
  const sent = async () => (await ok(request(secretary.account, progress))).states.SENT;
  await expect.poll(sent, { timeout: 120_000 }).toBe(AWARDS);
}

/** Seats by protocol, batches of eight with two pairs of bearers, and five acts before the opening. */
async function arranged(conference: string) {
  const hall = { code: CODE, name: `Hội trường ${CODE} (mẫu)`, template: "COMMITTEE_HALL" };
  const { id } = await ok(request(secretary.account, "/api/halls", { body: hall }));
  const seating = `/api/seatings/${conference}/arrangement`;
  const { unseated } = await ok(request(secretary.account, seating, { body: { hallId: id, anew: true } }));
  expect(unseated, "people without a seat").toBe(0);

  const ceremony = `/api/conferences/${conference}/ceremony`;
  type Batch = { slots: unknown[] };
  const called = async () =>
    ((await request(clerk.account, ceremony)).json.batches as Batch[]).flatMap(({ slots }) => slots).length;
  await expect.poll(called).toBe(AWARDS);
  const bearers = [
    { first: "Bế Thị Mẫu Một", second: "Lý Thị Mẫu Hai" },
    { first: "Nông Thị Mẫu Ba", second: "Hà Thị Mẫu Bốn" },
  ];
  const handedOver = ["FRAME", "CERTIFICATE", "FLOWERS"];
  await act(clerk.account, ceremony, "", { size: 8, whenAbsent: "SKIPPED", handedOver, bearers }, "PUT");

  const programme = `/api/conferences/${conference}/programme`;
  const { items } = await ok(request(secretary.account, programme));
  const edited = items.map(({ code, title, owner, minutes }: Record<string, unknown>) => ({
    code,
    title,
    owner,
    minutes,
    // A minute for all acts: they overrun.
    ...(code === ACTS && { acts: acts(), minutes: 1 }),
  }));
  await act(secretary.account, programme, "", { items: edited }, "PUT");
}

function acts() {
  return ["Hát then", "Đàn tính", "Múa khèn", "Sli giang", "Tốp ca"].map((title, number) => ({
    title,
    performers: [`${officers[number]?.name}`],
    minutes: 5,
  }));
}
