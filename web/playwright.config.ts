import { defineConfig } from "@playwright/test";
import { contextOptions } from "./e2e/browser";

/**
 * Tests in a real browser against the whole running system; `web/browse` starts it and sets VINHDANH_WEB and
 * VINHDANH_IDENTITY. Debian's Chromium; its background requests are off, since they never leave a closed network.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "target/e2e",
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 45_000 },
  reporter: "list",
  use: {
    ...contextOptions,
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  projects: [
    { name: "story", testMatch: "story.spec.ts" },
    // They need the conference that the story leads, with its lists and states. Each stands alone and may be played again;
    // what passes only then is listed as flaky, which is a fault to look for. A part of a story can't be played twice.
    {
      name: "circumstances",
      testIgnore: ["story.spec.ts", "door.spec.ts", "rehearsal.spec.ts"],
      dependencies: ["story"],
      retries: 1,
    },
    // They add conferences of today, which the others do not expect.
    { name: "door", testMatch: "door.spec.ts", dependencies: ["circumstances"] },
    { name: "rehearsal", testMatch: "rehearsal.spec.ts", dependencies: ["circumstances"] },
  ],
});
