import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { accountant, chairman, secretary } from "../people";
import { button, confirm, dialog, entry, escaped, follow, h1, link } from "./parts";
import { rowsOf } from "./plan";

const WATER = "Nước uống giữa giờ (mẫu)";
const BANNER = "Ma két, khẩu hiệu hội trường (mẫu)";

const line = (page: Page, number: number) => page.getByRole("group", { name: `Dòng ${number}`, exact: true });
const rows = (page: Page, version: number) => rowsOf(page, `Dự trù lần ${version}`);

/** The secretariat writes lines; what follows the places is reckoned at once, and what is over the norm is marked. */
export async function prepare(people: People): Promise<void> {
  const page = await people.open(secretary, "/");
  await entry(page, "Dự trù").click();
  await expect(h1(page)).toHaveText("Dự trù kinh phí");
  await follow(page, link(page, "Lập dự trù"));
  await button(page, "Lưu dự trù").click();
  await expect(page.getByText("Ghi nội dung chi.")).toBeVisible();

  const water = line(page, 1);
  await water.getByLabel("Nội dung chi").fill(WATER);
  await water.getByLabel("Đơn vị tính").fill("người/buổi");
  await water.getByLabel(/^Nhân với số đại biểu có chỗ/).check();
  await water.getByLabel("Đơn giá (đồng)").fill("25000");
  await water.getByLabel("Định mức").selectOption("refreshments");
  await expect(water.getByText(/^Định mức 20\.000 đ\/người\/buổi \(chưa kiểm chứng\)\./)).toBeVisible();
  await water.getByLabel("Căn cứ").fill("Báo giá số 01 (mẫu)");
  await button(page, "Thêm dòng").click();
  const banner = line(page, 2);
  await banner.getByLabel("Nội dung chi").fill(BANNER);
  await banner.getByLabel("Đơn vị tính").fill("bộ");
  await banner.getByLabel("Đơn giá (đồng)").fill("1.500.000");
  await banner.getByLabel("Căn cứ").fill("Hợp đồng số 02 (mẫu)");
  await look(page, "estimate-edit");
  await button(page, "Lưu dự trù").click();
  await expect(page.getByText("Đã lưu dự trù.")).toBeVisible();
  await expect(rows(page, 1)).toHaveCount(2);
  await expect(rows(page, 1).filter({ hasText: WATER })).toContainText("vượt định mức");
  await look(page, "estimate-draft", { print: true });
}

/** What is over the norm needs a reason; then the accountant submits what the secretariat prepared. */
export async function explainAndSubmit(people: People): Promise<void> {
  people.faults.allow(409);
  const page = await people.open(accountant, "/estimate");
  await button(page, "Trình Chủ tịch…").click();
  const question = dialog(page, "Trình dự trù lần 1?");
  await question.getByRole("button", { name: /^Trình [\d.]+ đồng$/ }).click();
  await expect(question.getByText(/^Đơn giá vượt định mức mà chưa ghi lý do/)).toBeVisible();
  await question.getByRole("button", { name: "Thôi" }).click();

  await follow(page, link(page, "Sửa các dòng"));
  await line(page, 1).getByLabel("Lý do vượt định mức").fill("Nước đóng chai theo báo giá (mẫu)");
  await button(page, "Lưu dự trù").click();
  await expect(rows(page, 1).filter({ hasText: WATER })).toContainText("Lý do: Nước đóng chai theo báo giá (mẫu)");
  await submit(page, 1);
}

