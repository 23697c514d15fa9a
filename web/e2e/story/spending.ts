import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { accountant, chairman } from "../people";
import { button, confirm, dayIn, dialog, entry, follow, h1, link, today } from "./parts";
import { rowsOf } from "./plan";

const WATER = "Nước uống giữa giờ (mẫu)";
const BANNER = "Ma két, khẩu hiệu hội trường (mẫu)";
const PRINTER = "Cơ sở in và may cờ Mẫu, phố chợ trung tâm (mẫu)";
const PAPER = Buffer.from("%PDF-1.7\n% a voucher (mẫu)\n");

const entered = (page: Page) => rowsOf(page, "Các khoản chi và tạm ứng");

/** The fund of the conference has no money until the accountant enters what the commune gave. */
export async function giveMoney(people: People): Promise<void> {
  const page = await people.open(accountant, "/funds/STATE_BUDGET/allocation");
  await page.getByLabel("Số tiền (đồng)").fill("20000000");
  await page.getByLabel("Căn cứ").fill("Quyết định giao kinh phí (mẫu)");
  await button(page, "Ghi 20.000.000 đồng…").click();
  await confirm(page, /^Ghi 20\.000\.000 đồng được cấp/, "Ghi 20.000.000 đồng vào sổ");
  await expect(page.getByText(/^Đã ghi 20\.000\.000 đồng được cấp/)).toBeVisible();
}

/** An expense has a voucher with its file; the same voucher is not used for another line. */
export async function enterAnExpense(people: People): Promise<void> {
  people.faults.allow(409);
  const page = await people.open(accountant, "/");
  await entry(page, "Chi theo dự toán").click();
  await expect(h1(page)).toHaveText("Chi theo dự toán");
  await look(page, "spending");
  await follow(page, link(page, BANNER));
  await follow(page, link(page, "Ghi khoản chi"));
  await button(page, "Ghi chi 0 đồng").click();
  await expect(page.getByText("Ghi nội dung chi.")).toBeVisible();
  await expect(page.getByText("Chọn tệp của chứng từ này.")).toBeVisible();
  await page.getByLabel("Nội dung chi").fill("May ma két, khẩu hiệu (mẫu)");
  await fillVoucher(page, "HD-01/2026", "800000");
  await look(page, "expense");
  await button(page, "Ghi chi 800.000 đồng").click();
  await expect(page.getByText("Đã ghi chi 800.000 đồng.")).toBeVisible();
  const row = entered(page).filter({ hasText: "May ma két, khẩu hiệu (mẫu)" });
  await expect(row).toContainText("đã chi");
  const file = await row.getByRole("link", { name: /^Số HD-01\/2026/ }).getAttribute("href");
  const opened = await page.request.get(file ?? "");
  expect(opened.headers()["content-type"]).toBe("application/pdf");
  expect(await opened.body()).toEqual(PAPER);
  await look(page, "spending-line");

  await page.goto("/spending");
  await follow(page, link(page, WATER));
  await follow(page, link(page, "Ghi khoản chi"));
  await page.getByLabel("Nội dung chi").fill("Nước uống (mẫu)");
  await fillVoucher(page, "hd-01/2026", "100000");
  await button(page, "Ghi chi 100.000 đồng").click();
  await expect(page.getByText(/^Chứng từ số hd-01\/2026 của người nhận này đã dùng/)).toBeVisible();
  await expect(page.getByLabel("Lý do dùng lại chứng từ")).toBeVisible();
}

/** Above the set amount the accountant proposes; the Chairman finds it on his home page, and does not approve it. */
export async function proposeALargeOne(people: People): Promise<void> {
  const page = await people.open(accountant, "/spending");
  await follow(page, link(page, BANNER));
  await follow(page, link(page, "Ghi khoản chi"));
  await page.getByLabel("Nội dung chi").fill("Cổng chào bằng hoa (mẫu)");
  await fillVoucher(page, "HD-02/2026", "5100000");
  await expect(page.getByText(/^Trên 5\.000\.000 đồng: khoản này chờ Chủ tịch duyệt/)).toBeVisible();
  await button(page, "Đề nghị duyệt chi").click();
  await expect(page.getByText("Đã gửi Chủ tịch duyệt.")).toBeVisible();

  const own = await people.open(chairman, "/");
  await expect(own.getByText(`Duyệt chi 5.100.000 đồng: ${BANNER}`)).toBeVisible({ timeout: 90_000 });
  await follow(own, link(own, "Mở dòng chi"));
  await look(own, "spending-waits");
  await button(own, "Không duyệt: Cổng chào bằng hoa (mẫu)").click();
  const question = dialog(own, /^Không duyệt “Cổng chào/);
  await question.getByLabel("Lý do").fill("Dùng cổng chào có sẵn (mẫu)");
  await question.getByRole("button", { name: "Không duyệt", exact: true }).click();
  await expect(question).toBeHidden();
  const row = entered(own).filter({ hasText: "Cổng chào bằng hoa (mẫu)" });
  await expect(row).toContainText("không được duyệt");
  await expect(row).toContainText("Lý do: Dùng cổng chào có sẵn (mẫu)");
}

