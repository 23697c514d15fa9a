import { expect, login, logOut, type Page, test } from "./browser";
import { look } from "./look";
import { first } from "./nominees";
import { clerk, secretary } from "./people";
import { holdDown, mailServer, processOf } from "./stack";
import { fill } from "./story/nominations";
import { button, confirm, dialog, entry, h1 } from "./story/parts";
import { rowsOf } from "./story/plan";

const { officer } = first;

/** A new draft, saved; the page is its own. */
async function draft(page: Page, name: string): Promise<void> {
  await page.goto("/nominations/new");
  await fill(page, { ...first, name, title: name }, `Thành tích mẫu của ${name}, năm 2025.`);
  await button(page, "Lưu dự thảo").click();
  await expect(h1(page)).toHaveText(name);
  await page.waitForURL(/nominations\/(?!new)/);
}

async function withdraw(page: Page, name: string): Promise<void> {
  await page.getByRole("button", { name: "Rút hồ sơ…" }).click();
  await page.getByLabel("Lý do").fill("Hồ sơ thử (mẫu).");
  await button(page, "Rút 1 hồ sơ").click();
  await expect(page.getByText(`Đã rút hồ sơ ${name}.`)).toBeVisible();
}

test("two officers change one draft: both versions are shown, and nothing typed is lost", async ({ people }) => {
  people.faults.allow(412);
  const page = await people.open(officer);
  await draft(page, "Bế Văn Song (mẫu)");
  const colleague = await people.guest();
  await colleague.goto("/");
  await login(colleague, officer);
  await colleague.goto(page.url());

  await page.getByLabel("Năm sinh").fill("1971");
  await colleague.getByLabel("Năm sinh").fill("1969");
  await colleague.getByLabel("Chức vụ").fill("Trưởng xóm");
  await button(colleague, "Lưu dự thảo").click();
  await expect(colleague.getByText("Đã lưu", { exact: true })).toBeVisible();

  await button(page, "Lưu dự thảo").click();
  await expect(page.getByText(/^Người khác vừa lưu hồ sơ này/)).toBeVisible();
  await expect(page.getByRole("row", { name: "Năm sinh 1969 1971" })).toBeVisible();
  await expect(page.getByRole("row", { name: "Chức vụ Trưởng xóm –" })).toBeVisible();
  await expect(page.getByLabel("Năm sinh")).toHaveValue("1971");
  await look(page, "nomination-stale");
  await button(page, "Lưu bản của tôi").click();
  await expect(page.getByText("Đã lưu", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Năm sinh")).toHaveValue("1971");
  await withdraw(page, "Bế Văn Song (mẫu)");
});

test("a new nomination whose submission is refused has the address of its draft", async ({ people }) => {
  people.faults.allow(409);
  const page = await people.open(officer);
  const name = "Lục Thị Vướng (mẫu)";
  await page.goto("/nominations/new");
  await fill(page, { ...first, name, title: name }, "Thành tích mẫu của Lục Thị Vướng, năm 2025.");
  const discipline = page.getByRole("group", { name: /^Đang bị xem xét kỷ luật/ });
  await discipline.getByRole("radio", { name: "Có", exact: true }).check();
  await button(page, "Trình hội đồng").click();
  await page.waitForURL(/nominations\/(?!new)/);
  await expect(discipline).toHaveAttribute("aria-invalid", "true");
  await expect(page.getByLabel("Họ và tên")).toHaveValue(name);
  await entry(page, "Đề nghị khen thưởng").click();
  await expect(page.getByRole("link", { name, exact: true })).toHaveCount(1);
  await page.goBack();
  await expect(h1(page)).toHaveText(name);
  await page.reload();
  await expect(h1(page)).toHaveText(name);
  await withdraw(page, name);
});

test("the session ends in mid-form: the page stays, and the login in a new tab goes on", async ({ people }) => {
  people.faults.allow(401);
  const page = await people.guest();
  await page.goto("/");
  await login(page, officer);
  await draft(page, "Hà Thị Phiên (mẫu)");
  await page.getByLabel("Năm sinh").fill("1990");

  const other = await page.context().newPage();
  await other.goto("/");
  await logOut(other);
  await other.close();

  await button(page, "Lưu dự thảo").click();
  const again = page.getByRole("link", { name: "Đăng nhập ở thẻ mới, rồi quay lại đây" });
  await expect(again).toBeVisible();
  await expect(page.getByLabel("Năm sinh")).toHaveValue("1990");
  await look(page, "session-end");
  const opened = page.waitForEvent("popup");
  await again.click();
  const tab = await opened;
  await login(tab, officer);
  await tab.close();

  await page.bringToFront();
  // Every page of this browser has the focus all the time, so none gets it.
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(again).toBeHidden();
  await button(page, "Lưu dự thảo").click();
  await expect(page.getByText("Đã lưu", { exact: true })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Năm sinh")).toHaveValue("1990");
  await withdraw(page, "Hà Thị Phiên (mẫu)");
});

test("who leaves without saving gets where he was going, in the same page", async ({ people }) => {
  const page = await people.open(officer, "/nominations/new");
  await page.evaluate(() => Object.assign(window, { still: "here" }));
  await page.getByLabel("Họ và tên").fill("Sầm Văn Bỏ (mẫu)");
  await entry(page, "Việc của tôi").click();
  await confirm(page, "Rời trang mà không lưu?", "Rời trang, bỏ chữ đã gõ");
  await expect(page.getByRole("heading", { name: "Chờ tôi làm" })).toBeVisible();
  expect(await page.evaluate(() => (window as unknown as { still?: string }).still)).toBe("here");
});

test("Back after the logout shows nothing", async ({ people }) => {
  const page = await people.guest();
  await page.goto("/");
  await login(page, officer);
  await entry(page, "Đề nghị khen thưởng").click();
  await rowsOf(page, "Đề nghị khen thưởng").first().getByRole("link").click();
  await expect(h1(page)).toContainText("(mẫu)");
  await logOut(page);
  for (let steps = 0; steps < 3; steps++) {
    await page.goBack();
    await expect(page.getByRole("heading", { name: "Đăng nhập" })).toBeVisible();
    await expect(page.getByText("(mẫu)").and(page.getByRole("main")).first()).toBeHidden();
    await expect(page.getByRole("navigation", { name: "Chính" })).toBeHidden();
  }
});

test("without a network nothing typed is lost", async ({ people }) => {
  people.faults.allowOffline();
  const page = await people.open(officer);
  await draft(page, "Lê Thị Mạng (mẫu)");
  await page.getByLabel("Năm sinh").fill("1988");
  await page.context().setOffline(true);
  await button(page, "Lưu dự thảo").click();
  await expect(page.getByText(/^Không nối được với máy chủ/)).toBeVisible();
  await look(page, "offline");
  await page.context().setOffline(false);
  await button(page, "Lưu dự thảo").click();
  await expect(page.getByText("Đã lưu", { exact: true })).toBeVisible();
  await withdraw(page, "Lê Thị Mạng (mẫu)");
});

test("on a slow network the page says what it waits for, and takes no click twice", async ({ people }) => {
  const page = await people.open(secretary);
  const network = await page.context().newCDPSession(page);
  await network.send("Network.enable");
  await network.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: 1500,
    downloadThroughput: 50_000,
    uploadThroughput: 20_000,
  });
  await entry(page, "Giấy mời").click();
  await expect(page.getByText(/^Đang lấy (trang|giấy mời)…$/)).toBeVisible();
  await look(page, "slow");
  await expect(rowsOf(page, "Giấy mời").first()).toBeVisible();
  await entry(page, "Đại biểu").click();
  await expect(page.getByText(/^Đang lấy (trang|đại biểu)…$/)).toBeVisible();
  await expect(rowsOf(page, "Đại biểu").first()).toBeVisible();
  await network.detach();
});

test("a service is away: the page says so, the others work, and it comes back", async ({ people }) => {
  people.faults.allow(502, 503, 504);
  const page = await people.open(secretary);
  const letLive = holdDown("delegate-service");
  try {
    // Loaded anew: what the home has read ten seconds ago would be shown without a request.
    await page.goto("/delegates");
    await expect(page.getByText(/^Dịch vụ tạm thời không sẵn sàng/)).toBeVisible();
    await look(page, "service-away");
    await entry(page, "Đề nghị các đơn vị").click();
    await expect(rowsOf(page, "Đề nghị của các đơn vị").first()).toBeVisible();
    await entry(page, "Việc của tôi").click();
    await expect(page.getByRole("heading", { name: "Chờ tôi làm" })).toBeVisible();
    await look(page, "home-service-away");
    await entry(page, "Đại biểu").click();
    await expect(button(page, "Thử lại")).toBeVisible();
  } finally {
    letLive();
    await expect.poll(async () => (await processOf("delegate-service")).state, { timeout: 180_000 }).toBe("READY");
  }
  await expect(async () => {
    if (await button(page, "Thử lại").isVisible()) {
      await button(page, "Thử lại").click();
    }
    await expect(rowsOf(page, "Đại biểu").first()).toBeVisible({ timeout: 3000 });
  }).toPass({ timeout: 30_000 });
});

test("eight tabs of one browser hear of a change over one stream at most", async ({ people }) => {
  const page = await people.open(secretary, "/all-nominations");
  const context = page.context();
  let streams = 0;
  let most = 0;
  const isStream = (url: string) => url.endsWith("/api/live");
  context.on("request", (request) => {
    if (isStream(request.url())) {
      streams++;
      most = Math.max(most, streams);
    }
  });
  for (const ended of ["requestfinished", "requestfailed"] as const) {
    context.on(ended as "requestfinished", (request) => {
      streams -= isStream(request.url()) ? 1 : 0;
    });
  }
  const tabs = [page];
  while (tabs.length < 8) {
    tabs.push(await people.open(secretary, "/all-nominations"));
  }
  const name = `Nông Thị Tám ${Date.now() % 100_000} (mẫu)`;
  const unit = await people.open(officer);
  await draft(unit, name);
  // A draft is nobody else's business: its hint comes with the submission.
  await button(unit, "Trình hội đồng").click();
  await expect(unit.getByText(`Đã trình hồ sơ ${name}.`)).toBeVisible();
  for (const tab of tabs) {
    await expect(tab.getByRole("link", { name })).toBeVisible({ timeout: 30_000 });
  }
  expect(most, "streams at the same time").toBeLessThanOrEqual(1);
  await withdraw(unit, name);
});

test("letters that failed or whose result is unknown are settled by a person", async ({ people }) => {
  const page = await people.open(secretary);
  const failed = await inviteAgain(page, "REJECT", /^Gửi lỗi 1$/);
  await look(page, "letter-failed");
  await page.getByRole("radio", { name: "Gửi lại" }).check();
  await button(page, "Gửi lại giấy mời").click();
  await expect(page.getByText(`Giấy mời của ${failed} đang được gửi lại.`)).toBeVisible();

  const uncertain = await inviteAgain(page, "DISCONNECT_AFTER_ACCEPT", /^Chưa rõ 1$/);
  await look(page, "letter-uncertain");
  await page.getByRole("radio", { name: "Thư đã tới" }).check();
  await page.getByLabel("Vì sao biết").fill("Đã gọi điện (mẫu).");
  await button(page, "Ghi là đã tới").click();
  await expect(page.getByText(`Đã ghi: giấy mời của ${uncertain} đã tới.`)).toBeVisible();
});

/** An awardee gets another address, and a letter to it, while the mail server fails. The page is the letter's. */
async function inviteAgain(page: Page, mode: "REJECT" | "DISCONNECT_AFTER_ACCEPT", pill: RegExp) {
  await page.goto("/delegates?group=duoc-khen&standing=unanswered");
  await rowsOf(page, "Đại biểu")
    .nth(mode === "REJECT" ? 0 : 1)
    .getByRole("link")
    .click();
  await page.waitForURL(/delegates\/./);
  await expect(h1(page)).not.toHaveText("Đại biểu");
  const name = (await h1(page).textContent()) ?? "";
  const address = page.getByRole("textbox", { name: "Thư điện tử" });
  await address.fill(`moi-${await address.inputValue()}`);
  await button(page, "Lưu liên hệ").click();
  await expect(page.getByText(`Đã sửa liên hệ của ${name}.`)).toBeVisible();
  try {
    await mailServer(mode);
    await button(page, "Mời lại").click();
    await expect(page.getByText(`Giấy mời của ${name} đang được gửi.`)).toBeVisible();
    await entry(page, "Giấy mời").click();
    await page.getByRole("button", { name: pill }).click({ timeout: 60_000 });
  } finally {
    await mailServer("NONE");
  }
  await rowsOf(page, "Giấy mời")
    .getByRole("link", { name: /^Giải quyết/ })
    .click();
  await expect(h1(page)).toHaveText(name);
  return name;
}

test("moving the day says first how many must be invited again", async ({ people }) => {
  const page = await people.open(secretary, "/plan/schedule");
  await page.getByLabel("Bắt đầu").fill("8:00");
  await button(page, "Đổi ngày…").click();
  await expect(dialog(page, /^Đổi sang ngày .* người đã được mời\?$/)).toBeVisible();
  await look(page, "plan-day-moved");
  await dialog(page, /^Đổi sang ngày/)
    .getByRole("button", { name: "Thôi" })
    .click();
  await page.getByLabel("Bắt đầu").fill("7:30");
});

test("the office reads all, and a page that is not there says so", async ({ people }) => {
  const page = await people.open(clerk);
  await look(page, "home-office");
  await page.goto("/khong-co");
  await expect(page.getByRole("heading", { name: "Không có trang này" })).toBeVisible();
  await look(page, "no-such-page");
});

test("a list is filtered, sorted and kept in the address; the choice of columns stays", async ({ people }) => {
  const page = await people.open(secretary, "/all-nominations");
  await page.getByRole("group", { name: "Lọc danh sách" }).getByRole("button", { name: "Đơn vị" }).click();
  await page.getByRole("menuitemradio").first().click();
  await page.getByRole("columnheader", { name: "Hình thức" }).getByRole("button").click();
  const rows = rowsOf(page, "Đề nghị của các đơn vị");
  const shown = await rows.count();
  expect(page.url()).toMatch(/unit=.*sort=|sort=.*unit=/);
  await page.reload();
  await expect(rows).toHaveCount(shown);
  await look(page, "nominations-filtered");
  const download = page.waitForEvent("download");
  await button(page, "CSV").click();
  expect((await download).suggestedFilename()).toBe("all-nominations.csv");
});
