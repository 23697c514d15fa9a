import { expect, type People } from "../browser";
import { look } from "../look";
import { director, officers, type Person } from "../people";
import { button, confirm, dayIn, dialog, entry, follow, h1, link } from "./parts";
import { rowsOf } from "./plan";

const writer = officers.find(({ unit }) => unit === "tt-van-hoa-truyen-thong") as Person;
const BULLETIN = "Mời bà con theo dõi hội nghị (mẫu)";
const NEWS = "Xã tuyên dương điển hình tiên tiến (mẫu)";

/** A bulletin says when it is read; a news item uses figures that the program has counted. */
export async function write(people: People): Promise<void> {
  people.faults.allow(409);
  const page = await people.open(writer, "/");
  await entry(page, "Tuyên truyền").click();
  await expect(h1(page)).toHaveText("Tuyên truyền");
  await follow(page, link(page, "Soạn bài"));
  await page.getByLabel("Tiêu đề").fill(BULLETIN);
  await page.getByLabel("Nội dung").fill("Kính mời bà con theo dõi hội nghị trên loa truyền thanh (mẫu).");
  await expect(page.getByText("Đọc khoảng 5 giây · 13 tiếng, tính 160 tiếng một phút")).toBeVisible();
  await button(page, "Lưu bài").click();
  await expect(page.getByText("Đã lưu bài.")).toBeVisible();
  await expect(h1(page)).toHaveText(BULLETIN);
  await button(page, "Trình duyệt").click();
  await expect(page.getByText(/^Bản tin loa chưa có giờ phát/)).toBeVisible();
  await button(page, "Sửa bài").click();
  await button(page, "Thêm lần phát").click();
  await page.getByLabel("Lần 1: ngày").fill(dayIn(1));
  await page.getByLabel("Lần 1: giờ").fill("17h00");
  await look(page, "publicity-form");
  await button(page, "Lưu bài").click();
  await expect(page.getByText(`Trước hội nghị: ${dayIn(1)} 17:00`)).toBeVisible();
  await button(page, "Trình duyệt").click();
  await expect(page.getByText("chờ duyệt", { exact: true })).toBeVisible();

  await page.goto("/publicity/new");
  await page.getByRole("radio", { name: "Tin, bài" }).check();
  await page.getByLabel("Tiêu đề").fill(NEWS);
  await page.getByLabel("Nội dung").fill("Hội nghị tuyên dương các điển hình tiên tiến (mẫu).");
  await page.getByLabel(/^Khen thưởng: \d+$/).check();
  await button(page, "Lưu bài").click();
  await expect(page.getByRole("listitem").filter({ hasText: /^Khen thưởng: \d+$/ })).toBeVisible();
  await button(page, "Trình duyệt").click();
  await expect(page.getByText("chờ duyệt", { exact: true })).toBeVisible();
}

/** Another unit reads both; what it sends back waits on the home page of those who wrote it. */
export async function approve(people: People): Promise<void> {
  const page = await people.open(director, "/");
  const line = page.getByRole("listitem").filter({ hasText: "Duyệt 2 bài tuyên truyền" });
  await follow(page, line.getByRole("link"));
  await follow(page, link(page, NEWS));
  await button(page, "Trả lại…").click();
  const question = dialog(page, "Trả lại bài này?");
  await question.getByRole("button", { name: "Trả lại bài" }).click();
  await expect(question.getByText("Ghi lý do")).toBeVisible();
  await question.getByLabel("Lý do").fill("Thiếu số đại biểu (mẫu)");
  await confirm(page, "Trả lại bài này?", "Trả lại bài");
  await expect(page.getByText("Đã trả lại bài.")).toBeVisible();
  await page.goto("/publicity");
  await follow(page, link(page, BULLETIN));
  await look(page, "publicity-approve");
  await button(page, "Duyệt bài").click();
  await expect(page.getByText("đã duyệt", { exact: true })).toBeVisible();

  const unit = await people.open(writer, "/");
  await expect(unit.getByText("Sửa 1 bài tuyên truyền bị trả lại")).toBeVisible();
  await unit.goto("/publicity");
  await follow(unit, link(unit, NEWS));
  await expect(unit.getByText(`${director.name} trả lại: “Thiếu số đại biểu (mẫu)”`)).toBeVisible();
  await button(unit, "Sửa bài").click();
  await unit.getByLabel(/^Đại biểu dự kiến: \d+$/).check();
  await button(unit, "Lưu bài").click();
  await expect(unit.getByText("Đã lưu bài.")).toBeVisible();
  await button(unit, "Trình duyệt").click();
  await expect(unit.getByText("chờ duyệt", { exact: true })).toBeVisible();
  await expect(button(unit, "Duyệt bài"), "who wrote it does not approve it").toHaveCount(0);
  await page.goto("/publicity");
  await follow(page, link(page, NEWS));
  await button(page, "Duyệt bài").click();
  await expect(page.getByText("đã duyệt", { exact: true })).toBeVisible();
}

/** Where it was published is the proof; who reads aloud gets a sheet. */
export async function publish(people: People): Promise<void> {
  const page = await people.open(writer, "/publicity");
  await follow(page, link(page, NEWS));
  await page.getByLabel("Nơi đăng, phát").fill("Trang thông tin điện tử xã (mẫu)");
  await button(page, "Ghi nơi đăng, phát").click();
  await expect(page.getByText("Ghi liên kết hoặc ghi chú.")).toBeVisible();
  await page.getByLabel("Liên kết").fill("http://xa.example/tin");
  await button(page, "Ghi nơi đăng, phát").click();
  await expect(page.getByText("Liên kết bắt đầu bằng https:// và không có dấu cách.")).toBeVisible();
  await page.getByLabel("Liên kết").fill("https://xa.example/tin");
  await button(page, "Ghi nơi đăng, phát").click();
  await expect(link(page, "Trang thông tin điện tử xã (mẫu)")).toHaveAttribute("href", "https://xa.example/tin");
  await look(page, "publicity-text");
  await page.goto("/publicity");
  await expect(rowsOf(page, "Nơi đăng, phát")).toHaveCount(1);
  await look(page, "publicity", { print: true });
  const sheet = await page.request.get((await link(page, "Tờ phát thanh, PDF").getAttribute("href")) ?? "");
  expect(sheet.headers()["content-type"]).toBe("application/pdf");
  const docx = page.waitForEvent("download");
  await link(page, "Tờ phát thanh, DOCX").click();
  expect((await docx).suggestedFilename()).toBe("ban-tin.docx");
}
