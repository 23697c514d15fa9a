import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { officers, type Person, secretary } from "../people";
import { button, dayIn, dialog, entry, follow, h1, link } from "./parts";

const officer = officers.find(({ unit }) => unit === "cong-an") as Person;
const PART = /^1\. Kết quả các phong trào thi đua/;

/** As Word puts it on the clipboard. */
const FROM_WORD =
  "<h1 style='color:red'>Phong trào tiêu biểu (mẫu)</h1>" +
  "<p class=MsoNormal>Xã có <b>bảy</b> phong trào (mẫu).<o:p></o:p></p>" +
  "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Xóa nhà tạm (mẫu)</p>" +
  "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>Nông thôn mới (mẫu)</p>" +
  "<table><tr><td><p>Phong trào</p></td><td><p>Số hộ</p></td></tr><tr><td><p>Xóa nhà tạm (mẫu)</p></td><td><p>12</p></td></tr></table>";

const editor = (page: Page) => page.getByRole("textbox", { name: "Nội dung phần báo cáo" });

async function openPart(people: People, person: Person): Promise<Page> {
  const page = await people.open(person, "/report");
  await expect(h1(page)).toHaveText("Báo cáo tổng kết");
  await follow(page, page.getByRole("link", { name: PART }));
  return page;
}

/** The secretariat says who writes a part, and until when. */
export async function giveAPart(people: People): Promise<void> {
  const page = await people.open(secretary, "/");
  await entry(page, "Báo cáo tổng kết").click();
  await expect(h1(page)).toHaveText("Báo cáo tổng kết");
  await expect(page.getByText("0/7 phần đã duyệt", { exact: true })).toBeVisible();
  await follow(page, page.getByRole("link", { name: PART }));
  await page.getByLabel("Đơn vị soạn").selectOption("cong-an");
  await page.getByLabel("Hạn nộp").fill(dayIn(10));
  await button(page, "Lưu việc giao").click();
  await expect(page.getByText("Đã giao.")).toBeVisible();
  await page.goto("/report");
  await expect(page.getByText(dayIn(10), { exact: true })).toBeVisible();
  await look(page, "report");
}

/** An officer pastes a text from Word; meanwhile another is shown who writes. */
export async function writeAPart(people: People): Promise<void> {
  const page = await openPart(people, officer);
  await button(page, "Soạn").click();
  await expect(editor(page)).toBeFocused();
  await editor(page).evaluate((text, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    text.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, FROM_WORD);
  await expect(editor(page).getByRole("heading", { name: "Phong trào tiêu biểu (mẫu)" })).toBeVisible();
  await expect(editor(page).getByRole("listitem")).toHaveCount(2);
  await expect(editor(page).getByRole("row")).toHaveCount(2);
  await look(page, "report-editor");
  await button(page, "Lưu").click();
  await expect(page.getByText("Đã lưu.", { exact: true })).toBeVisible();

  const other = await openPart(people, secretary);
  await expect(other.getByText(`${officer.name} đang soạn phần này, giữ đến`)).toBeVisible();
  await expect(button(other, "Soạn")).toHaveCount(0);
  await expect(other.getByRole("heading", { name: "Phong trào tiêu biểu (mẫu)" })).toBeVisible();
  await other.getByLabel("Ý kiến của bạn").fill("Thêm kết quả xóa nhà tạm (mẫu)");
  await button(other, "Gửi ý kiến").click();
  await expect(other.getByText("Đã gửi ý kiến.")).toBeVisible();

  await editor(page).press("ControlOrMeta+End");
  await button(page, "Lưu").click();
  await button(page, "Thôi soạn").click();
  await button(page, "Nộp").click();
  await expect(page.getByText("Đã nộp phần báo cáo.")).toBeVisible();
  await expect(page.getByText("chờ duyệt", { exact: true })).toBeVisible();
}

/** The secretariat sends it back, the officer mends it, and then it is accepted. */
export async function mendAPart(people: People): Promise<void> {
  const page = await openPart(people, secretary);
  await button(page, "Trả lại").click();
  await dialog(page, /^Trả lại phần/)
    .getByLabel("Lý do")
    .fill("Thiếu số hộ được hỗ trợ (mẫu)");
  await dialog(page, /^Trả lại phần/)
    .getByRole("button", { name: "Trả lại" })
    .click();
  await expect(page.getByText("Đã trả lại.")).toBeVisible();

  const unit = await openPart(people, officer);
  await expect(unit.getByText(/trả lại để sửa: Thiếu số hộ được hỗ trợ \(mẫu\)$/)).toBeVisible();
  await button(unit, "Soạn").click();
  await editor(unit).getByText("Nông thôn mới (mẫu)").click();
  await editor(unit).press("End");
  await editor(unit).pressSequentially(": chín hộ");
  await button(unit, "Lưu").click();
  await expect(unit.getByText("Đã lưu.", { exact: true })).toBeVisible();
  await button(unit, "Thôi soạn").click();
  await button(unit, "Nộp").click();
  await expect(unit.getByText("Đã nộp phần báo cáo.")).toBeVisible();

  await page.reload();
  await expect(page.getByRole("region", { name: "So sánh" }).locator("ins")).toContainText("chín hộ");
  await look(page, "report-compare");
  await button(page, "Duyệt").click();
  await expect(page.getByText("Đã duyệt.", { exact: true })).toBeVisible();
}

/** The parts make one paper, which says that it is a draft while one of them is not accepted. */
export async function putItTogether(people: People): Promise<void> {
  const page = await people.open(secretary, "/report");
  await expect(page.getByText("1/7 phần đã duyệt", { exact: true })).toBeVisible();
  for (const [name, type] of [
    ["Xem bản PDF", "application/pdf"],
    ["Tải bản Word", "wordprocessingml"],
  ] as const) {
    const address = await link(page, name).getAttribute("href");
    const paper = await page.request.get(address ?? "");
    expect(paper.status()).toBe(200);
    expect(paper.headers()["content-type"]).toContain(type);
    expect((await paper.body()).length).toBeGreaterThan(2000);
  }
}

const AWARDS = /^2\. Kết quả công tác khen thưởng/;

/** Figures come from the facts, with their source and time. */
export async function putFiguresIn(people: People): Promise<void> {
  const page = await people.open(secretary, "/report");
  await follow(page, page.getByRole("link", { name: AWARDS }));
  await button(page, "Soạn").click();
  await expect(editor(page)).toBeFocused();
  await page.getByRole("combobox", { name: "Chèn số liệu" }).selectOption("Khen thưởng theo hình thức (bảng)");
  await expect(editor(page).getByRole("row").first()).toContainText("Hình thức");
  await button(page, "Lưu").click();
  await expect(page.getByText("Đã lưu.", { exact: true })).toBeVisible();
  await button(page, "Thôi soạn").click();
  await expect(page.getByText(/^Nguồn: Khen thưởng đã được duyệt, .*; lấy lúc/)).toBeVisible();
  await look(page, "report-figures");
}
