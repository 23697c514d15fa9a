import { expect, type People } from "../browser";
import { look } from "../look";
import { chairman } from "../people";
import { entry, follow, h1 } from "./parts";
import { rowsOf } from "./plan";

/** The Chairman sees the whole on one page; each number leads to its list, and paper needs one sheet. */
export async function seeTheWhole(people: People): Promise<void> {
  const page = await people.open(chairman, "/");
  await entry(page, "Toàn cảnh").click();
  await expect(h1(page)).toHaveText("Toàn cảnh Hội nghị");
  const all = rowsOf(page, "Đại biểu theo nhóm").filter({ hasText: "Cộng" });
  await expect(all).toContainText("150");
  await expect(rowsOf(page, "Kinh phí").first()).toBeVisible();
  await expect(rowsOf(page, "Nhiệm vụ theo đơn vị").filter({ hasText: "Trung tâm Văn hóa" })).toContainText("/3");
  await expect(rowsOf(page, "Giấy mời và thư").first()).toBeVisible();
  await expect(rowsOf(page, "Họp Hội đồng").first()).toContainText("/9");
  await look(page, "overview");
  const sheet = await page.pdf({ path: "target/screens/overview.pdf", format: "A4", preferCSSPageSize: true });
  expect(sheet.toString("latin1").match(/\/Type \/Page\b(?!s)/g), "sheets of A4").toHaveLength(1);

  const confirmed = (await all.getByRole("link").last().textContent()) ?? "";
  await follow(page, all.getByRole("link").last());
  await expect(h1(page)).toHaveText("Đại biểu");
  await expect(page.getByText(new RegExp(`\\b${confirmed} `)).first()).toBeVisible();

  await page.goBack();
  const proposed = rowsOf(page, "Hồ sơ đề nghị theo đơn vị").filter({ hasText: "Trạm Y tế" });
  await follow(page, proposed.getByRole("link"));
  await expect(page.getByText("(mẫu)").first()).toBeVisible();
}

/** What has the words is found without marks: a task, an item of the agenda, a decision and a page. */
export async function findAnything(people: People): Promise<void> {
  const page = await people.open(chairman, "/");
  const search = page.getByRole("searchbox");
  const found = (name: string, more: string) =>
    page.getByRole("listitem").filter({ hasText: more }).getByRole("link", { name });
  await search.fill("khanh tiet");
  await expect(found("Trang trí khánh tiết", "Nhiệm vụ · Trung tâm Văn hóa và Truyền thông")).toBeVisible();
  await search.fill("van nghe chao mung");
  await expect(found("Văn nghệ chào mừng", "Mục chương trình")).toBeVisible();
  await search.fill("toan canh");
  await follow(page, found("Toàn cảnh", "Trang"));
  await expect(h1(page)).toHaveText("Toàn cảnh Hội nghị");
}
