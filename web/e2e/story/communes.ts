import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { operator } from "../people";
import { button, confirm, dialog, entry, follow } from "./parts";
import { rowsOf } from "./plan";

/** Two communes of one name are two by their codes; the second can't take the code of the first. */
export async function bringInCommunes(people: People): Promise<void> {
  people.faults.allow(409);
  const page = await people.open(operator);
  await follow(page, entry(page, "Địa phương"));
  const rows = rowsOf(page, "Danh sách địa phương");
  await expect(rows.filter({ hasText: "Trùng Khánh" })).toContainText("trung-khanh");

  await ask(page, "Tân Mẫu", "Lạng Sơn");
  await expect(page.getByText("Bỏ trống thì mã là tan-mau.")).toBeVisible();
  await confirm(page, "Thêm địa phương", "Thêm 1 địa phương");
  await expect(page.getByText("Đã thêm Tân Mẫu, mã tan-mau.")).toBeVisible();

  await ask(page, "Tân Mẫu", "Cao Bằng");
  await expect(page.getByText("Bỏ trống thì mã là tan-mau-cao-bang.")).toBeVisible();
  const question = dialog(page, "Thêm địa phương");
  await question.getByLabel("Mã").fill("tan-mau");
  await question.getByRole("button", { name: "Thêm 1 địa phương" }).click();
  await expect(question.getByText(/^Mã "tan-mau" là của Tân Mẫu, Lạng Sơn\./)).toBeVisible();
  await look(page, "commune-refused");
  await question.getByLabel("Mã").fill("");
  await confirm(page, "Thêm địa phương", "Thêm 1 địa phương");
  await expect(page.getByText("Đã thêm Tân Mẫu, mã tan-mau-cao-bang.")).toBeVisible();
  await expect(rows.filter({ hasText: "Tân Mẫu" })).toHaveCount(2);

  await button(page, "Sửa Tân Mẫu, Lạng Sơn").click();
  await page.getByLabel("Tỉnh, thành phố").fill("Thái Nguyên");
  await look(page, "commune-correct");
  await confirm(page, "Sửa tên, tỉnh của Tân Mẫu?", "Lưu 1 địa phương");
  await expect(rows.filter({ hasText: "Thái Nguyên" })).toContainText("tan-mau");
  await look(page, "communes", { print: true });
}

async function ask(page: Page, name: string, province: string) {
  await button(page, "Thêm địa phương…").click();
  const question = dialog(page, "Thêm địa phương");
  await question.getByLabel("Tên địa phương").fill(name);
  await question.getByLabel("Tỉnh, thành phố").fill(province);
}
