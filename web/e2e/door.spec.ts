import { expect, type Page, type People, test } from "./browser";
import { look } from "./look";
import { secretary } from "./people";
import { type Phone, phoneAt } from "./phones";
import { all, answerLink, mails, ok, request, WEB } from "./stack";

/**
 * Two phones at the doors of a conference of today, with a camera that films invitations and no network: forty delegates,
 * five of them at both doors, one clock seven minutes ahead.
 */
test.describe.configure({ mode: "serial" });

type CheckIn = { at: string; substitute: string | null; elsewhere: unknown[] };
type Delegate = { id: string; name: string; state: string; checkIn: CheckIn | null };

const FORTY = 40;
const AT_MAIN = 25;
const AT_BOTH = 5;
const SEVEN_MINUTES = 7 * 60_000;
const account = secretary.account;
const nameOf = (number: number) => `Đại biểu Cửa ${String(number).padStart(2, "0")} (mẫu)`;

/** A name of its own, so that it can be played again on the same system. */
const CODE = `thu-cua-${Date.now().toString(36)}`;
/** Of today in Vietnam, begun or not. */
const plan = {
  schema: "conference-plan/v1",
  conference: {
    code: CODE,
    commune: { name: "Trùng Khánh", kind: "xã", province: "Cao Bằng" },
    issuer: "Ủy ban nhân dân xã Trùng Khánh",
    signatory: { title: "Chủ tịch", name: "Người Ký (mẫu)" },
    title: "Thử cửa (mẫu)",
    duration: "PT15M",
    date: new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10),
    startTime: "23:44",
    venue: { name: "Hội trường tầng 2", address: "xã Trùng Khánh" },
    delegateCap: FORTY,
  },
  movements: [{ code: "mau", name: "Phong trào mẫu" }],
  units: [
    { code: secretary.unit, name: "Phòng Văn hóa - Xã hội", relation: "assigned", role: "secretariat" },
    { code: "xom-to-dan-pho", name: "Các xóm, tổ dân phố", relation: "requested", role: "nominator" },
  ],
  delegateGroups: [{ code: "khach", name: "Đại biểu" }],
  tasks: [],
  rewards: { recipients: ["COLLECTIVE"], selectedBy: secretary.unit, decidedBy: "Chủ tịch UBND xã" },
};

let conference: string;
let letters: string[];
const phones: Phone[] = [];

const delegates = () => all<Delegate>(account, `/api/delegates?conferenceId=${conference}`);

test.beforeAll(async () => {
  test.setTimeout(240_000);
  const planned = await ok(request(account, "/api/conferences", { body: plan }));
  conference = planned.id;
  await expect
    .poll(async () => (await request(account, `/api/rosters/${conference}`)).json.schedule?.date)
    .toBe(plan.conference.date);
  for (let number = 1; number <= FORTY; number++) {
    const name = nameOf(number);
    const email = `${CODE}-${number}@vi-du.example`;
    const body = { conferenceId: conference, group: "khach", unit: secretary.unit, name, email };
    await ok(request(account, "/api/delegates", { body }));
  }
  await expect
    .poll(async () => (await delegates()).filter(({ state }) => state === "REGISTERED").length, { timeout: 60_000 })
    .toBe(FORTY);
  await ok(request(account, `/api/rosters/${conference}/invitations`, { body: {} }));
  const sent = async () => (await mails()).filter(({ to }) => to.some((address) => address.startsWith(`${CODE}-`)));
  await expect.poll(async () => (await sent()).length, { timeout: 120_000 }).toBe(FORTY);
  const links = new Map<string, string>();
  for (const mail of await sent()) {
    links.set(mail.to[0] ?? "", WEB + (await answerLink(mail)));
  }
  letters = Array.from({ length: FORTY }, (_, at) => links.get(`${CODE}-${at + 1}@vi-du.example`) ?? "");
});

test.afterAll(() => Promise.all(phones.map(({ browser }) => browser.close())));

/** In between somebody holds up what is no letter. */
async function open(people: People, door: string, seen: string[], clock = 0): Promise<Page> {
  const film = [...seen, "WIFI:S:Khach;;"];
  const phone = await phoneAt(people, { conference, door, name: `Máy ${phones.length + 1}`, film, clock });
  phones.push(phone);
  return phone.page;
}

const nth = (at: number) => phones[at] as Phone;

test("two doors without a network let everybody in, by what their cameras see", async ({ people }) => {
  people.faults.allowOffline();
  const begin = Date.now();
  const main = await open(people, "cua-chinh", letters.slice(0, AT_MAIN), SEVEN_MINUTES);
  const side = await open(people, "cua-ben", letters.slice(AT_MAIN - AT_BOTH));
  for (const { context } of phones) {
    await context.setOffline(true);
  }
  // The phone was put into a pocket: the app starts anew, without a network.
  await main.reload();
  for (const page of [main, side]) {
    await page.getByRole("button", { name: "Quét mã QR" }).click();
  }
  await expect(main.getByText(`${AT_MAIN} chưa gửi · không có mạng`)).toBeVisible({ timeout: 90_000 });
  await expect(side.getByText(`${FORTY - AT_MAIN + AT_BOTH} chưa gửi · không có mạng`)).toBeVisible({
    timeout: 90_000,
  });
  expect((await delegates()).filter(({ state }) => state === "CHECKED_IN")).toEqual([]);
  await main.getByRole("button", { name: "Tắt máy quét" }).click();
  await side.getByRole("button", { name: "Tắt máy quét" }).click();
  await look(main, "door");

  for (const { context, page } of phones) {
    await context.setOffline(false);
    await expect(page.getByText("đã gửi hết")).toBeVisible();
  }
  const arrived = await delegates();
  expect(arrived.filter(({ state }) => state === "CHECKED_IN")).toHaveLength(FORTY);
  expect(arrived.filter(({ checkIn }) => checkIn?.elsewhere.length)).toHaveLength(AT_BOTH);
  for (const { checkIn } of arrived) {
    const at = Date.parse(checkIn?.at ?? "");
    expect(at, "by the server's clock").toBeGreaterThan(begin - 2_000);
    expect(at).toBeLessThan(Date.now() + 2_000);
  }
});

