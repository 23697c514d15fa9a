import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { achievement, first, type Nominee, nominees, representative } from "../nominees";
import { councilSecretary, officers, type Person, secretary } from "../people";
import { mails } from "../stack";
import { button, confirm, dialog, entry, follow, h1, link } from "./parts";
import { rowsOf } from "./plan";

export async function nominate(people: People, officer: Person): Promise<void> {
  const page = await people.open(officer);
  for (const nominee of nominees.filter((candidate) => candidate.officer === officer)) {
    await follow(page, entry(page, "Đề nghị khen thưởng"));
    // The home page has the same link.
    await expect(h1(page)).toHaveText("Đề nghị khen thưởng");
    await follow(page, link(page, "Lập đề nghị"));
    await fill(page, nominee);
    await button(page, "Trình hội đồng").click();
    await expect(page.getByText(`Đã trình hồ sơ ${nominee.title}.`)).toBeVisible();
  }
  await expect(page.getByText("Thư ký hội đồng thẩm định", { exact: true })).toBeVisible();
}

/** The officer's screens in the states that come before the first submission. */
export async function draft(people: People): Promise<void> {
  const [officer] = officers as [Person];
  const page = await people.open(officer);
  await expect(page.getByRole("heading", { name: "Chờ tôi làm" })).toBeVisible();
  await expect(link(page, "Lập đề nghị")).toBeVisible();
  await look(page, "home-officer-first");
  await follow(page, link(page, "Lập đề nghị"));
  await button(page, "Trình hội đồng").click();
  await expect(page.getByText("Ghi họ và tên.")).toBeVisible();
  await expect(page.getByLabel("Họ và tên")).toBeFocused();
  await look(page, "nomination-new");

  await fill(page, first);
  await button(page, "Lưu dự thảo").click();
  await expect(h1(page)).toHaveText(first.title);
  await expect(page.getByText(`Đã lưu hồ sơ ${first.title}.`)).toBeVisible();
  await expect(page.getByText(/^Tiền thưởng [\d.]+ đồng/)).toBeVisible();
  await look(page, "nomination-draft");

  await page.getByLabel("Chức vụ").fill("Trưởng xóm");
  await entry(page, "Việc của tôi").click();
  await look(page, "unsaved-question");
  await dialog(page, "Rời trang mà không lưu?").getByRole("button", { name: "Ở lại" }).click();
  await expect(page.getByLabel("Chức vụ")).toHaveValue("Trưởng xóm");
  await button(page, "Lưu dự thảo").click();
  await expect(page.getByText("Đã lưu", { exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Rút hồ sơ…" }).click();
  await dialog(page, `Rút hồ sơ ${first.title}?`).getByLabel("Lý do").fill("Lập trùng (mẫu).");
  await look(page, "nomination-withdrawal");
  await confirm(page, `Rút hồ sơ ${first.title}?`, "Rút 1 hồ sơ");
  await expect(page.getByText(`Đã rút hồ sơ ${first.title}.`)).toBeVisible();
}

export async function returnAndMend(people: People): Promise<void> {
  const page = await people.open(secretary);
  await entry(page, "Đề nghị các đơn vị").click();
  await expect(page.getByRole("button", { name: /^Tất cả 41$/ })).toBeVisible();
  await look(page, "nominations-of-all-units", { print: true });
  await page.getByPlaceholder("Tìm tên, không cần dấu").fill("hoang thi anh");
  await rowsOf(page, "Đề nghị của các đơn vị").filter({ hasText: "Đã trình" }).getByRole("link").click();
  await expect(h1(page)).toHaveText(first.title);
  await look(page, "nomination-of-a-unit");
  await button(page, "Trả lại 1 hồ sơ…").click();
  await button(page, "Trả lại 1 hồ sơ").click();
  await expect(page.getByText("Ghi lý do.")).toBeVisible();
  await page.getByLabel("Lý do").fill("Bổ sung số liệu thành tích (mẫu).");
  await look(page, "nomination-return");
  await confirm(page, `Trả lại hồ sơ ${first.title}?`, "Trả lại 1 hồ sơ");
  await expect(page.getByText("Đã trả lại 1 hồ sơ.")).toBeVisible();

  const unit = await people.open(first.officer);
  await expect(unit.getByText(`Sửa hồ sơ ${first.title} rồi trình lại`)).toBeVisible();
  await look(unit, "home-officer");
  await follow(unit, link(unit, "Sửa hồ sơ"));
  await expect(unit.getByText("Hội đồng trả lại:")).toBeVisible();
  const code = new URL(unit.url()).pathname.slice(-8).toUpperCase();
  await expect(unit.getByText(`Mã hồ sơ: ${code}.`)).toBeVisible();
  const letters = async () =>
    (await mails()).filter(({ subject }) => subject === `[Trả lại] Hồ sơ đề nghị khen thưởng ${code}`);
  await expect
    .poll(async () => (await letters()).map(({ to }) => to[0]), { timeout: 30_000 })
    .toEqual([`${first.officer.account}@demo.example`]);
  await look(unit, "nomination-returned");
  await unit.getByLabel("Thành tích").fill(`${achievement(first)} Hiến 300 m² đất làm đường năm 2023.`);
  await button(unit, "Trình lại").click();
  await expect(unit.getByText(`Đã trình hồ sơ ${first.title}.`)).toBeVisible();
  await look(unit, "nomination-submitted");
}

/** One sentence and one full stop more do not hide a second form for one achievement; a person says that it is one. */
export async function secondForm(people: People): Promise<void> {
  const page = await people.open(first.officer, "/nominations/new");
  await fill(
    page,
    { ...first, form: "LAO_DONG_TIEN_TIEN" },
    `${achievement(first)} Hiến 300 m² đất làm đường năm 2023..`,
  );
  await button(page, "Trình hội đồng").click();
  await expect(page.getByText(`Đã trình hồ sơ ${first.title}.`)).toBeVisible();
  await page.waitForURL(/nominations\/[0-9a-f-]+$/);
  const id = page.url().split("/").at(-1);

  people.faults.allow(409);
  const secretary = await people.open(councilSecretary, `/appraisal/${id}`);
  await expect(secretary.getByRole("heading", { name: "Hồ sơ có thể trùng" })).toBeVisible();
  await expect(secretary.getByText(/^Có thể cùng một thành tích/).first()).toBeVisible();
  await button(secretary, "Đủ điều kiện").click();
  await expect(secretary.getByText("Hỏi lại rồi đánh dấu ô này.")).toBeVisible();
  await secretary.getByLabel(/^Đã hỏi lại/).check();
  await button(secretary, "Đủ điều kiện").click();
  await expect(secretary.getByText(/^Còn 1 hồ sơ có thể trùng chưa được kết luận/)).toBeVisible();
  await button(secretary, "Ghi kết luận").click();
  await expect(secretary.getByText("Chọn một kết luận.")).toBeVisible();
  await look(secretary, "appraisal-finding");
  await secretary.getByRole("radio", { name: "cùng một thành tích", exact: true }).check();
  await secretary.getByLabel("Căn cứ kết luận").fill("Đã hỏi đơn vị: nhập hai lần (mẫu).");
  await button(secretary, "Ghi kết luận").click();
  await expect(secretary.getByText("Đã ghi kết luận.")).toBeVisible();
  await expect(button(secretary, "Sửa kết luận")).toBeVisible();
  await button(secretary, "Đủ điều kiện").click();
  await expect(secretary.getByText(/Một thành tích chỉ được một hình thức khen thưởng/)).toBeVisible();
  await look(secretary, "appraisal-judged");
  await button(secretary, "Trả lại đơn vị…").click();
  await secretary.getByLabel("Lý do").fill("Trùng thành tích với hồ sơ đã trình (mẫu).");
  await confirm(secretary, `Trả lại hồ sơ ${first.title}?`, "Trả lại 1 hồ sơ");
  await expect(secretary.getByText(`Đã trả lại hồ sơ ${first.title}`)).toBeVisible();

  await entry(page, "Đề nghị khen thưởng").click();
  await rowsOf(page, "Đề nghị khen thưởng").filter({ hasText: "Trả lại" }).getByRole("link").click();
  await page.getByRole("button", { name: "Rút hồ sơ…" }).click();
  await page.getByLabel("Lý do").fill("Nhập trùng (mẫu).");
  await confirm(page, `Rút hồ sơ ${first.title}?`, "Rút 1 hồ sơ");
  await expect(page.getByText(`Đã rút hồ sơ ${first.title}.`)).toBeVisible();
  await entry(page, "Đề nghị khen thưởng").click();
  await expect(rowsOf(page, "Đề nghị khen thưởng")).toHaveCount(6);
  await look(page, "nominations-of-the-unit", { print: true });
}

export async function unitsSeeTheirOwn(people: People): Promise<void> {
  people.faults.allow(404);
  const own = await people.open(first.officer, "/nominations");
  await rowsOf(own, "Đề nghị khen thưởng").filter({ hasText: "Đã trình" }).first().getByRole("link").click();
  await own.waitForURL(/nominations\/[0-9a-f-]+$/);

  const mttq = officers.find(({ unit }) => unit === "mttq") as Person;
  const page = await people.open(mttq, "/nominations");
  await expect(rowsOf(page, "Đề nghị khen thưởng")).toHaveCount(4);
  await page.goto(own.url());
  await expect(page.getByRole("heading", { name: "Không tìm thấy" })).toBeVisible();
  await look(page, "nothing-here");
}

export async function appraise(people: People): Promise<void> {
  const page = await people.open(councilSecretary);
  await expect(page.getByText("Thẩm định 40 hồ sơ")).toBeVisible();
  await look(page, "home-council-secretary");
  await entry(page, "Thẩm định").click();
  await expect(rowsOf(page, "Thẩm định hồ sơ")).toHaveCount(40);
  await look(page, "appraisal-list", { print: true });
  await follow(page, link(page, "Thẩm định lần lượt"));
  await page.waitForURL(/appraisal\/./);
  await look(page, "appraisal");
  await button(page, "Trả lại đơn vị…").click();
  await look(page, "appraisal-return");
  await dialog(page, /^Trả lại hồ sơ/)
    .getByRole("button", { name: "Thôi" })
    .click();

  // Appraised by mistake: it can still go back to its unit.
  const first = (await h1(page).textContent()) ?? "";
  const address = new URL(page.url()).pathname;
  await investigate(page);
  await page.getByLabel(/^Đã hỏi lại/).check();
  await button(page, "Đủ điều kiện").click();
  await expect(h1(page)).not.toHaveText(first);
  const appraised = await people.open(councilSecretary, address);
  await expect(appraised.getByText(/^Hồ sơ đã thẩm định\. Nếu thẩm định nhầm/)).toBeVisible();
  await expect(button(appraised, "Đủ điều kiện")).toHaveCount(0);
  await expect(button(appraised, "Trả lại đơn vị…")).toBeVisible();
  await look(appraised, "appraisal-appraised");
  await appraised.close();

  for (let waiting = 39; waiting > 0; waiting--) {
    const name = (await h1(page).textContent()) ?? "";
    await page.getByLabel(/^Đã hỏi lại/).check();
    await button(page, "Đủ điều kiện").click();
    await expect(page.getByText(`Hồ sơ ${name} đủ điều kiện.`)).toBeVisible();
    await expect(h1(page)).not.toHaveText(name);
  }
  await expect(page.getByRole("heading", { name: "Không có hồ sơ nào ở đây" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Đã thẩm định 40" })).toBeVisible();
}

/** What becomes known after the submission stops the nomination until it is settled. */
async function investigate(page: Page): Promise<void> {
  await button(page, "Ghi vụ việc…").click();
  await page.getByLabel("Lý do").fill("Có đơn phản ánh, đang xác minh (mẫu).");
  await look(page, "concern-entry");
  await confirm(page, /^Ghi vụ việc/, "Ghi ở 1 hồ sơ");
  await expect(page.getByText(/Chưa có kết quả xử lý\.$/)).toBeVisible();
  await look(page, "appraisal-concern");
  await button(page, "Ghi kết quả xử lý…").click();
  await page.getByLabel("Lý do").fill("Không có vi phạm (mẫu).");
  await confirm(page, /^Ghi kết quả xử lý/, "Ghi kết quả ở 1 hồ sơ");
  await expect(page.getByText(/Kết quả: “Không có vi phạm/)).toBeVisible();
}

export async function fill(page: Page, nominee: Nominee, text = achievement(nominee)): Promise<void> {
  const { kind, name, number, movement, form } = nominee;
  switch (kind) {
    case "INDIVIDUAL":
      await page.getByLabel("Họ và tên").fill(name);
      await page.getByLabel("Năm sinh").fill(String(1970 + number));
      await page
        .getByRole("group", { name: "Trực tiếp lao động, sản xuất?" })
        .getByRole("radio", { name: number % 2 === 0 ? "Có" : "Không", exact: true })
        .check();
      break;
    case "COLLECTIVE":
      await page.getByRole("radio", { name: "Tập thể" }).check();
      await page.getByLabel("Tên tập thể").fill(name);
      if (number === 0) {
        await page.getByLabel("Người đại diện").fill(`Bà ${representative(nominee)} – Tổ trưởng`);
        await page.getByRole("button", { name: /^Tách thành: Bà/ }).click();
        await expect(page.getByLabel("Người đại diện")).toHaveValue(representative(nominee));
        await expect(page.getByRole("radio", { name: "Bà" })).toBeChecked();
        await expect(page.getByLabel("Chức vụ")).toHaveValue("Tổ trưởng");
      } else {
        await page.getByLabel("Người đại diện").fill(representative(nominee));
      }
      await page.getByLabel("Số người").fill("12");
      break;
    case "HOUSEHOLD":
      await page.getByRole("radio", { name: "Hộ gia đình" }).check();
      await page.getByLabel("Chủ hộ").fill(name);
      await page.getByLabel("Số người").fill("4");
      await page.getByLabel("Địa chỉ").fill(`Xóm mẫu ${number + 1}`);
      break;
  }
  await page.getByLabel("Phong trào").selectOption(movement);
  await page.getByLabel("Thành tích").fill(text);
  await page.getByLabel("Hình thức").selectOption(form);
  await page
    .getByRole("group", { name: /^Đang bị xem xét kỷ luật/ })
    .getByRole("radio", { name: "Không", exact: true })
    .check();
}
