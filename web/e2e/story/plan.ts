import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, login, type Page, type People } from "../browser";
import { look } from "../look";
import { accountant, officers, otherSecretary, type Person, secretary } from "../people";
import { button, confirm, dayIn, entry, follow, h1, link } from "./parts";

const file = "trung-khanh-2025.yaml";
const text = readFileSync(join(import.meta.dirname, "../../../local-stack/src/main/resources", file), "utf8");

/** In a month, because invitations can be answered until the conference begins. */
export const conferenceDay = dayIn(30);

export const ofTheHamlets = officers.find(({ unit }) => unit === "xom-to-dan-pho") as Person;

export async function logIn(people: People): Promise<void> {
  const page = await people.guest();
  await page.goto("/");
  await expect(h1(page)).toHaveText("Đăng nhập");
  await look(page, "login");
  await login(page, secretary);
  await expect(page.getByRole("heading", { name: "Chưa có hội nghị nào" })).toBeVisible();
  await look(page, "home-before-the-plan");
}

export async function importPlan(people: People): Promise<void> {
  const page = await people.open(secretary);
  await entry(page, "Hội nghị").click();
  await look(page, "plan-none");
  await follow(page, link(page, "Nạp kế hoạch"));

  // The file with faults is refused. The roster of a new plan is there a moment after the plan.
  people.faults.allow(400, 404);
  const faulty = text.replace("delegateCap: 150", "delegateCap: -3").replace("owner: van-phong", "owner: khong-co");
  await drop(page, "ke-hoach-loi.yaml", faulty);
  await expect(page.getByText(/Còn \d+ chỗ cần sửa trong tệp/)).toBeVisible();
  await expect(page.getByRole("link", { name: /^Dòng \d+$/ })).toHaveCount(2);
  await look(page, "plan-faults");

  await drop(page, file, text);
  await expect(page.getByText(/kế hoạch đúng, nạp được$/)).toBeVisible();
  await look(page, "plan-preview");
  await button(page, "Nạp kế hoạch này").click();
  await expect(page.getByText(/^Đã nạp kế hoạch Hội nghị Tuyên dương/)).toBeVisible();
  await expect(rowsOf(page, "Chương trình")).toHaveCount(8);
  await expect(rowsOf(page, "Phân công")).toHaveCount(22);

  await follow(page, link(page, "Nạp kế hoạch khác"));
  await drop(page, file, text);
  await expect(page.getByText(/kế hoạch này đã nạp rồi$/)).toBeVisible();
  await button(page, "Nạp kế hoạch này").click();
  await expect(page.getByText(/đã được nạp trước đây; không có gì đổi/)).toBeVisible();
}

export async function fixTheDay(people: People): Promise<void> {
  const page = await people.open(secretary);
  await follow(page, link(page, "Chốt ngày"));
  await page.getByLabel("Ngày tổ chức").fill(conferenceDay);
  await page.getByLabel("Bắt đầu").fill("7:30");
  await expect(page.getByRole("heading", { name: "22 việc có hạn" })).toBeVisible();
  await look(page, "plan-day");
  await button(page, "Chốt ngày…").click();
  await look(page, "plan-day-question");
  await confirm(page, `Chốt ngày ${conferenceDay}?`, "Chốt ngày");
  await expect(page.getByText(`Đã chốt ngày ${conferenceDay}.`)).toBeVisible();
  await expect(rowsOf(page, "Chương trình").first()).toContainText("07:30");
  await look(page, "plan", { print: true });
}

/** The plan knows all hamlets as one unit. The register gets them one by one, and two become one. */
export async function keepUnits(people: People): Promise<void> {
  const page = await people.open(secretary);
  await page.getByRole("navigation", { name: "Chính" }).getByRole("link", { name: "Đơn vị", exact: true }).click();
  await expect(rowsOf(page, "Đơn vị")).toHaveCount(14);
  for (const name of ["Xóm Mẫu", "Xóm Mẫu Ngoài"]) {
    await button(page, "Thêm đơn vị dưới Các xóm, tổ dân phố").click();
    await page.getByLabel("Tên đơn vị").fill(name);
    await page.getByLabel("Người phụ trách").fill("Trưởng xóm (mẫu)");
    await confirm(page, "Thêm đơn vị", "Thêm đơn vị");
    await expect(page.getByText(`Đã thêm ${name}.`)).toBeVisible();
  }
  await button(page, "Sửa Xóm Mẫu").click();
  await page.getByLabel("Tên đơn vị").fill("Xóm Mẫu Trong");
  await look(page, "unit-change");
  await confirm(page, "Sửa “Xóm Mẫu”", "Lưu đơn vị");
  await expect(button(page, "Sáp nhập Xóm Mẫu Trong")).toBeVisible();

  await button(page, "Sáp nhập Xóm Mẫu Ngoài").click();
  const question = page.getByRole("dialog");
  await question.getByRole("button", { name: "Sáp nhập đơn vị" }).click();
  await expect(question.getByText("Ghi lý do")).toBeVisible();
  await page.getByLabel("Sáp nhập vào").selectOption("xom-mau");
  await page.getByLabel("Lý do").fill("Nghị quyết sáp nhập xóm (mẫu)");
  await look(page, "unit-merge");
  await confirm(page, "Sáp nhập “Xóm Mẫu Ngoài”?", "Sáp nhập đơn vị");
  await expect(rowsOf(page, "Đã sáp nhập, giải thể")).toContainText("Sáp nhập vào Xóm Mẫu Trong");
  await expect(rowsOf(page, "Đơn vị")).toHaveCount(15);
  await look(page, "units", { print: true });
}