/** An advance is settled to the đồng: a voucher for what was spent, and the rest came back. */
export async function advanceAndSettle(people: People): Promise<void> {
  const page = await people.open(accountant, "/spending");
  await follow(page, link(page, WATER));
  await follow(page, link(page, "Cho tạm ứng"));
  await page.getByLabel("Số tiền tạm ứng (đồng)").fill("2000000");
  await page.getByLabel("Nội dung chi").fill("Mua chè, nước đun (mẫu)");
  await page.getByLabel("Người nhận tạm ứng").fill("Nông Văn Tạm (mẫu)");
  await page.getByLabel("Hạn thanh toán").fill(dayIn(7));
  await look(page, "advance");
  await button(page, "Cho tạm ứng 2.000.000 đồng").click();
  await expect(page.getByText("Đã ghi tạm ứng 2.000.000 đồng.")).toBeVisible();
  const row = entered(page).filter({ hasText: "Mua chè, nước đun (mẫu)" });
  await expect(row).toContainText("đang tạm ứng");

  await follow(page, row.getByRole("link", { name: "Thanh toán", exact: true }));
  await fillVoucher(page, "BK-03", "2500000");
  await expect(page.getByText(/^Chứng từ nhiều hơn tạm ứng 500\.000 đồng/)).toBeVisible();
  await page.getByLabel("Số tiền trên chứng từ (đồng)").fill("1500000");
  await expect(page.getByText(/^Chứng từ nhiều hơn tạm ứng/)).toBeHidden();
  await look(page, "settlement");
  await button(page, "Thanh toán tạm ứng").click();
  await expect(page.getByText("Đã thanh toán tạm ứng.")).toBeVisible();
  await expect(row).toContainText("chứng từ 1.500.000 đồng, hoàn lại 500.000 đồng");
}

/** What was wrong is reversed by two people; the money is left of the line again, and the ledger is intact. */
export async function reverseAnExpense(people: People): Promise<void> {
  const page = await people.open(accountant, "/spending");
  await follow(page, link(page, BANNER));
  await button(page, "Ghi đảo: May ma két, khẩu hiệu (mẫu)").click();
  await dialog(page, "Đề nghị ghi đảo 800.000 đồng?").getByLabel("Lý do").fill("Ghi nhầm dòng (mẫu)");
  await confirm(page, "Đề nghị ghi đảo 800.000 đồng?", "Đề nghị Chủ tịch ghi đảo");
  await expect(page.getByText("Đã đề nghị ghi đảo.")).toBeVisible();

  const own = await people.open(chairman, "/spending");
  await follow(own, link(own, BANNER));
  await button(own, "Duyệt: May ma két, khẩu hiệu (mẫu)").click();
  await look(own, "spending-reversal");
  await confirm(own, /^Duyệt “May ma két/, "Duyệt 800.000 đồng");
  await expect(own.getByText("Đã duyệt và vào sổ.")).toBeVisible();
  await expect(entered(own).filter({ hasText: "May ma két, khẩu hiệu (mẫu)" })).toContainText("đã ghi đảo");
  await own.goto("/funds/STATE_BUDGET");
  await expect(own.getByText(/^Sổ nguyên vẹn/)).toBeVisible();
  await look(own, "ledger-state-budget");
}

async function fillVoucher(page: Page, number: string, amount: string): Promise<void> {
  const voucher = page.getByRole("group", { name: "Chứng từ 1", exact: true });
  await voucher
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: "hoa-don.pdf", mimeType: "application/pdf", buffer: PAPER });
  await voucher.getByLabel("Số chứng từ").fill(number);
  await voucher.getByLabel("Ngày chứng từ").fill(today());
  await voucher.getByLabel("Người nhận tiền").fill(PRINTER);
  await voucher.getByLabel("Số tiền trên chứng từ (đồng)").fill(amount);
}
