import { expect, type Page, type People, PHONE } from "../browser";
import { look } from "../look";
import { secretary } from "../people";
import { answerLink, mails } from "../stack";
import { addressOf, leader, ON_PAPER } from "./delegates";
import { button, confirm, entry, follow, h1, link } from "./parts";
import { rowsOf } from "./plan";

const INVITED = 138;

const isAboutNomination = (subject: string) => subject.startsWith("[Trả lại] ");

export async function holdLetters(people: People): Promise<void> {
  const page = await people.open(secretary, "/letters");
  await button(page, "Giữ thư lại…").click();
  await confirm(page, "Giữ thư của hội nghị này lại?", "Giữ thư lại");
  await expect(page.getByText("Đang giữ thư: thư mời mới cũng chờ anh/chị cho gửi.")).toBeVisible();
}

/** Looks at one, sends it to oneself, releases one group, then all. */
export async function releaseLetters(people: People): Promise<void> {
  const held = INVITED - ON_PAPER;
  const page = await people.open(secretary);
  await expect(page.getByText(`${held} giấy mời đang giữ, chờ cho gửi`)).toBeVisible({ timeout: 60_000 });
  await follow(page, link(page, "Xem và cho gửi"));
  await look(page, "letters-held");
  await rowsOf(page, "Giấy mời").first().getByRole("link").first().click();
  const preview = await page.getByRole("link", { name: "Xem thư như người nhận thấy" }).getAttribute("href");
  expect(await (await page.request.get(preview ?? "")).text()).toContain("Trả lời giấy mời");
  await button(page, "Gửi thử…").click();
  await page.getByLabel(/^Gửi tới/).fill("thu.ky@trungkhanh.example");
  await look(page, "letter-test");
  await page.getByRole("dialog").getByRole("button", { name: "Gửi thử" }).click();
  await expect(page.getByText(/^Đã gửi thư thử tới/)).toBeVisible();
  const arrived = (await mails()).filter(({ subject }) => !isAboutNomination(subject));
  expect(arrived.map(({ subject }) => subject)).toEqual([expect.stringContaining("(Thư thử)")]);

  await page.goto("/letters");
  await button(page, "Cho gửi…").click();
  const one = page.getByRole("dialog").getByRole("radio").nth(1);
  await one.check();
  await look(page, "letters-release");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Cho gửi \d+ thư$/ })
    .click();
  await expect(page.getByText("Đã cho gửi.")).toBeVisible();
  await button(page, "Cho gửi…").click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Cho gửi \d+ thư$/ })
    .click();
  await expect(button(page, "Giữ thư lại…")).toBeVisible();
}

export async function inviteAll(people: People): Promise<void> {
  const page = await people.open(secretary, "/delegates");
  await button(page, `Mời ${INVITED} đại biểu…`).click();
  await look(page, "invite-question");
  await confirm(page, `Mời ${INVITED} đại biểu?`, `Mời ${INVITED} đại biểu`);
  await expect(page.getByText("Đang mời. Trang này cho biết đã tới đâu.")).toBeVisible();
  await expect(page.getByText("Ai có chỗ đều đã được mời")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByText(new RegExp(`${INVITED} / ${INVITED}`))).toBeVisible();
  await look(page, "delegates-invited");
}

export async function lettersGoOut(people: People): Promise<void> {
  const page = await people.open(secretary, "/letters");
  await expect(page.getByText("Không còn thư nào đang gửi")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("button", { name: /^Gửi lỗi/ })).toBeHidden();
  await settle(page);
  // With those about returned nominations, of which the last may have been submitted again before its letter went out.
  const sent = INVITED - ON_PAPER;
  await expect(
    page.getByRole("button", { name: new RegExp(`^Đã gửi, đã in (${sent + 1}|${sent + 2})$`) }),
  ).toBeVisible();
  await look(page, "letters", { print: true });

  const received = (await mails()).filter(
    ({ subject }) => !subject.includes("(Thư thử)") && !isAboutNomination(subject),
  );
  const copies = new Map<string, number>();
  for (const { to } of received) {
    copies.set(to[0] ?? "", (copies.get(to[0] ?? "") ?? 0) + 1);
  }
  expect(copies.size, "addresses with an invitation").toBe(INVITED - ON_PAPER);
  expect(Math.max(...copies.values()), "invitations to one address").toBe(1);
  const types = received[0]?.attachments.map(({ type }) => type.toLowerCase()) ?? [];
  expect(types.some((type) => type.startsWith("application/pdf"))).toBe(true);
  expect(types.some((type) => type.startsWith("text/calendar"))).toBe(true);
}

