import { expect, test } from "@playwright/test";
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
  await expect(page.getByRole("heading", { name: "Thứ tự" })).toBeVisible();
  await look(page, "kit");
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

  await page.getByLabel("Họ và tên").fill(name);
  await page.getByLabel("Năm sinh").fill("1979");
  await page.getByText("Có", { exact: true }).click();
  await page.getByLabel("Phong trào").selectOption({ index: 1 });
  await page.getByLabel("Thành tích").fill(`Hiến ${Date.now() % 1000} m² đất làm đường, năm 2025.`);
  await page.getByLabel("Hình thức").selectOption({ label: "Giấy khen" });
  await expect(page.getByText("Tiền thưởng")).toBeVisible();
  await page.getByRole("button", { name: "Lưu dự thảo" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
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
  await page.getByLabel("Lý do rút").fill("Lập trùng");
  await page.getByRole("button", { name: "Rút hồ sơ này" }).click();
  await expect(page.getByText(`Đã rút hồ sơ ${name}.`)).toBeVisible();
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
