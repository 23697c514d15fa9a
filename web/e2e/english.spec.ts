import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "./browser";
import { first } from "./nominees";
import { accountant, chairman, councilSecretary, members, operator, type Person, secretary } from "./people";
import { escaped } from "./story/parts";

/** Every screen of every role. `>` opens the first link of the list in the page's first table. */
const screens: [Person, string[]][] = [
  [
    secretary,
    [
      "/",
      "/plan",
      "/plan/import",
      "/plan/schedule",
      "/plan/edit",
      "/plan/edit?part=delegateGroups",
      "/plan/edit?part=responsibilities",
      "/programme",
      "/programme/edit",
      "/programme/host",
      "/programme/script",
      "/programme/banners",
      "/publicity >",
      "/publicity/new",
      "/speeches",
      "/speeches/new",
      "/tasks",
      "/tasks?view=days",
      "/tasks/nv-1",
      "/screens/programme",
      "/screens/stage",
      "/congress",
      "/screens/congress",
      "/running-order/arrange",
      "/units",
      "/all-nominations >",
      "/delegates >",
      "/delegates?view=groups",
      "/delegates?view=duplicates",
      "/delegates/new",
      "/seating",
      "/letters >",
      "/letters/texts",
      "/letters/texts/INVITATION/EN",
      "/running-order",
      "/awards >",
      "/funds >",
      "/estimate",
      "/estimate/edit",
      "/cua/",
    ],
  ],
  [first.officer, ["/", "/tasks", "/nominations >", "/nominations/new", "/delegates"]],
  [
    councilSecretary,
    [
      "/",
      "/appraisal",
      "/appraisal?state=APPRAISED",
      "/sessions >",
      "/sessions/new",
      "/council",
      "/norms",
      "/norms/new",
    ],
  ],
  [members[0] as Person, ["/", "/sessions >"]],
  [chairman, ["/", "/decisions", "/decisions/new", "/awards >", "/council", "/council/appointment", "/norms"]],
  [
    accountant,
    [
      "/",
      "/rewards >",
      "/funds/REWARD_FUND",
      "/funds/REWARD_FUND/allocation",
      "/spending >",
      "/spending/1/expense",
      "/spending/1/advance",
    ],
  ],
  [operator, ["/", "/operations", "/dead-letters", "/communes"]],
];

for (const [person, paths] of screens) {
  test(`in English: the screens of ${person.account}`, async ({ people }) => {
    const page = await people.open(person);
    await page.getByRole("button", { name: "English" }).click();
    await expect(page.getByRole("heading", { name: "My work" })).toBeVisible();
    const missing: string[] = [];
    for (const path of paths) {
      const [address = "/", opens] = path.split(" ");
      await page.goto(address);
      await settled(page);
      missing.push(...(await vietnamese(page, path)));
      if (opens) {
        await page.getByRole("table").first().getByRole("link").first().click();
        await page.waitForURL((url) => url.pathname !== address);
        await settled(page);
        missing.push(...(await vietnamese(page, `${path} first`)));
      }
    }
    await page.goto("/");
    await page.getByRole("button", { name: "Tiếng Việt" }).click();
    await expect(page.getByRole("heading", { name: "Việc của tôi" })).toBeVisible();
    expect(missing, "Vietnamese texts of the client").toEqual([]);
  });
}

async function settled(page: Page) {
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.getByText(/^Fetching |^Getting |^Loading /)).toHaveCount(0);
  await page.waitForLoadState();
}

/** Texts on the page that the client has in Vietnamese and should have said in English. Data stay as they are. */
async function vietnamese(page: Page, path: string): Promise<string[]> {
  const texts = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest("[lang=vi], script, option")) {
        found.push((node.textContent ?? "").trim());
      }
    }
    return found;
  });
  return texts
    .filter((text) => patterns.some((pattern) => pattern.test(text)) && !DATA.has(text) && !NOTE.test(text))
    .map((text) => `${path}: ${text}`);
}

/** Names in the plan and of norms, and what the story typed, that are like texts of the client. */
const DATA = new Set([
  "Chủ tịch",
  "Báo giá số 01 (mẫu)",
  "Chứng từ gõ nhầm (mẫu)",
  "Giấy khen",
  "Hộ gia đình được khen thưởng: 9",
  "Kinh phí khen thưởng",
  "Ledger: Kinh phí khen thưởng",
  "Nước uống giữa giờ",
  "Thời hạn giải quyết hồ sơ",
  "In ấn tài liệu, giấy mời gửi đại biểu",
  "Quyết định giao quỹ (mẫu)",
  "Quyết định giao kinh phí (mẫu)",
]);

/** The note of a ledger line names the line of the estimate, and what somebody wrote. */
const NOTE = /^Dòng \d+: .*\(mẫu\)/;

const messages = join(import.meta.dirname, "../messages");

const patterns = readdirSync(messages).flatMap((area) => {
  const [vi, en] = ["vi", "en"].map((language) =>
    JSON.parse(readFileSync(join(messages, area, `${language}.json`), "utf8")),
  );
  return Object.keys(vi)
    .filter((key) => vi[key] !== en[key] && /[À-ỹ]/.test(vi[key].replace(/\{\w+\}/g, "")))
    .map((key) => new RegExp(`^${escaped(vi[key]).replace(/\\\{\w+\\\}/g, ".{1,40}")}$`));
});
