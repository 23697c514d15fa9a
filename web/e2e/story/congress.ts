import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { clerk, secretary } from "../people";
import { button, confirm, dialog, entry, follow, h1, link } from "./parts";
import { rowsOf } from "./plan";

const CANDIDATES = "Người được giới thiệu";
const ADOPTED = "Danh sách được thông qua";

/** Whom the list names, in its order. */
const namesOf = async (page: Page, table: string): Promise<string[]> =>
  (await rowsOf(page, table).locator("td:first-child").allInnerTexts()).map(
    (text) => text.split("\n")[0]?.trim() ?? "",
  );

/** The secretariat states criteria, picks four awardees with reasons, and puts the last one first. */
export async function proposeForTheCongress(people: People): Promise<void> {
  const page = await people.open(secretary, "/");
  await entry(page, "Dự đại hội cấp trên").click();
  await expect(h1(page)).toHaveText("Danh sách dự đại hội cấp trên");
  await expect(page.getByText("Theo kế hoạch: giá trị mẫu, cần xác nhận")).toBeVisible();
  await button(page, "Sửa số lượng, tiêu chuẩn").click();
  await page.getByLabel("Số đại biểu", { exact: true }).fill("2");
  await page.getByLabel("Tiêu chuẩn", { exact: true }).fill("Thành tích đã được khen thưởng, có sức lan tỏa (mẫu)");
  await button(page, "Lưu số lượng, tiêu chuẩn").click();
  await expect(page.getByText("Đã lưu số lượng, tiêu chuẩn.")).toBeVisible();

  await button(page, "Chọn người, sửa lý do, thứ tự").click();
  for (const place of [1, 2, 3]) {
    const exemplar = page.getByRole("combobox", { name: "Thêm người được khen thưởng" });
    await exemplar.click();
    // The list closes if the page moved under it.
    await exemplar.press("ArrowDown");
    await page.getByRole("option").nth(place).click();
    await expect(page.getByLabel(/^Lý do giới thiệu /)).toHaveCount(place);
    await page
      .getByLabel(/^Lý do giới thiệu /)
      .last()
      .fill(`Thành tích nổi bật ${place} (mẫu)`);
  }
  const rows = page.getByRole("grid", { name: "Thứ tự giới thiệu" }).getByRole("row");
  const last =
    (await rows
      .nth(2)
      .getByRole("button", { name: /^Lên: / })
      .getAttribute("aria-label")) ?? "";
  await button(page, last).click();
  await button(page, last).focus();
  await page.keyboard.press("Space");
  await expect(rows.first()).toContainText(last.replace("Lên: ", ""));
  await look(page, "congress-candidates");
  await button(page, "Lưu danh sách").click();
  await expect(page.getByText("Đã lưu danh sách 3 người.")).toBeVisible();
  await expect(rowsOf(page, CANDIDATES).first()).toContainText(last.replace("Lên: ", ""));
  await expect(rowsOf(page, CANDIDATES)).toHaveCount(3);
}

async function enter(page: Page, votes: readonly number[]): Promise<void> {
  for (const [label, count] of [
    ["Số đại biểu có mặt", 130],
    ["Phiếu phát ra", 130],
    ["Phiếu thu về", 128],
    ["Phiếu hợp lệ", 127],
  ] as const) {
    await page.getByLabel(label, { exact: true }).fill(String(count));
  }
  const fields = page.getByLabel(/^Đồng ý: /);
  await expect(fields).toHaveCount(votes.length);
  for (const [index, count] of votes.entries()) {
    await fields.nth(index).fill(String(count));
  }
  await button(page, /^Nhập (lại )?kết quả$/).click();
}

/** Two people count; their first counts differ, the second ones agree, and the result is read out. */
export async function voteForTheCongress(people: People): Promise<void> {
  const page = await people.open(secretary, "/congress");
  await page.getByText("Bỏ phiếu", { exact: true }).click();
  await button(page, "Trình Hội nghị").click();
  await expect(page.getByText("Đã trình danh sách. Từ đây danh sách giữ nguyên.")).toBeVisible();
  await expect(button(page, "Chọn người, sửa lý do, thứ tự")).toHaveCount(0);
  await enter(page, [120, 101, 90]);
  await expect(page.getByText("Đã ghi kết quả của bạn. Đang chờ người kiểm phiếu thứ hai.")).toBeVisible();

  const second = await people.open(clerk, "/congress");
  await expect(second.getByText(`${secretary.name} đã nhập kết quả. Hãy nhập kết quả bạn tự đếm.`)).toBeVisible();
  await expect(second.getByText("120", { exact: true })).toHaveCount(0);
  await enter(second, [120, 100, 90]);
  await expect(second.getByText(/^Hai kết quả không giống nhau \(lần 1\)/)).toBeVisible();
  await expect(page.getByText(/^Hai kết quả không giống nhau \(lần 1\)/)).toBeVisible({ timeout: 15_000 });
  await look(second, "congress-differs");
  await enter(second, [120, 101, 90]);
  await expect(second.getByText("Đã ghi. Chờ người kiểm phiếu thứ hai.")).toBeVisible();
  await enter(page, [120, 101, 90]);
  await expect(page.getByText("Hai kết quả giống nhau. Đã có kết quả.")).toBeVisible();

  await follow(page, link(page, "Màn hình công bố kết quả"));
  await expect(page.getByText("dự khuyết", { exact: true })).toBeVisible();
  await expect(page.getByText(/Tức ít nhất 66 phiếu\./)).toBeVisible();
  await look(page, "congress-result");
}

/** The hall's adoption is noted, the papers are opened, and a delegate is replaced by the reserve. */
export async function adoptAndReplace(people: People): Promise<void> {
  const page = await people.open(secretary, "/congress");
  await button(page, "Ghi nhận Hội nghị thông qua").click();
  await confirm(page, "Hội nghị đã thông qua 2 đại biểu?", "Ghi nhận Hội nghị thông qua");
  await expect(page.getByText("Đã ghi nhận: Hội nghị thông qua danh sách.")).toBeVisible();
  await expect(rowsOf(page, ADOPTED)).toHaveCount(2);

  for (const paper of ["Biên bản (PDF)", "Danh sách chính thức (PDF)", "Danh sách chính thức (Excel)"]) {
    const address = (await link(page, paper).getAttribute("href")) ?? "";
    const file = await page.request.get(address);
    expect(file.status()).toBe(200);
    expect((await file.body()).length).toBeGreaterThan(2000);
  }

  const [first] = await namesOf(page, ADOPTED);
  await button(page, `Thay ${first}`).click();
  const asked = dialog(page, `Thay ${first}?`);
  await expect(asked.getByLabel("Người đi thay").locator("option:checked")).toHaveText(/\(dự khuyết\)$/);
  await asked.getByRole("button", { name: "Thay đại biểu", exact: true }).click();
  await asked.getByLabel("Lý do", { exact: true }).fill("Bận công tác xa (mẫu)");
  await confirm(page, `Thay ${first}?`, "Thay đại biểu");
  await expect(page.getByText(/^Đã thay: /)).toBeVisible();
  await expect(rowsOf(page, ADOPTED)).toHaveCount(2);
  await expect(page.getByRole("listitem").filter({ hasText: `thay ${first}` })).toBeVisible();
  await look(page, "congress-adopted");
}
