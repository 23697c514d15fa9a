import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type Axe from "axe-core";
import { DESK, PHONE } from "./browser";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TALLEST = 4000;

/** At 200 % zoom a screen of 1366 pixels has 683. */
const ZOOMED = { width: 683, height: 384 };
const NARROWEST = { width: 320, height: 640 };

type Looks = {
  /** For lists and papers: what the printer gets. */
  print?: boolean;
  /** For the parts: every page has the same inks. */
  dark?: boolean;
};

/**
 * Looks at the page as it stands: no accessibility fault on desk and phone; nothing scrolls sideways on a narrow screen
 * or at 200 %. Pictures of both, and of a screen on the wall, are written to target/screens.
 */
export async function look(page: Page, name: string, { print = false, dark = false }: Looks = {}): Promise<void> {
  if (process.env.VINHDANH_LOOKS === "none") {
    return;
  }
  const before = page.viewportSize() ?? DESK;
  await page.evaluate(() => document.fonts.ready);
  if (before.width > DESK.width) {
    await picture(page, `${name}-wide`);
    const below = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
    expect(below, `${name}: pixels that the wall does not show`).toBe(0);
  }

  await page.setViewportSize(DESK);
  await picture(page, name);
  await check(page, name);
  if (dark) {
    await page.emulateMedia({ colorScheme: "dark" });
    await picture(page, `${name}-dark`);
    await check(page, `${name}, dark`, ["color-contrast"]);
    await page.emulateMedia({ colorScheme: null });
  }

  await page.setViewportSize(PHONE);
  await picture(page, `${name}-phone`);
  await check(page, `${name}, phone`, ["target-size", "scrollable-region-focusable"]);

  for (const size of [ZOOMED, NARROWEST]) {
    await page.setViewportSize(size);
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(sideways, `${name}: pixels that scroll sideways at ${size.width}`).toBe(0);
  }
  await page.setViewportSize(before);
  if (print) {
    await page.pdf({ path: `target/screens/${name}.pdf`, format: "A4", preferCSSPageSize: true });
  }
}

async function picture(page: Page, name: string) {
  const { width } = page.viewportSize() ?? DESK;
  // A dialog stands before the part of the page that is in sight.
  const { top, height } = await page.evaluate(() =>
    document.querySelector("dialog[open]")
      ? { top: scrollY, height: innerHeight }
      : { top: 0, height: Math.max(document.documentElement.scrollHeight, innerHeight) },
  );
  await page.screenshot({
    path: `target/screens/${name}.png`,
    fullPage: true,
    clip: { x: 0, y: top, width, height: Math.min(height, TALLEST) },
  });
}

async function check(page: Page, name: string, rules?: string[]) {
  if (!(await page.evaluate(() => "axe" in window))) {
    await page.evaluate(AXE);
  }
  const faults = await page.evaluate(async (runOnly) => {
    const axe = (window as unknown as { axe: typeof Axe }).axe;
    // The rows of a long list are alike. What does not violate a rule is not told: that took half of the time.
    const { violations } = await axe.run(
      { exclude: ["tbody tr:nth-child(n+20)"] },
      { resultTypes: ["violations"], ...(runOnly && { runOnly }) },
    );
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, rules);
  expect(faults, name).toEqual([]);
}
