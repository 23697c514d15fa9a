import { type Browser, type BrowserContext, test as base, expect, type Page, type Request } from "@playwright/test";
import type { Person } from "./people";
import { IDENTITY, WEB } from "./stack";

export const DESK = { width: 1366, height: 768 };
export const PHONE = { width: 390, height: 844 };

export const contextOptions = {
  baseURL: WEB,
  locale: "vi-VN",
  timezoneId: "Asia/Ho_Chi_Minh",
  reducedMotion: "reduce",
  viewport: DESK,
} as const;

/** What no page may do in the whole run: errors on the console, also of the security policy, and other origins. */
class Faults {
  private found: string[] = [];
  private allowed: RegExp[] = [];

  /** A test that provokes refusals says which. The browser writes each on the console, and React what a page throws. */
  allow(...statuses: number[]): void {
    this.allowed.push(new RegExp(`status of (${statuses.join("|")})|at Object\\.onResponse`));
  }

  allowOffline(): void {
    this.allowed.push(/net::ERR_(INTERNET_DISCONNECTED|ABORTED|FAILED)/);
  }

  /** A page that is not logged in asks, is told so, and goes to the login. */
  private readonly loggedIn = new WeakSet<BrowserContext>();

  watch(context: BrowserContext): void {
    context.on("console", (message) => {
      const fault = `${message.text()} (${message.location().url}, on ${message.page()?.url()})`;
      const before = !this.loggedIn.has(context) && /status of 401|NotSignedIn/.test(fault);
      // The page is served with a hint to load the conferences, before it knows that an operator has none.
      const none = /status of 403/.test(fault) && /\/api\/conferences\?/.test(message.location().url);
      if (message.type() === "error" && !before && !none) {
        this.found.push(fault);
      }
    });
    context.on("weberror", (error) => this.found.push(String(error.error().stack)));
    context.on("request", (request) => {
      if (leavesOrigin(request)) {
        this.found.push(`a request to another origin: ${request.url()}`);
      }
    });
  }

  /** From now on an answer 401 is a fault. */
  expectLogin(context: BrowserContext): void {
    this.loggedIn.add(context);
  }

  /** Those since the last call. */
  take(): string[] {
    const faults = this.found.filter((fault) => !this.allowed.some((pattern) => pattern.test(fault)));
    this.found = [];
    this.allowed = [];
    return faults;
  }
}

/** In the local stack the login page has a port of its own; in an office it comes through the gateway. */
function leavesOrigin(request: Request): boolean {
  const { origin, protocol } = new URL(request.url());
  if (origin === WEB || protocol === "blob:" || protocol === "data:" || protocol === "about:") {
    return false;
  }
  const provider = origin === IDENTITY;
  return !provider || !(request.isNavigationRequest() || request.frame().url().startsWith(IDENTITY));
}

/** Everybody's browser. A person logs in once and keeps the session. */
export class People {
  readonly faults = new Faults();
  private readonly contexts = new Map<string, BrowserContext>();
  private readonly guests: BrowserContext[] = [];

  constructor(private readonly browser: Browser) {}

  /** A page of this person, logged in. */
  async open(person: Person, path = "/", viewport = DESK): Promise<Page> {
    const known = this.contexts.get(person.account);
    const context = known ?? (await this.context());
    const page = await context.newPage();
    await page.setViewportSize(viewport);
    if (!known) {
      await page.goto("/");
      await login(page, person);
      this.contexts.set(person.account, context);
      this.faults.expectLogin(context);
      if (path === "/") {
        return page;
      }
    }
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    return page;
  }

  /** A browser in which nobody is logged in, closed with the test. */
  async guest(viewport = DESK): Promise<Page> {
    const context = await this.context();
    this.guests.push(context);
    const page = await context.newPage();
    await page.setViewportSize(viewport);
    return page;
  }

  async closePages(): Promise<void> {
    await Promise.all(this.guests.splice(0).map((context) => context.close()));
    for (const context of this.contexts.values()) {
      await Promise.all(context.pages().map((page) => page.close()));
    }
  }

  private async context(): Promise<BrowserContext> {
    const context = await this.browser.newContext(contextOptions);
    context.setDefaultTimeout(30_000);
    this.faults.watch(context);
    return context;
  }
}

/** By one click on the account, as the login page of the trial offers it. */
export async function login(page: Page, person: Person): Promise<void> {
  const commune = page
    .locator("section")
    .filter({ has: page.getByRole("heading", { name: person.commune ?? "vào bằng một chạm" }) });
  const role = commune
    .getByRole("listitem")
    .filter({ has: page.getByRole("button", { name: person.role, exact: true }) });
  await expect(role).toBeVisible();
  const others = role.getByText("người nữa cùng vai trò");
  if ((await role.getByText(person.name).first().isVisible()) || !(await others.isVisible())) {
    await role.getByRole("button", { name: person.role, exact: true }).click();
  } else {
    await others.click();
    await role.getByRole("button", { name: person.name }).click();
  }
  await page.waitForURL(`${WEB}/**`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
}

export const test = base.extend<{ faultless: undefined }, { people: People }>({
  people: [
    async ({ browser }, use) => {
      await use(new People(browser));
    },
    { scope: "worker" },
  ],
  faultless: [
    async ({ people }, use) => {
      people.faults.take();
      await use(undefined);
      await people.closePages();
      expect(people.faults.take(), "errors on the console, and requests to other origins").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect, type Page };

export async function logOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Đăng xuất", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Đăng nhập" })).toBeVisible();
}
