import { expect, type Page, test } from "@playwright/test";
import { look } from "./look";

const faults: string[] = [];

test.beforeEach(({ page }) => {
  faults.length = 0;
  page.on("console", (message) => {
    if (message.type() === "error" && !message.text().includes("status of 4")) {
      faults.push(message.text());
    }
  });
  page.on("pageerror", (error) => faults.push(String(error)));
});

test.afterEach(() => {
  expect(faults, "errors on the console").toEqual([]);
});

test("every part in every state", async ({ page }) => {
  await page.goto("/kit");
  await expect(page.getByRole("heading", { name: "Thứ tự, tệp, chân trang" })).toBeVisible();
  await look(page, "kit");
});

test("the parts work by keyboard, in Vietnamese, within the content security policy", async ({ page }) => {
  await page.goto("/kit");
  await page.getByRole("group", { name: "Lọc" }).getByRole("button", { name: "Đơn vị" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Đơn vị: Phòng Kinh tế" })).toBeVisible();

  await page.getByRole("combobox", { name: "Đơn vị" }).pressSequentially("tram");
  await expect(page.getByRole("option")).toHaveText(["Trạm Y tế"]);
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("combobox", { name: "Đơn vị" })).toHaveValue("Trạm Y tế");

  const order = page.getByRole("grid", { name: "Thứ tự nhận thưởng" });
  await order.getByRole("button", { name: "Xuống: Tổ dân phố 4" }).click();
  await expect(order.getByRole("row").nth(1)).toContainText("Tổ dân phố 4");
  await order.getByRole("button", { name: "Di chuyển Hoàng Văn Tú (mẫu)" }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(order.getByRole("row").first()).not.toContainText("Nông Thị Duyên");

  await page.getByRole("button", { name: "Rút 3 hồ sơ…" }).click();
  await expect(page.getByRole("dialog", { name: "Rút 3 hồ sơ?" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByRole("button", { name: "Rút 3 hồ sơ…" })).toBeFocused();
});

test("an officer sees what waits", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: "Chờ tôi làm" })).toBeVisible();
  await expect(page.getByRole("main").getByRole("link").first()).toBeVisible();
  await look(page, "home");
});

test("an officer drafts, is told what is missing, submits and withdraws", async ({ page }) => {
  const name = `Nông Văn Thử ${Date.now() % 100000} (mẫu)`;
  await page.goto("/nominations/new");
  await page.getByRole("button", { name: "Trình hội đồng" }).click();
  await expect(page.getByText("Ghi họ và tên.")).toBeVisible();
  await expect(page.getByLabel("Họ và tên")).toBeFocused();
  await look(page, "nomination-new");

  await fill(page, name);
  await expect(page.getByText("Đã lưu hồ sơ")).toBeVisible();

  await page.getByLabel("Năm sinh").fill("1978");
  await page.getByRole("link", { name: "Việc của tôi" }).click();
  await expect(page.getByRole("dialog", { name: "Rời trang mà không lưu?" })).toBeVisible();
  await page.getByRole("button", { name: "Ở lại" }).click();
  await page.getByRole("button", { name: "Trình hội đồng" }).click();
  await expect(page.getByText(`Đã trình hồ sơ ${name}.`)).toBeVisible();
  await expect(page.getByText("Thư ký hội đồng thẩm định", { exact: true })).toBeVisible();
  await look(page, "nomination-submitted");

  await page.getByRole("button", { name: "Rút hồ sơ…" }).click();
  await page.getByLabel("Lý do").fill("Lập trùng");
  await page.getByRole("button", { name: "Rút 1 hồ sơ" }).click();
  await expect(page.getByText(`Đã rút hồ sơ ${name}.`)).toBeVisible();
});

test("two officers change one draft: both versions are shown, and nothing typed is lost", async ({ page }) => {
  await draft(page, "Bế Văn Song (mẫu)");
  const id = page.url().split("/").at(-1);
  await page.getByLabel("Năm sinh").fill("1971");
  const current = await (await page.request.get(`/api/nominations/${id}`)).json();
  const { nominee, movement, formOfAward, achievement } = current;
  const other = await page.request.put(`/api/nominations/${id}`, {
    headers: { "If-Match": `"${current.version}"` },
    data: { nominee: { ...nominee, birthYear: 1970 }, movement, formOfAward, achievement },
  });
  expect(other.status()).toBe(200);
  await page.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(page.getByText("Người khác vừa lưu hồ sơ này.")).toBeVisible();
  await expect(page.getByRole("row", { name: "Năm sinh 1970 1971" })).toBeVisible();
  await look(page, "nomination-stale");
  await page.getByRole("button", { name: "Lưu bản của tôi" }).click();
  await expect(page.getByText("Đã lưu hồ sơ")).toBeVisible();
  expect((await (await page.request.get(`/api/nominations/${id}`)).json()).nominee.birthYear).toBe(1971);
});

test("the session ends in mid-form: the page stays and says where to log in", async ({ page }) => {
  await draft(page, "Hà Thị Phiên (mẫu)");
  await page.getByLabel("Năm sinh").fill("1990");
  await page.route("**/api/nominations/*", (route) =>
    route.fulfill({
      status: 401,
      contentType: "application/problem+json",
      body: '{"status":401,"code":"NotLoggedIn"}',
    }),
  );
  await page.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(page.getByRole("link", { name: "Đăng nhập ở thẻ mới, rồi quay lại đây" })).toBeVisible();
  await expect(page.getByLabel("Năm sinh")).toHaveValue("1990");
  await page.unroute("**/api/nominations/*");
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  await expect(page.getByRole("link", { name: "Đăng nhập ở thẻ mới, rồi quay lại đây" })).toBeHidden();
  await page.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(page.getByText("Đã lưu hồ sơ")).toBeVisible();
});

test("every screen has its texts in English", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("vinhdanh.language", "en"));
  for (const [path, heading] of [
    ["/", "My work"],
    ["/nominations", "Nominations"],
    ["/nominations/new", "Draft a nomination"],
  ] as const) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  }
});

test("an officer finds a nomination by a name without marks, and the address keeps it", async ({ page }) => {
  await page.goto("/nominations");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.getByRole("columnheader", { name: "Người, tập thể, hộ" }).getByRole("button").click();
  await look(page, "nominations");
  await page.getByPlaceholder("Tìm tên, không cần dấu").fill("hoang van tu");
  await expect(page.getByRole("row")).toHaveCount(3);
  await page.reload();
  await expect(page.getByRole("row")).toHaveCount(3);
});

test("an officer reads why a nomination came back", async ({ page }) => {
  await page.goto("/nominations?group=back");
  await page.getByRole("table").getByRole("link").first().click();
  await expect(page.getByText("Hội đồng trả lại:")).toBeVisible();
  await look(page, "nomination-returned");
});

/** A new draft, saved; the page is its own. */
async function draft(page: Page, name: string) {
  await page.goto("/nominations/new");
  await fill(page, name);
  await page.waitForURL(/nominations\/(?!new)/);
}

async function fill(page: Page, name: string) {
  await page.getByLabel("Họ và tên").fill(name);
  await page.getByLabel("Năm sinh").fill("1979");
  await page.getByText("Có", { exact: true }).click();
  await page.getByLabel("Phong trào").selectOption({ index: 1 });
  await page.getByLabel("Thành tích").fill(`Hiến ${Date.now() % 100_000} m² đất làm đường, năm 2025.`);
  await page.getByLabel("Hình thức").selectOption({ label: "Giấy khen" });
  await expect(page.getByText("Tiền thưởng")).toBeVisible();
  await page.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
}