/** A letter is uncertain after a lost connection to the mail server; the mailbox tells whether it arrived. */
async function settle(page: Page) {
  const uncertain = page.getByRole("button", { name: /^Chưa rõ \d+$/ });
  while (await uncertain.isVisible()) {
    await uncertain.click();
    const one = rowsOf(page, "Giấy mời").first();
    const text = (await one.textContent()) ?? "";
    const arrived = (await mails()).some(({ to }) => to.some((address) => text.includes(address)));
    await one.getByRole("link", { name: /^Giải quyết/ }).click();
    await page.getByRole("radio", { name: arrived ? "Thư đã tới" : "Gửi lại" }).check();
    await button(page, arrived ? "Ghi là đã tới" : "Gửi lại giấy mời").click();
    await expect(page.getByText(/^(Đã ghi|Giấy mời của)/)).toBeVisible();
    await entry(page, "Giấy mời").click();
    await expect(page.getByText("Không còn thư nào đang gửi")).toBeVisible({ timeout: 60_000 });
  }
}

export async function printOnPaper(people: People): Promise<void> {
  const page = await people.open(secretary);
  await expect(page.getByText(`In và chuyển ${ON_PAPER} giấy mời giấy`)).toBeVisible();
  await look(page, "home-secretary");
  await follow(page, link(page, "In giấy mời"));
  const rows = rowsOf(page, "Giấy mời");
  await expect(rows).toHaveCount(ON_PAPER);
  for (const paper of await rows.getByRole("link", { name: /^Bản in giấy mời/ }).all()) {
    const file = await page.request.get((await paper.getAttribute("href")) ?? "");
    expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
  }
  for (const name of [
    `In ${ON_PAPER} giấy, khổ A5 (2 trên một tờ)`,
    `In ${ON_PAPER} giấy, khổ A6 (4 trên một tờ)`,
    "Danh sách giao, có cột ký nhận",
  ]) {
    const href = await page.getByRole("link", { name, exact: true }).getAttribute("href");
    expect((await (await page.request.get(href ?? "")).body()).subarray(0, 5).toString()).toBe("%PDF-");
  }
  await rows
    .getByRole("link", { name: /^Giải quyết/ })
    .first()
    .click();
  await h1(page).waitFor();
  const paper = page.url();
  await look(page, "letter");
  await page.goBack();
  await page.getByRole("checkbox", { name: "Chọn tất cả" }).check();
  await button(page, `Đánh dấu đã in ${ON_PAPER}…`).click();
  await look(page, "letters-printed-question");
  await confirm(page, `Đánh dấu đã in ${ON_PAPER} giấy mời?`, `Đánh dấu đã in ${ON_PAPER} giấy mời`);
  await expect(page.getByText(`Đã đánh dấu in ${ON_PAPER} giấy mời.`)).toBeVisible();
  await page.goto(paper);
  await button(page, "Ghi đã giao").click();
  await expect(page.getByText(/^Đã ghi: giấy mời của .* đã giao\.$/)).toBeVisible();
  await expect(page.getByText(/^Đã giao · /)).toBeVisible();
  await look(page, "letter-handed-over");
}

async function linkTo(address: string): Promise<string> {
  const mail = (await mails()).find(({ to }) => to.includes(address));
  if (!mail) {
    throw new Error(`no mail to ${address}`);
  }
  return answerLink(mail);
}

const inGroup = (number: number) => linkTo(addressOf("xom-to", number));
const delegate = (number: number) => `Đại biểu xom-to ${number} (mẫu)`;
const BY_LINK = 20;

/** Delegates answer on their phones, without an account; opening a link changes nothing. */
export async function answerByLink(people: People): Promise<void> {
  const office = await people.open(secretary, "/delegates");
  const page = await people.guest(PHONE);
  await page.goto(await inGroup(0));
  await expect(page.getByText(delegate(0)).first()).toBeVisible();
  await look(page, "answer");
  await expect(await stateOf(office, delegate(0))).toContainText("Đã mời");

  for (let number = 0; number < BY_LINK; number++) {
    await page.goto(await inGroup(number));
    await answer(page, number);
    if (number < 3) {
      await look(page, `answer-${["accepted", "declined", "substituted"][number]}`);
    }
  }
  await office.reload();
  for (let number = 0; number < BY_LINK; number++) {
    const state = number % 10 === 1 ? "Không dự" : number % 10 === 2 ? "Người khác đi thay" : "Sẽ dự";
    await expect(await stateOf(office, delegate(number))).toContainText(state);
  }
}

async function answer(page: Page, number: number) {
  switch (number % 10) {
    case 1:
      await page.getByRole("radio", { name: /^Không tham dự/ }).check();
      await page.getByLabel(/^Lý do, nếu không tham dự/).fill("Bận việc gia đình (mẫu)");
      break;
    case 2:
      await page.getByRole("radio", { name: /^Cử người đi thay/ }).check();
      await page.getByLabel(/^Họ tên người đi thay/).fill(`Người đi thay ${number} (mẫu)`);
      break;
    default:
      await page.getByRole("radio", { name: /^Tham dự/ }).check();
  }
  await send(page);
}

