import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { money, type Nominee, rewardOf } from "../nominees";
import { accountant, chairman, clerk, councilSecretary, operator, secretary } from "../people";
import { request } from "../stack";
import { awarded } from "./decision";
import { button, confirm, dialog, entry, follow, h1, link } from "./parts";
import { rowsOf } from "./plan";

const SIGNED_SHEET = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");

/** As the money calls it: a household by its head. */
const payee = (page: Page, nominee: Nominee) => rowsOf(page, "Chi thưởng").filter({ hasText: nominee.name });

export async function pay(people: People): Promise<void> {
  const page = await people.open(accountant);
  await expect(page.getByText(`Chi thưởng cho ${awarded.length} tập thể, cá nhân, hộ gia đình`)).toBeVisible();
  await follow(page, link(page, "Chi thưởng"));
  await expect(rowsOf(page, "Chi thưởng")).toHaveCount(awarded.length);
  await look(page, "rewards", { print: true });

  // The same reward in two tabs: the second hears that it is paid. A program that pays once more is refused.
  const [twice] = awarded as [Nominee];
  const other = await people.open(accountant, "/rewards?group=toPay");
  const address = await payee(other, twice).getByRole("link").getAttribute("href");
  await payOne(page, twice, true);
  await expect(payee(other, twice)).toBeHidden();
  await other.close();
  const payment = `/api${new URL(address ?? "", page.url()).pathname}/payment`;
  expect((await request(accountant.account, payment, { body: { receivedBy: twice.name } })).status).toBe(409);

  await payBySheets(page);
  await page.goto("/rewards");
  await button(page, `Đã chi ${awarded.length}`).click();
  await payee(page, twice).getByRole("link").click();
  await h1(page).waitFor();
  await look(page, "reward");
}

async function payOne(page: Page, nominee: Nominee, looks = false) {
  const amount = money(rewardOf(nominee));
  await payee(page, nominee).getByRole("button").click();
  const question = dialog(page, new RegExp(`^Chi ${amount} đồng cho `));
  if (looks) {
    await look(page, "payment");
  }
  await question.getByRole("button", { name: `Ghi chi ${amount} đồng` }).click();
  await expect(question).toBeHidden();
  await expect(payee(page, nominee)).toBeHidden();
}

/** The others sign on a sheet: one by a proxy, and one does not come and signs on the next. */
async function payBySheets(page: Page) {
  await entry(page, "Danh sách chi thưởng").click();
  await expect(h1(page)).toHaveText("Danh sách chi thưởng");
  await button(page, /^Lập danh sách \d+ người nhận, [\d.]+ đồng$/).click();
  await expect(h1(page)).toHaveText("Danh sách chi số 1");
  const lines = rowsOf(page, "Danh sách chi số 1");
  await expect(lines).toHaveCount(awarded.length - 1);
  const paper = await link(page, /^In danh sách để ký/).getAttribute("href");
  const pdf = await page.request.get(paper ?? "");
  expect(pdf.headers()["content-type"]).toContain("application/pdf");
  expect((await pdf.body()).subarray(0, 5).toString()).toBe("%PDF-");

  await expect(page.getByText(/^Còn \d+ dòng chưa đánh dấu/)).toBeVisible();
  await page.getByRole("checkbox", { name: "Chọn tất cả" }).check();
  await button(page, `Đã ký nhận: ${awarded.length - 1}`).click();
  await expect(lines.filter({ hasText: "Đã ký nhận" })).toHaveCount(awarded.length - 1);
  await lines
    .first()
    .getByRole("button", { name: /^Ghi ký nhận của / })
    .click();
  const proxy = dialog(page, /^Ký nhận [\d.]+ đồng của /);
  await proxy.getByRole("radio", { name: "Nhận thay", exact: true }).check();
  await proxy.getByLabel("Họ tên người đã ký").fill("Nông Thị Nhận Thay (mẫu)");
  await proxy.getByLabel("Giấy ủy quyền").fill("Giấy ủy quyền 02 (mẫu)");
  await look(page, "payout-proxy");
  await proxy.getByRole("button", { name: "Lưu" }).click();
  await expect(lines.first()).toContainText("Giấy ủy quyền 02 (mẫu)");
  await lines
    .last()
    .getByRole("button", { name: /^Ghi ký nhận của / })
    .click();
  const absent = dialog(page, /^Ký nhận [\d.]+ đồng của /);
  await absent.getByRole("radio", { name: "Chưa nhận", exact: true }).check();
  await absent.getByLabel("Vì sao chưa nhận").fill("Vắng mặt hôm trao (mẫu)");
  await absent.getByRole("button", { name: "Lưu" }).click();
  await expect(lines.last()).toContainText("Chưa nhận");
  await look(page, "payout-marked");

  await expect(page.getByText("Gửi bản quét danh sách đã ký rồi mới ghi chi.")).toBeVisible();
  await sendScan(page, "danh-sach-1.pdf");
  await payTheSheet(page);
  await expect(page.getByText("Số đã ký nhận khớp sổ.")).toBeVisible({ timeout: 120_000 });
  await expect(lines.filter({ hasText: "Đã vào sổ" })).toHaveCount(awarded.length - 2);
  await look(page, "payout-paid", { print: true });

  await entry(page, "Danh sách chi thưởng").click();
  await button(page, /^Lập danh sách 1 người nhận, [\d.]+ đồng$/).click();
  await expect(h1(page)).toHaveText("Danh sách chi số 2");
  await page.getByRole("checkbox", { name: "Chọn tất cả" }).check();
  await button(page, "Đã ký nhận: 1").click();
  await sendScan(page, "danh-sach-2.pdf");
  await payTheSheet(page);
  await expect(page.getByText("Số đã ký nhận khớp sổ.")).toBeVisible({ timeout: 60_000 });
  await entry(page, "Danh sách chi thưởng").click();
  await expect(rowsOf(page, "Danh sách chi thưởng").filter({ hasText: "Đã chi" })).toHaveCount(2);
  await look(page, "payouts");
}

