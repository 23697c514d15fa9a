import { expect, type People } from "../browser";
import { look } from "../look";
import { secretary } from "../people";
import { button, confirm, follow, link } from "./parts";

/** Writes the thanks anew, is told what is wrong, sees it for a real recipient, saves it and sets it back. */
export async function writeThanks(people: People): Promise<void> {
  const page = await people.open(secretary, "/letters");
  await follow(page, link(page, "Lời thư"));
  await look(page, "letter-texts");
  await follow(page, link(page, "Cảm ơn người đã dự · Tiếng Việt"));
  await expect(page.getByRole("heading", { name: /^Thư cảm ơn: Hội nghị/ })).toBeVisible();

  people.faults.allow(400);
  await page.getByLabel(/^Nội dung/).fill("Cảm ơn {xung-ho} {ten} đã tới dự.");
  await expect(page.getByText(/Ở đây không có \{ten\}\. Dùng được: \{nguoi-nhan\}/)).toBeVisible();
  await expect(page.getByText("Còn thiếu: {hoi-nghi}.")).toBeVisible();
  await button(page, "Lưu lời thư").click();
  await expect(page.getByLabel(/^Nội dung/)).toHaveAttribute("aria-invalid", "true");

  await page.getByLabel(/^Nội dung/).fill("Cảm ơn {nguoi-nhan} đã tới dự.\n\n");
  await button(page, "{hoi-nghi}").click();
  await expect(page.getByText(/^Cảm ơn (Ông|Bà)/)).toBeVisible();
  await look(page, "letter-text");
  await button(page, "Lưu lời thư").click();
  await expect(page.getByText("Đã lưu. Thư gửi từ giờ dùng lời này.")).toBeVisible();
  await expect(page.getByText("Đang dùng: Bản 1")).toBeVisible();

  await button(page, "Dùng lại: Lời có sẵn").click();
  await look(page, "letter-text-back");
  await confirm(page, "Dùng lại Lời có sẵn?", "Dùng lại");
  await expect(page.getByText("Đang dùng: Lời có sẵn")).toBeVisible();
}
