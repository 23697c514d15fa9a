import { expect, type Locator, type Page } from "@playwright/test";

/** Today in Vietnam, as an officer types it: a vote of the story is today, and its decision is not older. */
export const today = () => new Date().toLocaleDateString("en-GB", { timeZone: "Asia/Ho_Chi_Minh" });

/** How a user names the parts of a page. */
export const h1 = (page: Page) => page.getByRole("heading", { level: 1 });
export const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
export const link = (page: Page, name: string | RegExp) =>
  page.getByRole("main").getByRole("link", { name, exact: true });
export const entry = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Chính" }).getByRole("link", { name });
export const dialog = (page: Page, name: string | RegExp) => page.getByRole("dialog", { name });

/** Goes where the link leads. What loads above it may move it away under the mouse: then once more, as a person does. */
export async function follow(page: Page, target: Locator): Promise<void> {
  const before = page.url();
  await expect(async () => {
    if (page.url() === before) {
      await target.click();
    }
    await page.waitForURL((url) => url.href !== before, { timeout: 3000 });
  }).toPass();
}

/** By mouse: asks, and answers the question. */
export async function confirm(page: Page, title: string | RegExp, act: string | RegExp): Promise<void> {
  await dialog(page, title).getByRole("button", { name: act, exact: true }).click();
  await expect(dialog(page, title)).toBeHidden();
}

/** Presses Tab until the part has the focus. */
export async function tabTo(page: Page, part: Locator): Promise<void> {
  for (let stops = 0; stops < 600; stops++) {
    if (await part.evaluate((element) => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not reach ${part}`);
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** Such as 28/12/2026, in Vietnam. */
export function dayIn(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat("vi-VN", {
    timeZone: "Asia/Ho_Chi_Minh",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  }).format(day);
}
