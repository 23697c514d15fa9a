import { expect, login, type Page, type People } from "../browser";
import { look } from "../look";
import { isVotedDown, money, type Nominee, nominees, rewardOf } from "../nominees";
import { accountant, chairman, councilSecretary, secretary } from "../people";
import { button, confirm, dialog, entry, follow, h1, link, tabTo, today } from "./parts";
import { rowsOf } from "./plan";

const selected = nominees.filter((nominee) => !isVotedDown(nominee));
const [refusedByMouse, refusedByKeyboard, , , later] = selected as [Nominee, Nominee, Nominee, Nominee, Nominee];
/** The service of the nominations hears of the fund when the page does: what it missed comes with the next poll. */
const NEXT_POLL = { timeout: 90_000 };
const REASON = "Chưa đủ tiêu biểu ở cấp xã (mẫu).";

/** Those that the Chairman commends, in both decisions. */
export const awarded = selected.slice(2);

export async function nothingIsFunded(people: People): Promise<void> {
  const page = await people.open(chairman);
  await expect(page.getByText("Quỹ chưa có tiền cho 36 hồ sơ được chọn")).toBeVisible(NEXT_POLL);
  await look(page, "home-chairman");
  await entry(page, "Quyết định").click();
  await look(page, "decisions-none");
  await follow(page, link(page, "Xem và quyết định"));
  await expect(page.getByText(/Chưa khen thưởng được: quỹ còn 0 đồng/)).toHaveCount(36);
  await expect(page.getByText("Chọn ít nhất một dòng.")).toBeVisible();
  await look(page, "decision-unfunded");
}

export async function allocate(people: People): Promise<void> {
  const page = await people.open(accountant);
  await expect(page.getByText("Quỹ chưa đủ tiền cho 36 hồ sơ được chọn")).toBeVisible();
  await look(page, "home-accountant");
  await page
    .getByRole("listitem")
    .filter({ hasText: "Quỹ chưa đủ tiền cho 36 hồ sơ được chọn" })
    .getByRole("link", { name: "Ghi số tiền" })
    .click();
  await button(page, "Ghi số tiền được cấp").click();
  await expect(page.getByText("Nêu quyết định hoặc chứng từ cấp kinh phí.")).toBeVisible();
  await page.getByLabel("Số tiền (đồng)").fill("100000000");
  await page.getByLabel("Căn cứ").fill("Quyết định giao quỹ (mẫu)");
  await look(page, "allocation");
  await button(page, "Ghi 100.000.000 đồng…").click();
  await look(page, "allocation-question");
  await confirm(page, /^Ghi 100\.000\.000 đồng được cấp/, "Ghi 100.000.000 đồng vào sổ");
  await expect(page.getByText(/^Đã ghi 100\.000\.000 đồng được cấp/)).toBeVisible();
  await expect(page.getByText(/^Sổ nguyên vẹn/)).toBeVisible();
}

/** 500.000.000 were typed for 50.000.000: the accountant proposes, the Chairman approves, the ledger has one line more. */
export async function takeBackAnAllocation(people: People): Promise<void> {
  const page = await people.open(accountant, "/funds/REWARD_FUND/allocation");
  await page.getByLabel("Số tiền (đồng)").fill("500000000");
  await page.getByLabel("Căn cứ").fill("Chứng từ gõ nhầm (mẫu)");
  await button(page, "Ghi 500.000.000 đồng…").click();
  await confirm(page, /^Ghi 500\.000\.000 đồng được cấp/, "Ghi 500.000.000 đồng vào sổ");
  await button(page, "Ghi đảo khoản cấp 500.000.000 đồng theo Chứng từ gõ nhầm (mẫu)").click();
  await page.getByLabel("Lý do").fill("Gõ thừa một số không (mẫu).");
  await look(page, "reversal-of-allocation");
  await confirm(page, "Đề nghị thu lại khoản cấp 500.000.000 đồng?", "Gửi đề nghị ghi đảo");
  await expect(page.getByText(/^Chờ Chủ tịch duyệt: thu lại 500\.000\.000 đồng/)).toBeVisible();

  const own = await people.open(chairman);
  await expect(own.getByText("Duyệt thu lại 500.000.000 đồng cấp nhầm")).toBeVisible(NEXT_POLL);
  await look(own, "home-chairman-reversal");
  await follow(own, link(own, "Xem đề nghị"));
  await look(own, "reversal-waits");
  await button(own, /^Duyệt: thu lại 500\.000\.000 đồng/).click();
  await look(own, "reversal-question");
  await confirm(own, /^Duyệt: thu lại 500\.000\.000 đồng/, "Ghi đảo 500.000.000 đồng");
  await expect(own.getByText("Đã ghi đảo 500.000.000 đồng.")).toBeVisible();
  await expect(own.getByText("Đã thu lại", { exact: true })).toBeVisible();
  await expect(own.getByText(/^Còn [\d.]+ đồng trong 100\.000\.000 đồng được cấp$/)).toBeVisible();
}

