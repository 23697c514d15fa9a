import { expect, type People } from "../browser";
import { look } from "../look";
import { secretary } from "../people";
import { answerLink, mails, WEB } from "../stack";
import { button, confirm, dayIn, dialog, entry, follow, h1, link } from "./parts";

const TITLE = "Hội nghị sơ kết (mẫu)";
const REASON = "Mưa lũ kéo dài, xã dừng các cuộc họp đông người.";
const ADDRESS = "hoan-hop@vi-du.example";

/** The next conference begins with the plan of this one, invites a delegate, and does not take place. */
export async function callOff(people: People): Promise<void> {
  // The roster of a new conference follows its plan a moment later; the page of its links says 409 in the end.
  people.faults.allow(404, 409);
  const page = await people.open(secretary, "/plan");
  await button(page, "Chép thành hội nghị mới…").click();
  await dialog(page, "Chép kế hoạch này thành hội nghị mới?").getByLabel("Tên Hội nghị").fill(TITLE);
  await confirm(page, "Chép kế hoạch này thành hội nghị mới?", "Chép kế hoạch");
  await expect(h1(page)).toHaveText(TITLE);
  await follow(page, link(page, "Chốt ngày"));
  await page.getByLabel("Ngày tổ chức").fill(dayIn(45));
  await page.getByLabel("Bắt đầu").fill("7:30");
  await button(page, "Chốt ngày…").click();
  await confirm(page, `Chốt ngày ${dayIn(45)}?`, "Chốt ngày");

  await follow(page, entry(page, "Đại biểu"));
  await follow(page, link(page, "Đăng ký đại biểu").first());
  const unit = page.getByRole("combobox", { name: "Đơn vị" });
  await unit.fill("cac xom");
  await page.getByRole("option", { name: "Các xóm, tổ dân phố" }).click();
  await page.getByLabel("Nhóm").selectOption("xom-to");
  await page.getByLabel("Họ và tên").fill("Nông Thị Hoãn (mẫu)");
  await page.getByRole("textbox", { name: "Thư điện tử" }).fill(ADDRESS);
  await button(page, "Đăng ký và nhập người tiếp").click();
  await expect(page.getByText("Đã đăng ký Nông Thị Hoãn (mẫu).")).toBeVisible();
  await follow(page, entry(page, "Đại biểu"));
  await button(page, "Mời 1 đại biểu…").click();
  await confirm(page, "Mời 1 đại biểu?", "Mời 1 đại biểu");
  await expect.poll(() => subjectsTo(ADDRESS), { timeout: 60_000 }).toHaveLength(1);

  await follow(page, entry(page, "Hội nghị"));
  await button(page, "Hủy Hội nghị…").click();
  await dialog(page, "Hủy Hội nghị?").getByLabel("Lý do").fill(REASON);
  await look(page, "call-off-question");
  await confirm(page, "Hủy Hội nghị?", "Hủy Hội nghị và báo người được mời");
  await expect(page.getByText(`Lý do: ${REASON}`)).toBeVisible();
  await look(page, "plan-called-off");

  await expect.poll(() => subjectsTo(ADDRESS), { timeout: 60_000 }).toHaveLength(2);
  expect((await subjectsTo(ADDRESS))[0]).toMatch(/^\[Hủy\] /);
  await follow(page, entry(page, "Giấy mời"));
  await expect(page.getByText("thông báo · ")).toBeVisible();
  await look(page, "letters-called-off");
  await follow(page, entry(page, "Hội nghị"));
  await button(page, "Đóng hồ sơ…").click();
  await confirm(page, "Đóng hồ sơ Hội nghị?", "Đóng hồ sơ");
  await follow(page, entry(page, "Đại biểu"));
  await expect(page.getByText("Hội nghị đã đóng hồ sơ, nên danh sách đại biểu giữ nguyên.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Đăng ký đại biểu" })).toHaveCount(0);
  await look(page, "delegates-closed");

  const invitation = (await mails()).find(({ to, subject }) => to.includes(ADDRESS) && subject.startsWith("Giấy mời"));
  await page.goto(WEB + (await answerLink(invitation as NonNullable<typeof invitation>)));
  await expect(page.getByText("Hội nghị đã hủy", { exact: false })).toBeVisible();
}

/** The newest first. */
async function subjectsTo(address: string): Promise<string[]> {
  return (await mails()).filter(({ to }) => to.includes(address)).map(({ subject }) => subject);
}