async function sendScan(page: Page, name: string) {
  const choose = page.getByLabel(/^Kéo bản quét vào đây/);
  await choose.setInputFiles({ name, mimeType: "application/pdf", buffer: SIGNED_SHEET });
  await expect(link(page, name)).toBeVisible();
}

async function payTheSheet(page: Page) {
  await button(page, /^Ghi chi cho \d+ người nhận, [\d.]+ đồng…$/).click();
  await confirm(page, /^Ghi chi [\d.]+ đồng cho \d+ người nhận\?$/, /^Ghi chi [\d.]+ đồng, \d+ người nhận$/);
}

/** A payment of the wrong line: the accountant proposes, the Chairman approves, and the reward is paid again by a proxy. */
export async function reverseAPayment(people: People): Promise<void> {
  const nominee = awarded[1] as Nominee;
  const amount = money(rewardOf(nominee));
  const page = await people.open(accountant, "/rewards?group=paid");
  await follow(page, payee(page, nominee).getByRole("link"));
  await button(page, /^Ghi đảo lần chi cho /).click();
  await page.getByLabel("Lý do").fill("Ghi nhầm người ký nhận (mẫu).");
  await look(page, "reversal-of-payment");
  await confirm(page, /^Đề nghị ghi đảo lần chi/, "Gửi đề nghị ghi đảo");
  await expect(page.getByText(/^Chờ Chủ tịch duyệt: ghi đảo lần chi/)).toBeVisible();

  const own = await people.open(chairman);
  await expect(own.getByText(new RegExp(`^Duyệt ghi đảo lần chi ${amount} đồng cho `))).toBeVisible({
    timeout: 90_000,
  });
  await follow(own, link(own, "Xem đề nghị"));
  await look(own, "reversal-of-payment-waits");
  await button(own, /^Duyệt: ghi đảo lần chi/).click();
  await confirm(own, /^Duyệt: ghi đảo lần chi/, `Ghi đảo ${amount} đồng`);
  await expect(own.getByText(`Đã ghi đảo ${amount} đồng.`)).toBeVisible();

  await page.reload();
  await button(page, /^Chi thưởng cho /).click();
  const question = dialog(page, new RegExp(`^Chi ${amount} đồng cho `));
  await question.getByLabel("Người ký nhận").fill("Nông Thị Nhận Thay (mẫu)");
  await question.getByRole("button", { name: `Ghi chi ${amount} đồng` }).click();
  await expect(question.getByText(/ghi giấy ủy quyền vào ô Nhận thay\.$/)).toBeVisible();
  await look(page, "payment-proxy-missing");
  await question.getByLabel("Nhận thay").fill("Giấy ủy quyền 01 (mẫu)");
  await question.getByRole("button", { name: `Ghi chi ${amount} đồng` }).click();
  await expect(question).toBeHidden();
  await expect(page.getByText("Lần chi đã ghi đảo")).toBeVisible();
  await look(page, "reward-paid-again");
}