/** From today a Gia đình văn hóa is 0,11 of the base salary: the fund holds too little, and is asked for the rest. */
export async function aNormRises(people: People): Promise<void> {
  const page = await people.open(councilSecretary, "/norms/new");
  await page.getByLabel("Định mức khác").check();
  await page.getByLabel("Định mức nào").selectOption({ label: "Gia đình văn hóa, 01/01/2024" });
  await page.getByLabel("Giá trị mới").fill("11");
  await page.getByLabel("Từ ngày").fill(today());
  await page.getByLabel("Căn cứ").fill("Nghị định (mẫu)");
  await page.getByLabel("Lý do").fill("Nghị định mới (mẫu)");
  await button(page, "Gửi đề xuất").click();
  await expect(page.getByText("Anh/chị đề xuất nên người khác duyệt.")).toBeVisible();

  const own = await people.open(chairman, "/norms");
  await button(own, "Duyệt…").click();
  await confirm(own, "Duyệt “Gia đình văn hóa”?", "Duyệt 1 định mức");
  await entry(own, "Quyết định").click();
  await follow(own, link(own, "Xem và quyết định"));
  const households = selected.filter(({ form }) => form === "GIA_DINH_VAN_HOA").length;
  await expect(own.getByText(/quỹ giữ 260\.000 đồng, theo định mức của ngày ký phải 280\.000/)).toHaveCount(
    households,
    NEXT_POLL,
  );
  await look(own, "decision-norm-rose");
  await button(own, `Yêu cầu quỹ giữ thêm ${money(households * 20_000)} đồng cho ${households} hồ sơ`).click();
  await expect(own.getByText(`Đã yêu cầu quỹ giữ thêm cho ${households} hồ sơ.`)).toBeVisible();
  await expect(own.getByText(/^Định mức đã tăng sau ngày bỏ phiếu/)).toBeHidden(NEXT_POLL);
  await expect(own.getByText(/Chưa khen thưởng được/)).toHaveCount(0, NEXT_POLL);
}