test("a name without marks finds who came already; a check-in is taken back", async () => {
  const { page } = nth(0);
  await page.getByLabel("Mã ngắn hoặc tên").fill("dai bieu cua 01");
  await page.getByRole("button", { name: nameOf(1) }).click();
  await expect(page.getByRole("heading", { name: "Đã vào" })).toBeVisible();
  await expect(page.getByText(/^Lúc \d\d:\d\d, cửa cua-chinh$/)).toBeVisible();
  await look(page, "door-already");
  await page.getByText("Đã ghi ở máy này").click();
  await page.getByRole("button", { name: `Hoàn tác: ${nameOf(1)}` }).click();
  await expect(page.getByRole("heading", { name: "Đã hoàn tác" })).toBeVisible();
  await expect
    .poll(async () => (await delegates()).find(({ name }) => name === nameOf(1))?.state)
    .not.toBe("CHECKED_IN");
  await page.getByLabel("Mã ngắn hoặc tên").fill("dai bieu cua 01");
  const chosen = page.getByRole("button", { name: nameOf(1) }).first();
  await expect(chosen).toBeVisible();
  const took = await chosen.evaluate(async (button: HTMLElement) => {
    const begin = performance.now();
    button.click();
    while (!document.querySelector(".verdict.good")) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    return performance.now() - begin;
  });
  expect(took, "milliseconds until the verdict").toBeLessThan(300);
  await look(page, "door-welcome");
});

test("who came instead is noted in place of the passage, and a second window of the app knows it", async () => {
  const { context, page } = nth(0);
  await expect(page.getByText("đã gửi hết")).toBeVisible();
  await page.getByText("Người khác đi thay…").click();
  await page.getByLabel("Họ và tên người đi thay").fill("Bế Thị Đổi (mẫu)");
  await page.getByRole("button", { name: "Ghi người đi thay" }).click();
  await expect(page.getByRole("status").getByText(`đi thay ${nameOf(1)}`)).toBeVisible();
  const first = async () => (await delegates()).find(({ name }) => name === nameOf(1))?.checkIn;
  await expect.poll(async () => (await first())?.substitute).toBe("Bế Thị Đổi (mẫu)");
  expect((await first())?.elsewhere, "one person is in the hall").toEqual([]);

  const second = await context.newPage();
  await second.goto(page.url());
  await second.getByLabel("Mã ngắn hoặc tên").fill("dai bieu cua 01");
  await second.getByRole("button", { name: nameOf(1) }).click();
  await expect(second.getByRole("heading", { name: "Đã vào" })).toBeVisible();
  await second.close();
});

test("a newer app takes over while nobody is at the door, and keeps what waits", async ({ people }) => {
  people.faults.allowOffline();
  const { context, page } = nth(0);
  await expect(page.getByText("đã gửi hết")).toBeVisible();
  await context.route("**/api/door/**", (route) => route.abort());
  await page.getByLabel("Mã ngắn hoặc tên").fill("");
  await page.getByRole("button", { name: "Hoàn tác", exact: true }).first().click();
  await expect(page.getByText(/1 chưa gửi/)).toBeVisible();
  const anew = page.waitForEvent("load", { timeout: 60_000 });
  // Another address is another version to a browser; its files are the same here.
  await page.evaluate(() => navigator.serviceWorker.register("/cua/sw.js?newer", { scope: "/cua/" }));
  await anew;
  await expect(page.getByText(/1 chưa gửi/)).toBeVisible();
  expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toMatch(/newer$/);
  await context.unroute("**/api/door/**");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  await expect(page.getByText("đã gửi hết")).toBeVisible();
});

test("the list of a lost phone is deleted", async ({ people }) => {
  people.faults.allow(409);
  const { page, pass } = nth(1);
  await ok(request(account, `/api/door-passes/${pass}/revocation`, { body: {} }));
  await page.getByLabel("Mã ngắn hoặc tên").fill("dai bieu cua 01");
  await page.evaluate(() => dispatchEvent(new Event("online")));
  const revoked = page.getByText("Thẻ của máy này đã bị thu hồi.", { exact: false });
  await expect(revoked).toBeVisible();
  await page.reload();
  await expect(revoked, "also when the app starts anew").toBeVisible();
  const stored = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open("vinh-danh-cua");
        opening.onsuccess = () => {
          const sealed = opening.result.transaction("sealed").objectStore("sealed").getAllKeys();
          sealed.onsuccess = () => resolve(sealed.result);
        };
      }),
  );
  expect(stored, "nothing but why it ended").toEqual(["ended"]);
  await look(page, "door-revoked");
});