/** Who works for a unit with others below it says whose nomination a new one is. */
export async function chooseAUnitBelow(people: People): Promise<void> {
  const page = await people.open(ofTheHamlets, "/nominations/new");
  const unit = page.getByLabel("Đơn vị đề nghị");
  await expect(unit).toHaveValue(ofTheHamlets.unit);
  await expect(unit.getByRole("option")).toHaveText(["Các xóm, tổ dân phố", "Xóm Mẫu Trong"]);
  await look(page, "nomination-new-below");
}

/** Who answers for what is a part of the plan like any other. */
export async function sayWhoIsResponsible(people: People): Promise<void> {
  const page = await people.open(secretary, "/plan");
  await follow(page, page.getByRole("complementary").getByRole("link", { name: "Đầu mối phụ trách" }));
  await page.getByLabel("Đơn vị nhận báo khi có việc phát sinh").selectOption("van-phong");
  await look(page, "plan-edit-responsibilities");
  await button(page, "Xem trước và lưu…").click();
  await confirm(page, "Lưu thay đổi ở “Đầu mối phụ trách”?", "Lưu 1 thay đổi");
  await expect(page.getByText("Đã lưu “Đầu mối phụ trách”.")).toBeVisible();
  await expect(page.getByText("Báo Văn phòng Hội đồng nhân dân và Uỷ ban nhân dân xã")).toBeVisible();
}

/** Until somebody confirms them, the sample quotas limit nobody. */
export async function confirmTheQuotas(people: People): Promise<void> {
  const page = await people.open(secretary, "/plan");
  await follow(page, page.getByRole("complementary").getByRole("link", { name: "Nhóm đại biểu" }));
  await look(page, "plan-edit-groups");
  const quota = page.getByRole("group", { name: /^Lãnh đạo/ }).getByLabel("Chỉ tiêu");
  await quota.fill("mười");
  people.faults.allow(400);
  await button(page, "Xem trước và lưu…").click();
  await expect(page.getByText("Cần số nguyên")).toBeVisible();
  await quota.fill("12");
  await expect(page.getByRole("group", { name: /^Lãnh đạo/ }).getByLabel("Đơn vị đăng ký")).toHaveValue("");
  const hamlets = page.getByRole("group", { name: /xóm/ }).first();
  await hamlets.getByLabel("Chọn đơn vị có chỗ riêng").selectOption("Xóm Mẫu Trong");
  await expect(hamlets.getByLabel("Chỗ của từng đơn vị")).toHaveValue("Xóm Mẫu Trong: 1");
  await look(page, "plan-edit-share-of-a-hamlet");
  await hamlets.getByLabel("Chỗ của từng đơn vị").fill("");
  await button(page, "Xác nhận 7 giá trị mẫu").click();
  await button(page, "Xem trước và lưu…").click();
  await expect(page.getByText("8 giá trị của kế hoạch thay đổi.")).toBeVisible();
  await look(page, "plan-edit-question");
  await confirm(page, "Lưu thay đổi ở “Nhóm đại biểu”?", "Lưu 8 thay đổi");
  await expect(page.getByText("Đã lưu “Nhóm đại biểu”.")).toBeVisible();
  await expect(rowsOf(page, "Nhóm đại biểu").first()).not.toContainText("giá trị mẫu");
}

/** Nobody loses a place by a lower quota: the page says so before anything is saved. */
export async function lowerAQuota(people: People): Promise<void> {
  const page = await people.open(secretary, "/plan/edit?part=delegateGroups");
  await page
    .getByRole("group", { name: /^Lãnh đạo/ })
    .getByLabel("Chỉ tiêu")
    .fill("10");
  await button(page, "Xem trước và lưu…").click();
  await expect(page.getByText(/12 người đã có chỗ, chỉ tiêu mới là 10/)).toBeVisible();
  await expect(page.getByText(/^Số đại biểu tính đến /)).toBeVisible();
  await look(page, "plan-edit-over");
  const question = page.getByRole("dialog");
  await question.getByRole("button", { name: "Thôi", exact: true }).click();
  await expect(question).toBeHidden();
  await page
    .getByRole("group", { name: /^Lãnh đạo/ })
    .getByLabel("Chỉ tiêu")
    .fill("12");
  await follow(page, link(page, "Thôi"));
}

export async function othersHearOfThePlan(people: People): Promise<void> {
  const stranger = await people.open(otherSecretary);
  await expect(stranger.getByRole("heading", { name: "Chưa có hội nghị nào" })).toBeVisible();

  const page = await people.open(secretary);
  await entry(page, "Đại biểu").click();
  await expect(page.getByText(/0\/150 chỗ/)).toBeVisible();

  const money = await people.open(accountant);
  await entry(money, "Kinh phí").click();
  await expect(rowsOf(money, "Kinh phí")).toHaveCount(2);
  await look(money, "funds-empty");
}

async function drop(page: Page, name: string, content: string) {
  const chooser = page.waitForEvent("filechooser");
  await page.getByLabel(/^Thả tệp/).click();
  await (await chooser).setFiles({ name, mimeType: "application/yaml", buffer: Buffer.from(content) });
  await expect(page.getByRole("heading", { name })).toBeVisible();
}

/** The rows of a table without its head. */
export const rowsOf = (page: Page, table: string) =>
  page
    .getByRole("table", { name: table, exact: true })
    .getByRole("row")
    .filter({ has: page.getByRole("cell") });
