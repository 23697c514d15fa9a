import { writeFileSync } from "node:fs";
import { type Browser, type BrowserContext, chromium } from "@playwright/test";
import { contextOptions, expect, type Page, type People, PHONE, test } from "./browser";
import { secretary } from "./people";
import { ok, request, WEB } from "./stack";
import { video } from "./video";

/** A helper's phone at a door, with its pass and its list. */
export type Phone = { browser: Browser; context: BrowserContext; page: Page; pass: string };

type Duty = {
  conference: string;
  door: string;
  name: string;
  /** What its camera films, one after the other and again from the beginning. */
  film?: string[];
  /** By how many milliseconds its clock is ahead. */
  clock?: number;
};

const HARDSHIPS = ["plain", "creased", "tilted", "dark", "all"] as const;
const CAMERA = ["--use-fake-ui-for-media-stream", "--use-fake-device-for-media-stream"];

export async function phoneAt(people: People, { conference, door, name, film, clock = 0 }: Duty): Promise<Phone> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", ...(film ? [...CAMERA, cameraOf(door, film)] : [])],
  });
  const context = await browser.newContext({
    ...contextOptions,
    viewport: PHONE,
    ...(film && { permissions: ["camera"] }),
  });
  people.faults.watch(context);
  await context.addInitScript((ahead) => {
    const now = Date.now.bind(Date);
    Date.now = () => now() + ahead;
  }, clock);
  const page = await context.newPage();
  const pass = await ok(
    request(secretary.account, `/api/rosters/${conference}/door-passes`, { body: { door, phone: name } }),
  );
  await page.goto(`/cua/#${pass.token}`);
  await expect(page.getByText(`Cửa ${door} · ${name}`)).toBeVisible();
  expect(page.url(), "the pass stays in no history").toBe(`${WEB}/cua/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  return { browser, context, page, pass: pass.id };
}

function cameraOf(door: string, film: string[]): string {
  const file = test.info().outputPath(`${door}.y4m`);
  const hardship = (at: number) => HARDSHIPS[at % HARDSHIPS.length] ?? "plain";
  writeFileSync(file, video(film.map((text, at) => ({ text, hardship: hardship(at), seed: at }))));
  return `--use-file-for-fake-video-capture=${file}`;
}