/** The account of the conference while it is open: it agrees with the ledgers, and says what is in its way. */
export async function accountForTheMoney(people: People): Promise<void> {
  const page = await people.open(accountant, "/");
  await entry(page, "Quyết toán").click();
  await expect(h1(page)).toHaveText("Quyết toán");
  await expect(page.getByText("Tạm tính", { exact: true })).toBeVisible();
  await expect(page.getByText("Hội nghị chưa đóng hồ sơ.")).toBeVisible();
  await expect(page.getByText(/^Chênh lệch ở /)).toHaveCount(0);
  await expect(rowsOf(page, "Kinh phí tổ chức hội nghị").first()).toBeVisible();
  await look(page, "final-account", { print: true });
  for (const [name, type] of [
    ["Báo cáo quyết toán (PDF)", "application/pdf"],
    ["Bảng tính (XLSX)", "spreadsheetml"],
  ] as const) {
    const file = await page.request.get((await link(page, name).getAttribute("href")) ?? "");
    expect(file.headers()["content-type"]).toContain(type);
  }
}

export async function onlyTheAccountantPays(): Promise<void> {
  const { items } = (await request(secretary.account, "/api/conferences")).json;
  const rewards = (await request(accountant.account, `/api/rewards?conferenceId=${items[0].id}`)).json.items;
  const path = `/api/rewards/${rewards[0].nominationId}/payment`;
  expect((await request(secretary.account, path, { body: { receivedBy: "Ai đó" } })).status).toBe(403);
}

/** What holds across all services, as the screens show it. */
export async function everythingAgrees(people: People): Promise<void> {
  const page = await people.open(accountant, "/funds");
  for (const fund of ["Kinh phí khen thưởng", "Kinh phí tổ chức Hội nghị"]) {
    await entry(page, "Kinh phí").click();
    await follow(page, link(page, fund));
    await expect(page.getByText(/^Sổ nguyên vẹn/)).toBeVisible();
    await look(page, fund === "Kinh phí khen thưởng" ? "ledger" : "ledger-empty", { print: true });
  }
  await entry(page, "Kinh phí").click();
  await look(page, "funds");

  const awards = await people.open(chairman, "/awards");
  for (const nominee of awarded.slice(0, 4)) {
    await link(awards, nominee.title).click();
    await expect(awards.getByText(/lần ghi, không lần nào bị sửa\.$/)).toBeVisible();
    for (const step of [
      /lập hồ sơ$/,
      /^Hội đồng chọn/,
      /^Quỹ giữ/,
      /^Chủ tịch quyết định khen thưởng/,
      /^Chi [\d.]+ đồng$/,
    ]) {
      await expect(awards.getByText(step).first()).toBeVisible();
    }
    if (nominee === awarded[0]) {
      // Who did it is told by name, not by account.
      await expect(awards.getByText(councilSecretary.name).first()).toBeVisible();
      await look(awards, "award", { print: true });
      await button(awards, "Dựng lại từ sự kiện").click();
      await expect(awards.getByText(/^nhận tiền thưởng/)).toBeVisible();
      await look(awards, "award-events");
    }
    await entry(awards, "Được khen thưởng").click();
  }

  const compared = await people.open(secretary, "/awards");
  await button(compared, "Đối chiếu ngay").click();
  await expect(compared.getByText(/không thiếu gì từ đề nghị tới chi tiền/)).toBeVisible();
  await look(compared, "awards-compared");

  const watch = await people.open(operator);
  await look(watch, "home-operator");
  await entry(watch, "Vận hành").click();
  await expect(watch.getByText("5 / 5 dịch vụ chạy tốt")).toBeVisible();
  const services = rowsOf(watch, "Vận hành");
  await expect(services).toHaveCount(5);
  await expect(services.filter({ hasText: /Chạy tốt0/ })).toHaveCount(5, { timeout: 40_000 });
  await button(watch, "Đối chiếu với mốc gần nhất").click();
  await expect(rowsOf(watch, "Mốc đối chiếu lịch sử").filter({ hasText: /khớp|chưa có mốc/ })).toHaveCount(5);
  await look(watch, "operations");
  await entry(watch, "Tin chưa xử lý được").click();
  await expect(watch.getByRole("heading", { name: "Mọi tin đều đã xử lý" })).toBeVisible();
  await look(watch, "dead-letters-none");
}

