import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { chairman, clerk, officers, type Person, secretary } from "../people";
import { button, confirm, dialog, entry, follow, h1, link } from "./parts";

const THEME = "Mở đường vào xóm (mẫu)";
const OPENING = "Chào mừng hội nghị (mẫu)";

const textOf = (page: Page) => page.getByRole("textbox", { name: "Nội dung bài" });

async function proposeATalk(page: Page, place: number, theme: string): Promise<string> {
  await page.goto("/speeches/new");
  await page.getByRole("radio", { name: "Tham luận" }).check();
  const exemplar = page.getByRole("combobox", { name: "Điển hình" });
  await exemplar.click();
  // The list closes if the page moved under it.
  await exemplar.press("ArrowDown");
  await page.getByRole("listbox").getByRole("option").nth(place).click();
  await page.getByLabel("Số phút được dành").fill("30");
  await page.getByLabel("Chủ đề").fill(theme);
  await button(page, "Đề xuất bài phát biểu").click();
  await expect(page.getByText("Đã đề xuất.")).toBeVisible();
  await expect(page.getByText("Chưa mời.")).toBeVisible();
  return (await h1(page).textContent()) ?? "";
}

/** Two talks of exemplars are too long for their item, and change places; the office writes the opening. */
export async function propose(people: People): Promise<void> {
  const page = await people.open(secretary, "/");
  await entry(page, "Bài phát biểu").click();
  await expect(h1(page)).toHaveText("Bài phát biểu");
  await follow(page, link(page, "Đề xuất bài phát biểu"));
  await button(page, "Đề xuất bài phát biểu").click();
  await expect(page.getByText("Hãy chọn điển hình.")).toBeVisible();
  await look(page, "speech-new");
  const first = await proposeATalk(page, 0, THEME);
  const second = await proposeATalk(page, 1, "Giữ rừng đầu nguồn (mẫu)");
  await page.goto("/speeches");
  await expect(page.getByText(/^Vượt \d+ phút\./)).toBeVisible();
  await button(page, `Lên: ${second}`).click();
  await button(page, "Lưu thứ tự").click();
  await expect(page.getByText("Đã lưu thứ tự.")).toBeVisible();
  const order = page.getByRole("grid", { name: /^Thứ tự phát biểu/ }).getByRole("row");
  await expect(order.first()).toContainText(second);
  await expect(order.last()).toContainText(first);
  await look(page, "speeches", { print: true });

  const office = await people.open(clerk, "/speeches/new");
  await office.getByRole("radio", { name: "Khai mạc" }).check();
  await office.getByLabel("Người phát biểu").fill(chairman.name);
  await office.getByLabel("Đơn vị chuẩn bị").selectOption("van-phong");
  await office.getByLabel("Chủ đề").fill(OPENING);
  await button(office, "Đề xuất bài phát biểu").click();
  await expect(office.getByText("Đã đề xuất.")).toBeVisible();
}

/** Who is to speak is asked first; their unit writes, is sent back, and submits again. */
export async function writeATalk(people: People): Promise<void> {
  const page = await people.open(secretary, "/speeches");
  const row = page.getByRole("row").filter({ hasText: THEME });
  await follow(page, row.getByRole("link"));
  await button(page, "Ghi đã mời").click();
  await expect(page.getByText("Đã mời, chờ trả lời.")).toBeVisible();
  await button(page, "Ghi nhận lời").click();
  await expect(page.getByText("Đã nhận lời.", { exact: true })).toBeVisible();
  await button(page, "Sửa mục, thời gian, chủ đề").click();
  const unit = await page.getByLabel("Đơn vị chuẩn bị").inputValue();
  await button(page, "Thôi").click();
  const address = page.url();

  const ofUnit = (code: string) => officers.find((officer) => officer.unit === code);
  // A unit of its own hamlets is worked for by who works for all of them.
  const writer = (ofUnit(unit) ?? ofUnit("xom-to-dan-pho")) as Person;
  const own = await people.open(writer, "/speeches");
  await follow(own, own.getByRole("listitem").filter({ hasText: THEME }).getByRole("link"));
  await button(own, "Soạn").click();
  await textOf(own).pressSequentially("Kính thưa hội nghị, xóm đã hiến đất mở đường (mẫu).");
  await button(own, "Lưu").click();
  await expect(own.getByText("Đã lưu bài.")).toBeVisible();
  await expect(own.getByText(/đọc khoảng 1 phút, được dành 30 phút/)).toBeVisible();
  await button(own, "Trình").click();
  await expect(own.getByText("chờ duyệt", { exact: true })).toBeVisible();

  await page.goto(address);
  await button(page, "Trả lại").click();
  await dialog(page, "Trả lại bài phát biểu").getByLabel("Lý do").fill("Thêm số mét vuông đất (mẫu)");
  await confirm(page, "Trả lại bài phát biểu", "Trả lại");
  await expect(page.getByText("Đã trả lại bài.")).toBeVisible();

  await own.goto(new URL(address).pathname);
  await expect(own.getByText(/trả lại để sửa: Thêm số mét vuông đất \(mẫu\)/)).toBeVisible();
  await button(own, "Soạn").click();
  await textOf(own).press("End");
  await textOf(own).pressSequentially(" Tất cả 300 mét vuông (mẫu).");
  await button(own, "Lưu").click();
  await expect(own.getByText("Đã lưu bài.")).toBeVisible();
  await button(own, "Trình").click();
  await expect(own.getByText("chờ duyệt", { exact: true })).toBeVisible();
  await page.goto(address);
  await button(page, "Duyệt").click();
  await expect(page.getByText("đã duyệt", { exact: true })).toBeVisible();
  await look(page, "speech", { print: true });
}

/** The opening is written by the office, and approved by who reads it. */
export async function approveTheOpening(people: People): Promise<void> {
  const office = await people.open(clerk, "/speeches");
  await follow(office, office.getByRole("listitem").filter({ hasText: OPENING }).getByRole("link"));
  await button(office, "Soạn").click();
  await textOf(office).pressSequentially("Thay mặt Ủy ban nhân dân xã, tôi khai mạc hội nghị (mẫu).");
  await button(office, "Lưu").click();
  await expect(office.getByText("Đã lưu bài.")).toBeVisible();
  await button(office, "Trình").click();
  await expect(office.getByText("chờ duyệt", { exact: true })).toBeVisible();

  const page = await people.open(chairman, "/");
  const waiting = page.getByRole("listitem").filter({ hasText: "Duyệt 1 bài phát biểu" });
  await follow(page, waiting.getByRole("link"));
  await follow(page, page.getByRole("listitem").filter({ hasText: OPENING }).getByRole("link"));
  await button(page, "Duyệt").click();
  await expect(page.getByText("đã duyệt", { exact: true })).toBeVisible();
  await page.goto("/programme");
  await expect(page.getByRole("listitem").filter({ hasText: OPENING })).toContainText(chairman.name);
  await page.goto("/speeches");
  const all = await page.request.get((await link(page, "Xem tất cả (PDF)").getAttribute("href")) ?? "");
  expect(all.headers()["content-type"]).toBe("application/pdf");
  const docx = page.waitForEvent("download");
  await link(page, "Tải tất cả (Word)").click();
  expect((await docx).suggestedFilename()).toBe("cac-bai-phat-bieu.docx");
}
