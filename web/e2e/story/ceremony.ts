import { expect, type People } from "../browser";
import { look } from "../look";
import { clerk } from "../people";
import { button, follow, h1, link } from "./parts";

/** Batches of a size, pairs who carry in turns, and what is done for who is absent. */
export async function arrangeTheBatches(people: People): Promise<void> {
  people.faults.allow(409);
  const page = await people.open(clerk, "/running-order");
  await follow(page, link(page, "Sắp xếp lượt"));
  await expect(h1(page)).toHaveText("Sắp xếp lượt trao");
  await page.getByLabel("Số người mỗi lượt").fill("8");
  await page.getByLabel("Người bưng khay").fill("Bế Thị Mẫu Một; Lý Thị Mẫu Hai");
  await button(page, "Lưu cách trao").click();
  await expect(page.getByText(/bưng hai lượt liền nhau/)).toBeVisible();
  await page.getByLabel("Người bưng khay").fill("Bế Thị Mẫu Một; Lý Thị Mẫu Hai\nNông Thị Mẫu Ba; Hà Thị Mẫu Bốn");
  await page.getByRole("checkbox", { name: "Hoa", exact: true }).check();
  await page.getByLabel("Người vắng mặt").selectOption({ label: "gọi cuối lượt" });
  await page.getByLabel("Người trao").first().fill("Chủ tịch Ủy ban nhân dân xã");
  await page.getByText("Cách đọc tên, lượt 1").click();
  await page
    .getByLabel(/^Cách đọc: /)
    .first()
    .fill("đọc chậm từng tiếng");
  await button(page, "Lưu cách trao").click();
  await expect(page.getByText("Đã lưu cách trao thưởng.")).toBeVisible();
  await expect(page.getByRole("heading", { name: /^Lượt \d+: .*\((9|10)\)$/ })).toHaveCount(0);
  await expect(page.getByText("Bưng khay: Bế Thị Mẫu Một và Lý Thị Mẫu Hai").first()).toBeVisible();
  await expect(page.getByText("Bưng khay: Nông Thị Mẫu Ba và Hà Thị Mẫu Bốn").first()).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Người trao").first()).toHaveValue("Chủ tịch Ủy ban nhân dân xã");
  await page.getByText("Cách đọc tên, lượt 1").click();
  await expect(page.getByLabel(/^Cách đọc: /).first()).toHaveValue("đọc chậm từng tiếng");
  await look(page, "ceremony");
}
