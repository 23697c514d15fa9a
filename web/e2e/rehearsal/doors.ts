import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { secretary } from "../people";
import type { Phone } from "../phones";
import { delegatesOf, EVERYBODY, type Prepared } from "./prepare";

const withoutMarks = (name: string) => name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

const verdict = (page: Page) => page.getByRole("status").filter({ has: page.getByRole("heading") });

async function find(page: Page, name: string) {
  await page.getByLabel("Mã ngắn hoặc tên").fill(withoutMarks(name));
  await page.getByRole("button", { name }).click({ timeout: 45_000 });
}

/** By name, one after the other. What the helper tells each: the seat. */
async function letIn({ page }: Phone, names: readonly string[]): Promise<Map<string, string>> {
  const seats = new Map<string, string>();
  for (const name of names) {
    await find(page, name);
    await expect(verdict(page)).toContainText(name);
    await expect(verdict(page)).toContainText("Mời vào");
    seats.set(name, (await verdict(page).getByText(/^Ghế /).textContent()) ?? "");
  }
  return seats;
}

/** Both without a network and with the list of before; three have come in through both. Answers who was told which seat. */
export async function letEverybodyIn(
  people: People,
  { conference }: Prepared,
  [main, side]: readonly [Phone, Phone],
  coming: readonly string[],
): Promise<Map<string, string>> {
  const half = Math.ceil(coming.length / 2);
  const atBoth = coming.slice(0, 3);
  const [left, right] = await Promise.all([
    letIn(main, coming.slice(0, half)),
    letIn(side, [...atBoth, ...coming.slice(half)]),
  ]);
  await expect(main.page.getByText(`${half} chưa gửi · không có mạng`)).toBeVisible();
  await expect(side.page.getByText(`${coming.length - half + 3} chưa gửi · không có mạng`)).toBeVisible();
  expect((await delegatesOf(conference)).filter(({ state }) => state === "CHECKED_IN")).toEqual([]);

  for (const { context, page } of [main, side]) {
    await context.setOffline(false);
    await expect(page.getByText("đã gửi hết")).toBeVisible();
  }
  const table = await people.open(secretary, `/arrivals?conference=${conference}`);
  await expect(table.getByText(`${coming.length}/${EVERYBODY} có mặt`)).toBeVisible();
  await expect(table.getByRole("tab", { name: "Cần xem lại: 3" })).toBeVisible();
  await look(table, "rehearsal-arrivals");
  return new Map([...left, ...right]);
}

/** The list came anew with the network: it has who was added in the morning. */
export async function knowTheMorning(people: People, { conference }: Prepared, { page }: Phone, late: string) {
  const [seat] = (await letIn({ page } as Phone, [late])).values();
  const table = await people.open(secretary, `/arrivals?conference=${conference}&view=missing`);
  await expect(table.getByRole("tab", { name: "Chưa đến: 1" })).toBeVisible();
  return seat;
}

/** Whose award was revoked is on no list any more. */
export async function turnAway({ page }: Phone, revoked: string) {
  await page.getByLabel("Mã ngắn hoặc tên").fill(withoutMarks(revoked));
  await expect(page.getByText(/^Không có ai tên như vậy trong danh sách/)).toBeVisible();
}
