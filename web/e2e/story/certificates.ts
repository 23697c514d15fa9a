import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import type { Nominee } from "../nominees";
import { secretary } from "../people";
import { awarded } from "./decision";
import { button, follow, link, today } from "./parts";
import { rowsOf } from "./plan";

const revokedLater = awarded[0] as Nominee;
/** Of the first decision. A collective would have its name. */
const person = awarded.filter(({ kind }) => kind === "INDIVIDUAL").at(-1) as Nominee;
const initials = ({ name }: Nominee) =>
  name
    .split(" ")
    .map((word) => `${/\p{L}/u.exec(word)?.[0]}.`)
    .join(" ");
const theRegister = `Sổ đăng ký khen thưởng năm ${today().slice(-4)}`;

async function openRegister(people: People): Promise<Page> {
  const page = await people.open(secretary, "/decisions");
  await follow(page, link(page, "05/QĐ-UBND"));
  await follow(page, link(page, "Giấy khen, sổ đăng ký"));
  await expect(rowsOf(page, theRegister).first()).toBeVisible();
  return page;
}

async function publicPage(people: People, { name }: Nominee): Promise<string> {
  const page = await openRegister(people);
  return (await link(page, `Trang kiểm tra công khai của ${name}`).getAttribute("href")) ?? "";
}

/** The register has a number for each award; printers are set, and certificates printed on stock and on white paper. */
export async function printCertificates(people: People): Promise<void> {
  const page = await openRegister(people);
  const register = rowsOf(page, theRegister);
  await expect(register.filter({ hasText: "05/QĐ-UBND" })).toHaveCount(33);
  await expect(register.first()).toContainText(/^1\/\d{4}/);

  await button(page, "Thêm máy in").click();
  await page.getByLabel("Tên máy in").fill("Máy văn phòng");
  await page.getByLabel("Sang phải (mm)").fill("ba mươi");
  await button(page, "Lưu cách in").click();
  await expect(page.getByLabel("Sang phải (mm)")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Sang phải (mm)").fill("2,5");
  await page.getByLabel("Xuống dưới (mm)").fill("-1,4");
  await button(page, "Lưu cách in").click();
  await expect(page.getByText("Đã lưu cách in và trang công khai.")).toBeVisible();

  await expect(page.getByText(/^Chưa ai sắp xếp lượt trao, nên thứ tự in là thứ tự trong sổ/)).toBeVisible();
  await page.getByLabel("Phôi in sẵn").check();
  await page.getByLabel("Máy in", { exact: true }).selectOption("Máy văn phòng");
  await look(page, "certificates", { print: true });
  for (const paper of ["In theo thứ tự trao (PDF)", "Trang thử của Máy văn phòng (PDF)"]) {
    const file = await page.request.get((await link(page, paper).getAttribute("href")) ?? "");
    expect((await file.body()).subarray(0, 5).toString()).toBe("%PDF-");
  }
}

/** Somebody with the paper and a phone, and no account. A wrong code says nothing. */
export async function verify(people: People): Promise<void> {
  people.faults.allow(404);
  const address = await publicPage(people, person);
  const page = await people.guest();
  await page.goto(address);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("còn hiệu lực");
  await expect(page.getByText("05/QĐ-UBND")).toBeVisible();
  await expect(page.getByText(person.name)).toHaveCount(0);
  await expect(page.getByText(initials(person), { exact: true })).toBeVisible();
  await look(page, "certificate-in-force");
  await page.goto(`${address.slice(0, -2)}AA`);
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Không tìm thấy");
  await look(page, "certificate-unknown");
}

/** The award was revoked meanwhile: the paper is not in force, and the register keeps its number. */
export async function revokedIsNotInForce(people: People): Promise<void> {
  const page = await people.guest();
  await page.goto(await publicPage(people, revokedLater));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("đã bị thu hồi");
  await look(page, "certificate-revoked");
  const officer = await openRegister(people);
  await expect(officer.getByText(/từng lượt một, theo bản sắp xếp thứ \d/), "arranged since").toBeVisible();
  const register = rowsOf(officer, theRegister);
  await expect(register.filter({ hasText: revokedLater.name })).toContainText("Đã thu hồi");
}
