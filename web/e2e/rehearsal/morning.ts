import { expect, type People } from "../browser";
import { look } from "../look";
import { chairman, secretary } from "../people";
import { mailServer, mails } from "../stack";
import { button, confirm, follow, h1, link } from "../story/parts";
import { revokeAward } from "../story/payments";
import { rowsOf } from "../story/plan";
import { CODE, numberOf, type Prepared } from "./prepare";

const ADDRESS = `${CODE}-khen-muon@vi-du.example`;
const lettersTo = async (address: string) => (await mails()).filter(({ to }) => to.includes(address));

/** Somebody's award falls away on the last morning, and the Chairman signs one that was left. */
export async function decideInTheMorning(people: People, { conference }: Prepared, revoked: string, late: string) {
  const page = await people.open(chairman, `/decisions?conference=${conference}`);
  await follow(page, link(page, numberOf(1)));
  await revokeAward(page, revoked, numberOf(2));

  await page.goto(`/decisions?conference=${conference}`);
  await follow(page, link(page, "Xem và quyết định"));
  await expect(rowsOf(page, "Các dòng của quyết định")).toHaveCount(1);
  await expect(rowsOf(page, "Các dòng của quyết định")).toContainText(late);
  const number = numberOf(3);
  await page.getByLabel("Số, ký hiệu").fill(number);
  await page.getByLabel(/^Đã hỏi lại/).check();
  await button(page, `Ký quyết định ${number}, 1 dòng…`).click();
  await confirm(page, `Ký quyết định ${number}, 1 dòng?`, `Ký quyết định ${number}, 1 dòng`);
  await expect(page.getByText(`Đã ký quyết định ${number}, 1 dòng.`)).toBeVisible();
}

/** The late awardee is on the list at once; the letter waits, because the mail server takes none. */
export async function inviteWithoutMail(people: People, { conference }: Prepared, late: string) {
  await mailServer("ANSWER_BUSY");
  const page = await people.open(secretary, `/delegates?conference=${conference}&group=duoc-khen&standing=invite`);
  await follow(page, link(page, late));
  await expect(h1(page)).toHaveText(late);
  await page.getByRole("group", { name: "Giấy mời" }).getByRole("radio", { name: "Thư điện tử" }).check();
  await page.getByRole("textbox", { name: "Thư điện tử" }).fill(ADDRESS);
  await button(page, "Lưu liên hệ").click();
  await expect(page.getByText(`Đã sửa liên hệ của ${late}.`)).toBeVisible();
  await button(page, "Mời").click();
  await expect(page.getByText(`Giấy mời của ${late} đang được gửi.`)).toBeVisible();

  const letter = rowsOf(page, "Giấy mời").filter({ hasText: late });
  await expect(async () => {
    await page.goto(`/letters?conference=${conference}&q=${encodeURIComponent(late)}`);
    await expect(letter).toContainText("Chờ gửi", { timeout: 3_000 });
  }).toPass();
  await follow(page, letter.getByRole("link").first());
  await expect(page.getByText(/^451 /)).toBeVisible();
  await look(page, "rehearsal-letter-waits");
  expect(await lettersTo(ADDRESS)).toEqual([]);
}

/** The program tries again by itself: nobody has to press a button. */
export async function mailGoesOut(people: People, { conference }: Prepared, late: string) {
  const page = await people.open(secretary, `/letters?conference=${conference}&q=${encodeURIComponent(late)}`);
  const letter = rowsOf(page, "Giấy mời").filter({ hasText: late });
  await expect(letter).toContainText("Đã gửi", { timeout: 150_000 });
  await expect(page.getByText("Không còn thư nào đang gửi")).toBeVisible({ timeout: 150_000 });
  expect(await lettersTo(ADDRESS)).toHaveLength(1);
}
