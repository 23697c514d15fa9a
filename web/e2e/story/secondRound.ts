import { expect, type Page, type People, PHONE } from "../browser";
import { look } from "../look";
import { isVotedDown, type Nominee, nominees } from "../nominees";
import { chairman, councilSecretary, members, type Person } from "../people";
import { request } from "../stack";
import { button, confirm, dialog, entry, escaped, follow, h1, link } from "./parts";
import { rowsOf } from "./plan";

const again = nominees.filter(isVotedDown)[1] as Nominee;
const present = members.slice(0, 7);
const [voter] = present as [Person];

/** What the council did not select comes before another session, which reads the lost vote and selects it. */
export async function secondRound(people: People): Promise<void> {
  const page = await people.open(councilSecretary, "/appraisal?state=NOT_SELECTED");
  await expect(rowsOf(page, "Thẩm định hồ sơ")).toHaveCount(4);
  await follow(page, link(page, again.title));
  await look(page, "appraisal-not-selected");
  await button(page, "Đưa ra xét lại…").click();
  await page.getByLabel("Lý do").fill("Đơn vị bổ sung thành tích (mẫu).");
  await look(page, "reconsider-question");
  await confirm(page, `Đưa hồ sơ ${again.title} ra xét lại?`, "Xét lại 1 hồ sơ");
  await expect(page.getByText(`Hồ sơ ${again.title} được xét lại.`)).toBeVisible();

  await entry(page, "Phiên họp").click();
  await follow(page, link(page, "Triệu tập phiên họp"));
  await button(page, "Triệu tập phiên họp về 1 hồ sơ").click();
  await expect(page.getByText("Đã triệu tập phiên họp về 1 hồ sơ.")).toBeVisible();
  await page.waitForURL(/sessions\/[0-9a-f-]+$/);
  const session = `/api/council-sessions/${page.url().split("/").at(-1)}`;
  for (const { account } of present) {
    expect((await request(account, `${session}/attendance`, { body: {} })).status).toBeLessThan(300);
  }
  await page.reload();
  await expect(page.getByText(/^7\/9/)).toBeVisible();
  await button(page, "Mở bỏ phiếu 1 hồ sơ…").click();
  await confirm(page, "Mở bỏ phiếu 1 hồ sơ?", "Mở bỏ phiếu 1 hồ sơ");

  await vote(await people.open(voter, "/", PHONE));
  for (const { account } of present.slice(1)) {
    const ballot: string[] = (await request(account, session)).json.ballot;
    const votes = ballot.map((nominationId) => ({ nominationId, choice: "FOR" }));
    expect((await request(account, `${session}/ballots`, { body: { votes } })).status).toBeLessThan(300);
  }
  await page.reload();
  await button(page, "Kết thúc, kiểm phiếu 1 hồ sơ…").click();
  await confirm(page, "Kết thúc phiên họp, kiểm phiếu 1 hồ sơ?", "Kiểm phiếu 1 hồ sơ");
  await expect(page.getByText("Đã kết thúc phiên họp: 1 hồ sơ được chọn.")).toBeVisible();
}

async function vote(page: Page) {
  await follow(page, link(page, "Phiếu của tôi"));
  await expect(h1(page)).toHaveText("Phiếu của tôi");
  const line = page.getByRole("group", { name: new RegExp(`^1\\. ${escaped(again.title)}$`) });
  await expect(line).toContainText("Lần trước hội đồng không chọn");
  await line.getByRole("radio", { name: "Tán thành", exact: true }).check();
  await look(page, "ballot-second-round");
  await button(page, "Xem lại trước khi bỏ phiếu").click();
  await button(page, "Bỏ phiếu 1 dòng").click();
  await expect(page.getByText("Phiếu đã vào hòm.", { exact: true })).toBeVisible();
}

/** The nominee declines before the decision: the nomination ends with a reason, and no number is used up. */
export async function endWithoutADecision(people: People): Promise<void> {
  const page = await people.open(chairman, "/decisions");
  const own = page.getByRole("link", { name: "Xem và quyết định" });
  await expect(own).toHaveCount(2);
  await page.goto("/decisions/new");
  await expect(rowsOf(page, "Các dòng của quyết định").filter({ hasText: again.title })).toHaveCount(1);
  await button(page, `Rút hồ sơ ${again.title}, không ra quyết định…`).click();
  const question = dialog(page, `Rút hồ sơ ${again.title} mà không ra quyết định?`);
  await question.getByRole("button", { name: "Rút 1 hồ sơ" }).click();
  await expect(question.getByText("Ghi lý do.")).toBeVisible();
  await question.getByLabel("Lý do").fill("Người được chọn xin không nhận (mẫu).");
  await look(page, "end-without-decision");
  await confirm(page, `Rút hồ sơ ${again.title} mà không ra quyết định?`, "Rút 1 hồ sơ");
  await expect(page.getByText(`Đã rút hồ sơ ${again.title}, không ra quyết định.`)).toBeVisible();
  await expect(rowsOf(page, "Các dòng của quyết định")).toHaveCount(36);
}
