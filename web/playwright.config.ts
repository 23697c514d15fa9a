import { defineConfig } from "@playwright/test";

/**
 * Tests in a real browser against a running stack. VINHDANH_WEB is the address of the client.
 * Debian's Chromium; its background requests are off, since they never leave a closed network.
 */
export default defineConfig({
  testDir: "e2e",
  outputDir: "target/e2e",
  workers: 1,
  timeout: 60_000,
  reporter: "list",
  use: {
    baseURL: process.env.VINHDANH_WEB ?? "http://127.0.0.1:4173",
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    contextOptions: { reducedMotion: "reduce" },
    viewport: { width: 1366, height: 768 },
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
});
