import { expect, test } from "@playwright/test";

test("while a service is away the page says so, keeps the rest, and tries again when asked", async ({ page }) => {
  test.slow();
  let away = true;
  await page.route("**/api/nominations?*", (route) =>
    away
      ? route.fulfill({
          status: 503,
          contentType: "application/problem+json",
          body: '{"status":503,"code":"ServiceAway"}',
        })
      : route.continue(),
  );
  await page.goto("/nominations");
  await expect(page.getByText("Dịch vụ này tạm ngừng.")).toBeVisible({ timeout: 20_000 });
  await expect(page.getByRole("link", { name: "Việc của tôi" })).toBeVisible();
  away = false;
  await page.getByRole("button", { name: "Thử lại" }).click();
  await expect(page.getByRole("table")).toBeVisible();
});