/** By keyboard alone, from the home page to the signature. One line is left for another decision. */
export async function decide(people: People): Promise<void> {
  const page = await people.open(chairman);
  await expect(page.getByText("Quyết định khen thưởng 36 hồ sơ")).toBeVisible(NEXT_POLL);
  await tabTo(page, link(page, "Xem và quyết định"));
  await page.keyboard.press("Enter");
  await expect(rowsOf(page, "Các dòng của quyết định")).toHaveCount(36);

  for (const nominee of [refusedByMouse, refusedByKeyboard]) {
    await tabTo(page, button(page, `Không khen thưởng ${nominee.title}…`));
    await page.keyboard.press("Enter");
    await expect(dialog(page, `Không khen thưởng ${nominee.title}?`)).toBeVisible();
    await expect(page.getByLabel("Lý do")).toBeFocused();
    if (nominee === refusedByMouse) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(page.getByText("Ghi lý do.")).toBeVisible();
      await look(page, "decision-refusal");
      await tabTo(page, page.getByLabel("Lý do"));
    }
    await page.keyboard.type(REASON);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(rowsOf(page, "Các dòng của quyết định").filter({ hasText: nominee.title })).toContainText(REASON);
  }
  await tabTo(page, page.getByRole("checkbox", { name: `Chọn ${later.title}` }));
  await page.keyboard.press("Space");
  await tabTo(page, page.getByLabel("Số, ký hiệu"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("05/QĐ-UBND");
  await tabTo(page, page.getByLabel("Ngày ký"));
  await page.keyboard.press("Control+A");
  await page.keyboard.type("20/8/2025");
  await expect(page.getByText(/^Hội đồng bỏ phiếu ngày .*, nên quyết định không ghi ngày trước đó\.$/)).toBeVisible();
  await look(page, "decision-dated-back");
  await page.keyboard.press("Control+A");
  await page.keyboard.type(today());
  await expect(page.getByText(/^36 dòng · 1 dòng để lại/)).toBeVisible();
  await expect(page.getByText(`${money(sum(33))} đồng`).first()).toBeVisible();
  await look(page, "decision-draft");
  await tabTo(page, page.getByLabel(/^Đã hỏi lại/));
  await page.keyboard.press("Space");
  await tabTo(page, button(page, "Ký quyết định 05/QĐ-UBND, 35 dòng…"));
  await page.keyboard.press("Enter");
  await look(page, "decision-question");
  await tabTo(page, button(page, "Ký quyết định 05/QĐ-UBND, 35 dòng"));
  await page.keyboard.press("Enter");
  await expect(page.getByText("Đã ký quyết định 05/QĐ-UBND, 35 dòng.")).toBeVisible();
  await expect(h1(page)).toHaveText("Quyết định 05/QĐ-UBND");
}

function sum(lines: 33 | 34) {
  return awarded
    .filter((nominee) => lines === 34 || nominee !== later)
    .reduce((total, one) => total + rewardOf(one), 0);
}

/** Rewards follow the norms of the day of the decision; the paper is there. */
export async function readDecision(people: People): Promise<void> {
  const page = await people.open(chairman, "/decisions");
  await follow(page, link(page, "05/QĐ-UBND"));
  const lines = rowsOf(page, "Các dòng của quyết định");
  await expect(lines).toHaveCount(35);
  for (const nominee of awarded.filter((one) => one !== later)) {
    await expect(lineOf(page, nominee)).toContainText(money(rewardOf(nominee)));
  }
  await expect(lines.filter({ hasText: "Không khen thưởng" })).toHaveCount(2);
  await expect(page.getByText(`${money(sum(33))} đồng`).first()).toBeVisible();
  await look(page, "decision", { print: true });
  const paper = await page.request.get((await link(page, "Đọc quyết định (PDF)").getAttribute("href")) ?? "");
  expect((await paper.body()).subarray(0, 5).toString()).toBe("%PDF-");
}

const lineOf = (page: Page, { name }: Nominee) => rowsOf(page, "Các dòng của quyết định").filter({ hasText: name });

/** The decision open in another browser, which is not told of a change: no stream, and no list after the first. */
async function aPageThatHearsNothing(people: People): Promise<Page> {
  const page = await people.guest();
  await page.route("**/api/live", (route) => route.abort());
  await page.goto("/");
  await login(page, chairman);
  await page.goto("/decisions/new");
  await expect(rowsOf(page, "Các dòng của quyết định")).toHaveCount(1);
  return page;
}

export async function aNumberIsUsedOnce(people: People): Promise<void> {
  people.faults.allow(409, 412);
  people.faults.allowOffline();
  const page = await people.open(chairman, "/decisions");
  await follow(page, link(page, "Xem và quyết định"));
  await page.getByLabel("Số, ký hiệu").fill("05/QĐ-UBND");
  await page.getByLabel("Ngày ký").fill(today());
  await button(page, "Ký quyết định 05/QĐ-UBND, 1 dòng…").click();
  await expect(page.getByText("Hỏi lại rồi đánh dấu ô này.")).toBeVisible();
  await page.getByLabel(/^Đã hỏi lại/).check();
  await button(page, "Ký quyết định 05/QĐ-UBND, 1 dòng…").click();
  await button(page, "Ký quyết định 05/QĐ-UBND, 1 dòng").click();
  await expect(page.getByLabel("Số, ký hiệu")).toHaveAttribute("aria-invalid", "true");
  await look(page, "decision-number-used");
  await page.getByLabel("Số, ký hiệu").fill("06/QĐ-UBND");
  const colleague = await aPageThatHearsNothing(people);
  await colleague.getByLabel("Số, ký hiệu").fill("07/QĐ-UBND");
  await colleague.getByLabel("Ngày ký").fill(today());
  await button(page, "Ký quyết định 06/QĐ-UBND, 1 dòng…").click();
  await confirm(page, "Ký quyết định 06/QĐ-UBND, 1 dòng?", "Ký quyết định 06/QĐ-UBND, 1 dòng");
  await expect(page.getByText("Đã ký quyết định 06/QĐ-UBND, 1 dòng.")).toBeVisible();

  await colleague.getByLabel(/^Đã hỏi lại/).check();
  await button(colleague, "Ký quyết định 07/QĐ-UBND, 1 dòng…").click();
  await button(colleague, "Ký quyết định 07/QĐ-UBND, 1 dòng").click();
  await expect(colleague.getByText(/^Người khác vừa sửa mục này/)).toBeVisible();
  await expect(rowsOf(colleague, "Các dòng của quyết định")).toHaveCount(0);
  await expect(colleague.getByLabel("Số, ký hiệu")).toHaveValue("07/QĐ-UBND");
  await look(colleague, "decision-line-taken");
  await entry(page, "Quyết định").click();
  await expect(rowsOf(page, "Đã ký")).toHaveCount(2);
  await look(page, "decisions", { print: true });

  const awards = await people.open(secretary, "/awards");
  await expect(rowsOf(awards, "Được khen thưởng")).toHaveCount(34);
  await look(awards, "awards", { print: true });
}