/** The Chairman reads it on his home page, and returns one line with a reason. */
export async function returnALine(people: People): Promise<void> {
  const page = await people.open(chairman, "/");
  await expect(page.getByText(/^Duyệt dự trù kinh phí lần 1: [\d.]+ đồng$/)).toBeVisible({ timeout: 90_000 });
  await follow(page, link(page, "Xem và duyệt dự trù"));
  await expect(page.getByText(/^Bằng chữ: .* đồng$/).first()).toBeVisible();
  await button(page, "Trả lại…").click();
  const question = dialog(page, "Trả lại dự trù lần 1?");
  await question.getByRole("button", { name: "Trả lại dự trù" }).click();
  await expect(question.getByText(/^Ghi lý do ở ít nhất một dòng/)).toBeVisible();
  await question.getByLabel(`Lý do trả lại: ${WATER}`).fill("Dùng nước đun, đúng định mức (mẫu)");
  await look(page, "estimate-return");
  await question.getByRole("button", { name: "Trả lại dự trù" }).click();
  await expect(question).toBeHidden();
  await expect(rows(page, 1).filter({ hasText: WATER })).toContainText("Chủ tịch trả lại: Dùng nước đun");
}

/** It is mended as a second version, which says what it changes, and is approved. Its paper opens. */
export async function mendAndApprove(people: People): Promise<void> {
  const page = await people.open(secretary, "/");
  await expect(page.getByText("Sửa dự trù kinh phí lần 1, Chủ tịch đã trả lại")).toBeVisible({ timeout: 90_000 });
  await follow(page, link(page, "Mở dự trù"));
  await follow(page, link(page, "Sửa dự trù"));
  await expect(page.getByText(/^Chủ tịch trả lại: Dùng nước đun/)).toBeVisible();
  await line(page, 1).getByLabel("Đơn giá (đồng)").fill("20000");
  await button(page, "Lưu dự trù").click();
  await expect(page.getByText(new RegExp(`^${escaped(WATER)}: trước .* nay `))).toBeVisible();
  await submit(page, 2);

  const own = await people.open(chairman, "/estimate");
  await button(own, "Duyệt dự trù…").click();
  await look(own, "estimate-approve");
  await confirm(own, "Duyệt dự trù lần 2?", /^Duyệt [\d.]+ đồng$/);
  await expect(own.getByText("Đã duyệt dự trù.")).toBeVisible();
  await look(own, "estimate", { print: true });
  const paper = await link(own, "Bản in lần 2").getAttribute("href");
  const pdf = await own.request.get(paper ?? "");
  expect(pdf.headers()["content-type"]).toContain("application/pdf");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");
}

/** What is approved is adjusted by a new version with a reason; the approved one holds until then. */
export async function adjust(people: People): Promise<void> {
  const page = await people.open(accountant, "/estimate");
  await follow(page, link(page, "Điều chỉnh dự trù"));
  await line(page, 2).getByLabel("Đơn giá (đồng)").fill("6800000");
  await button(page, "Lưu dự trù").click();
  await expect(page.getByText("Ghi lý do điều chỉnh.")).toBeVisible();
  await page.getByLabel("Lý do điều chỉnh").fill("Thêm cổng chào trước hội trường (mẫu)");
  await button(page, "Lưu dự trù").click();
  await expect(page.getByText(/^Lần 2 đã duyệt vẫn có hiệu lực/)).toBeVisible();
  await submit(page, 3);

  const own = await people.open(chairman, "/estimate");
  await expect(own.getByText("Điều chỉnh vì: Thêm cổng chào trước hội trường (mẫu)")).toBeVisible();
  await button(own, "Duyệt dự trù…").click();
  await confirm(own, "Duyệt dự trù lần 3?", /^Duyệt [\d.]+ đồng$/);
  await expect(own.getByText(/^Lần 2 đã duyệt vẫn có hiệu lực/)).toBeHidden();
  await look(own, "estimate-versions");
}

async function submit(page: Page, version: number): Promise<void> {
  await button(page, "Trình Chủ tịch…").click();
  await confirm(page, `Trình dự trù lần ${version}?`, /^Trình [\d.]+ đồng$/);
  await expect(page.getByText("Đã trình dự trù.")).toBeVisible();
  await expect(page.getByText("chờ Chủ tịch duyệt", { exact: true }).first()).toBeVisible();
}