async function send(page: Page) {
  const answered = page.waitForResponse((response) => response.request().method() === "POST");
  await page.getByRole("button", { name: /^Gửi trả lời/ }).click();
  expect((await answered).status()).toBeLessThan(400);
  await page.waitForLoadState();
  await expect(page.getByRole("alert")).toBeHidden();
}

/** The roster's row of one delegate. */
async function stateOf(page: Page, name: string) {
  await page.getByPlaceholder("Tìm tên, không cần dấu").fill(name);
  return rowsOf(page, "Đại biểu").filter({ has: page.getByRole("link", { name, exact: true }) });
}

export async function changesOfMind(people: People): Promise<void> {
  const office = await people.open(secretary, "/delegates");
  const page = await people.guest(PHONE);
  await page.goto(await inGroup(1));
  await page.getByRole("radio", { name: /^Tham dự/ }).check();
  await send(page);
  await office.reload();
  await expect(await stateOf(office, delegate(1))).toContainText("Sẽ dự");

  const crowded = await linkTo(addressOf("lanh-dao", 1));
  await page.goto(crowded);
  await answer(page, 1);
  await office.goto("/delegates");
  await expect(office.getByText(/ · 1 chờ chỗ/)).toBeVisible();
  await expect(await stateOf(office, leader(1))).toContainText("Không dự");
  await page.goto(crowded);
  await page.getByRole("radio", { name: /^Tham dự/ }).check();
  await send(page);
  await office.goto("/delegates");
  await expect(office.getByText(/ · 2 chờ chỗ/)).toBeVisible();
  await expect(await stateOf(office, leader(1))).toContainText("Chờ chỗ");
}

export async function aForgedLink(people: People): Promise<void> {
  people.faults.allow(400, 401, 403, 404, 410);
  const path = await inGroup(2);
  const page = await people.guest(PHONE);
  const response = await page.goto(path.slice(0, -4) + (path.endsWith("aaaa") ? "bbbb" : "aaaa"));
  expect(Math.trunc((response?.status() ?? 0) / 100)).toBe(4);
  await expect(page.getByRole("alert")).toBeVisible();
  await look(page, "answer-forged");
}

export async function answersOnPaper(people: People): Promise<void> {
  const page = await people.open(secretary, "/delegates?group=duoc-khen&standing=unanswered");
  const rows = rowsOf(page, "Đại biểu");
  await expect(rows.first()).toBeVisible();
  for (let left = ON_PAPER; left > 0; left--) {
    await page.goto("/delegates?group=duoc-khen&standing=unanswered");
    await openFirstOnPaper(page);
    const answers = page.getByRole("group", { name: "Đại biểu trả lời" });
    await answers.getByRole("radio", { name: "Tham dự" }).check();
    if (left === ON_PAPER) {
      await look(page, "delegate-answer");
    }
    await button(page, "Ghi câu trả lời").click();
    await expect(page.getByText(/^Đã ghi câu trả lời của/)).toBeVisible();
  }
  await page.goto("/delegates?group=duoc-khen&standing=coming");
  await expect(rows).toHaveCount(ON_PAPER);
}

/** Those on paper have no address; the column is chosen to see it. */
async function openFirstOnPaper(page: Page) {
  const rows = rowsOf(page, "Đại biểu");
  await expect(rows.first()).toBeVisible();
  const heading = page.getByRole("columnheader", { name: "Liên hệ" });
  if (!(await heading.isVisible())) {
    await button(page, /^Cột/).click();
    await page.getByRole("menuitemcheckbox", { name: "Liên hệ" }).click();
    await page.keyboard.press("Escape");
  }
  await rows.filter({ hasNotText: "@" }).first().getByRole("link").click();
  await expect(page.getByRole("heading", { name: "Ghi câu trả lời bằng giấy hoặc điện thoại" })).toBeVisible();
}

/** Who has not answered is reminded, once a day; on paper nobody can be. */
export async function remindTheRest(people: People): Promise<void> {
  const page = await people.open(secretary, "/letters");
  const remind = page.getByRole("button", { name: /^Nhắc \d+ người…$/ });
  await expect(remind).toBeVisible();
  const count = Number(((await remind.textContent()) ?? "").match(/\d+/)?.[0]);
  await look(page, "letters-follow-ups");
  await remind.click();
  await look(page, "letters-remind-question");
  await confirm(page, `Nhắc ${count} người trả lời giấy mời?`, `Nhắc ${count} người`);
  await expect(page.getByText("Đã xếp thư nhắc để gửi.")).toBeVisible();
  await expect(page.getByText(/Hôm nay không còn ai để nhắc bằng thư/)).toBeVisible();
  await expect(remind).toHaveCount(0);
  const reminders = async () => (await mails()).filter(({ subject }) => subject.startsWith("[Nhắc trả lời] "));
  await expect.poll(async () => (await reminders()).length, { timeout: 60_000 }).toBe(count);
  expect(new Set((await reminders()).map(({ to }) => to[0])).size, "one to each").toBe(count);
}
