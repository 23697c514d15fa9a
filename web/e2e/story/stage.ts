import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { chairman, clerk, secretary } from "../people";
import { awarded } from "./decision";
import { button, entry, follow, link } from "./parts";
import { rowsOf } from "./plan";

/** Two of the last units that are commended: nothing else in the story is about them. */
const [sends, declines] = awarded
  .filter(({ kind }) => kind === "INDIVIDUAL")
  .slice(-3)
  .map(({ name }) => name) as [string, string];
const PROXY = `Người đi thay ${sends}`;
/** The service of the stage hears of an answer when the page does. */
const NEXT_POLL = { timeout: 30_000 };

/** The order on stage follows the answers while the page is open: one sends somebody, one does not come. */
export async function runningOrder(people: People): Promise<void> {
  const page = await people.open(clerk);
  await follow(page, entry(page, "Trao thưởng"));
  const rows = rowsOf(page, "Thứ tự trao thưởng");
  await expect(rows).toHaveCount(awarded.length);
  await expect(rows.first()).toContainText("Nông Văn");
  await expect(page.getByRole("heading", { name: "Không có người lên nhận" })).toHaveCount(0);

  const office = await people.open(secretary);
  await answer(office, sends, async () => {
    await office.getByRole("radio", { name: "Cử người đi thay" }).check();
    await office.getByRole("textbox", { name: "Người đi thay" }).fill(PROXY);
  });
  await expect(rows.filter({ hasText: PROXY })).toContainText(`nhận thay ${sends}`, NEXT_POLL);
  await answer(office, declines, async () => {
    await office.getByRole("radio", { name: "Không dự" }).check();
    await office.getByLabel("Lý do").fill("Đi điều trị (mẫu).");
  });
  await expect(rowsOf(page, "Không có người lên nhận")).toContainText(declines, NEXT_POLL);
  await expect(rows).toHaveCount(awarded.length - 1);
  await look(page, "running-order", { print: true });
  await button(page, /^Có người thay \d+$/).click();
  await expect(rows.filter({ hasNotText: "nhận thay" })).toHaveCount(0);
  await page.reload();
  await expect(rows.filter({ hasText: PROXY })).toHaveCount(1);

  const own = await people.open(chairman);
  await expect(own.getByText(`${awarded.length - 1}/${awarded.length}`, { exact: true })).toBeVisible();
  await follow(own, entry(own, "Trao thưởng"));
  await expect(rowsOf(own, "Không có người lên nhận")).toContainText(declines);
  await expect(own.getByRole("link", { name: /^Trang đại biểu của/ })).toHaveCount(0);

  // Somebody may still come for them: the way there is on the home page.
  await office.goto("/");
  await expect(office.getByText("1 khen thưởng không có người lên nhận")).toBeVisible();
  await follow(office, link(office, "Xem thứ tự"));
  await follow(office, office.getByRole("link", { name: `Trang đại biểu của ${declines}` }));
  await expect(rowsOf(office, "Đại biểu").filter({ hasText: declines })).toContainText("Không dự");
}

/** As an officer enters it who was called on the telephone. */
async function answer(page: Page, name: string, choose: () => Promise<void>) {
  await page.goto("/delegates");
  await page.getByPlaceholder("Tìm tên, không cần dấu").fill(name);
  await follow(page, link(page, name));
  await choose();
  await button(page, "Ghi câu trả lời").click();
  await expect(page.getByText(`Đã ghi câu trả lời của ${name}.`)).toBeVisible();
}