/** On the page of the decision. The next number of the year is proposed; another one may be typed. */
export async function revokeAward(page: Page, name: string, number?: string) {
  await button(page, `Thu hồi khen thưởng của ${name}…`).click();
  await page.getByLabel("Lý do").fill("Kê khai không đúng (mẫu).");
  const field = page.getByRole("dialog").getByLabel("Số, ký hiệu");
  await expect(field).toHaveValue(/^\d+\/QĐ-UBND$/);
  if (number) {
    await field.fill(number);
  }
  await look(page, "revocation");
  await confirm(page, `Thu hồi khen thưởng của ${name}?`, "Thu hồi 1 khen thưởng");
  await expect(page.getByText(`Đã thu hồi khen thưởng của ${name} bằng Quyết định`)).toBeVisible();
}

/** What `./run --check` leaves out: an award is revoked, and its money comes back. */
export async function revoke(people: People): Promise<void> {
  const nominee = awarded[0] as Nominee;
  const page = await people.open(chairman, "/decisions");
  await follow(page, link(page, "05/QĐ-UBND"));
  await revokeAward(page, nominee.name);
  await expect(page.getByRole("heading", { name: "Quyết định thu hồi" })).toBeVisible();

  const money = await people.open(accountant);
  await expect(money.getByText("Thu hồi 1 khoản thưởng đã chi")).toBeVisible();
  await follow(money, link(money, "Thu hồi"));
  await payee(money, nominee).getByRole("button").click();
  await money.getByLabel("Số phiếu thu").fill("PT-01");
  await look(money, "recovery");
  await money
    .getByRole("dialog")
    .getByRole("button", { name: /^Ghi thu hồi/ })
    .click();
  await expect(money.getByText(/^Đã ghi thu hồi/)).toBeVisible();

  const reader = await people.open(clerk, "/awards");
  await expect(rowsOf(reader, "Được khen thưởng").filter({ hasText: "Đã thu hồi" })).toHaveCount(1);
}

/** What is free in the commune's fund at the end of its year moves into the next one. */
export async function carryOver(people: People): Promise<void> {
  const page = await people.open(accountant, "/funds");
  await expect(rowsOf(page, "Quỹ Thi đua, khen thưởng từng năm").first()).toBeVisible();
  await button(page, /^Chuyển số dư năm \d+ sang năm \d+$/).click();
  await page.getByLabel("Lý do").fill("Kết thúc năm (mẫu).");
  await look(page, "carry-over");
  await confirm(page, /^Đề nghị chuyển [\d.]+ đồng của năm/, "Gửi đề nghị chuyển số dư");
  await expect(page.getByText(/^Chờ Chủ tịch duyệt: chuyển [\d.]+ đồng của năm/)).toBeVisible();

  const own = await people.open(chairman);
  await expect(own.getByText(/^Duyệt chuyển [\d.]+ đồng của quỹ năm/)).toBeVisible({ timeout: 90_000 });
  await follow(own, link(own, "Xem đề nghị"));
  await button(own, /^Duyệt: chuyển [\d.]+ đồng của năm/).click();
  await confirm(own, /^Duyệt: chuyển [\d.]+ đồng của năm/, /^Chuyển [\d.]+ đồng sang năm \d+$/);
  await expect(own.getByText(/^Đã chuyển [\d.]+ đồng sang năm \d+\.$/)).toBeVisible();
  await look(own, "funds-carried-over");
}
