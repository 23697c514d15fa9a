import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/**
 * Looks at the page as it stands: no accessibility fault, nothing scrolls sideways; pictures of the desk, the phone and
 * the printed page are written to target/screens.
 */
export async function look(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `target/screens/${name}.png`, fullPage: true });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.screenshot({ path: `target/screens/${name}-phone.png`, fullPage: true });
  await page.setViewportSize({ width: 320, height: 640 });
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways, "pixels that scroll sideways at 320").toBe(0);
  await page.setViewportSize({ width: 1366, height: 768 });
  await page.emulateMedia({ media: "print" });
  await page.pdf({ path: `target/screens/${name}.pdf`, format: "A4", preferCSSPageSize: true });
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  await page.screenshot({ path: `target/screens/${name}-dark.png` });
  await page.emulateMedia({ media: null, colorScheme: null });
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`)).toEqual(
    [],
  );
}
