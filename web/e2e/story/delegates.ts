import type { Locator } from "@playwright/test";
import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { clerk, type Person, secretary } from "../people";
import { all, request } from "../stack";
import { awarded } from "./decision";
import { button, confirm, dialog, entry, follow, h1, link } from "./parts";
import { ofTheHamlets, rowsOf } from "./plan";

/** The group of leaders, which gets more registrations than places. */
const CROWDED = "lanh-dao";
const TOO_MANY = 3;

/** The quotas of the plan for the seven groups without the awardees: 104 places. */
export const QUOTAS: Record<string, number> = {
  [CROWDED]: 12,
  "dang-mttq": 14,
  "co-quan-xa": 14,
  "cong-an-quan-su": 6,
  "truong-hoc-y-te": 16,
  "xom-to": 34,
  "doanh-nghiep": 8,
};

/** How many awardees want the invitation on paper. */
export const ON_PAPER = 4;

export const leader = (number: number) => `Đại biểu ${CROWDED} ${number} (mẫu)`;
export const addressOf = (group: string, number: number) => `${group}-${number}@vi-du.example`;
export const awardeeAddress = (number: number) => `duoc-khen-${number}@vi-du.example`;

export async function awardeesHavePlaces(people: People): Promise<void> {
  const page = await people.open(secretary, "/delegates");
  await expect(page.getByText(/^34\/150 chỗ/)).toBeVisible();
  await expect(rowsOf(page, "Đại biểu")).toHaveCount(awarded.length);
}

/** Four names that differ in their tone marks only, one of them twice; and two people who look like one. */
export async function homonyms(people: People): Promise<void> {
  const page = await people.open(secretary, "/delegates/new");
  await page.getByRole("combobox", { name: "Đơn vị" }).fill("cac truong");
  await page.getByRole("option", { name: "Các trường học" }).click();
  await page.getByLabel("Nhóm").selectOption("truong-hoc-y-te");
  const namesakes = ["Tú", "Tư", "Tự", "Tứ", "Tú"].map((given) => `Hoàng Văn Mẫu ${given}`);
  for (const [number, name] of namesakes.entries()) {
    await page.getByRole("radio", { name: "Ông", exact: true }).check();
    await registerNext(page, name, addressOf("trung-ten", number));
    await expect(page.getByLabel("Họ và tên")).toHaveValue("");
  }
  const joined = "Nông Thị Mẫu Hợp";
  await page.getByLabel("Năm sinh").fill("1980");
  await registerNext(page, joined, addressOf("trung-ten", 5));
  await expect(page.getByText(`Đã đăng ký ${joined}.`, { exact: true })).toBeVisible();
  await page.getByLabel("Năm sinh").fill("1980");
  await page.getByLabel("Chức vụ").fill("Hiệu trưởng");
  await registerNext(page, joined, addressOf("trung-ten", 6));
  await expect(page.getByText(`${joined} đã có trong danh sách; không thêm lần nữa.`)).toBeVisible();

  await entry(page, "Đại biểu").click();
  await expect(page.getByText(/^40\/150 chỗ/)).toBeVisible();
  await page.getByRole("tab", { name: "Có thể trùng (10)" }).click();
  const pairs = rowsOf(page, "Có thể trùng");
  await expect(pairs).toHaveCount(10);
  await look(page, "delegate-duplicates");
  await judge(page, pairs.filter({ hasText: "cùng họ tên" }), "Cùng một người…", "Gộp 2 đại biểu làm một");
  await expect(page.getByText("Hoàng Văn Mẫu Tú là một đại biểu.")).toBeVisible();
  await expect(pairs).toHaveCount(6);
  for (let left = 6; left > 0; left--) {
    await judge(page, pairs.first(), "Hai người khác nhau…", "Giữ 2 đại biểu");
    await expect(pairs).toHaveCount(left - 1);
  }
  await expect(page.getByRole("heading", { name: "Không có ai có thể trùng" })).toBeVisible();

  await page.getByRole("tab", { name: "Danh sách" }).click();
  await expect(page.getByText(/^39\/150 chỗ/)).toBeVisible();
  await follow(page, link(page, joined));
  await expect(page.getByRole("heading", { name: "Các bản ghi đã gộp" })).toBeVisible();
  await look(page, "delegate-joined");
  await button(page, "Tách ra…").click();
  await page.getByRole("dialog").getByLabel("Lý do").fill("Hai cô giáo cùng tên, cùng tuổi (mẫu).");
  await confirm(page, `Tách bản ghi ${joined}?`, "Tách 1 bản ghi");
  await expect(page.getByText(`Đã tách ${joined} thành đại biểu riêng.`)).toBeVisible();
  await expect(page.getByRole("heading", { name: "Các bản ghi đã gộp" })).toBeHidden();
  await entry(page, "Đại biểu").click();
  await expect(page.getByText(/^40\/150 chỗ/)).toBeVisible();
  await expect(link(page, joined)).toHaveCount(2);
  await takeOff([...namesakes, joined]);
}

async function judge(page: Page, pair: Locator, decision: string, act: string) {
  await pair.getByRole("button", { name: decision }).click();
  await page.getByRole("dialog").getByLabel("Lý do").fill("Hỏi đơn vị (mẫu).");
  await confirm(page, /./, act);
}

/** The officer of all hamlets registers for one of them; the delegate is that hamlet's, in lists and letters. */
export async function registerForAHamlet(people: People): Promise<void> {
  const name = "Mông Thị Mẫu Xóm";
  const page = await people.open(ofTheHamlets, "/delegates");
  await follow(page, link(page, "Đăng ký đại biểu").first());
  const unit = page.getByLabel("Đơn vị");
  await expect(unit).toHaveValue(ofTheHamlets.unit);
  await expect(unit.getByRole("option")).toContainText(["Các xóm, tổ dân phố", "Xóm Mẫu Trong"]);
  await unit.selectOption("xom-mau");
  await page.getByLabel("Nhóm").selectOption("xom-to");
  await look(page, "delegate-new-below");
  await registerNext(page, name, addressOf("xom-to", 99));
  await expect(page.getByText(`Đã đăng ký ${name}.`, { exact: true })).toBeVisible();
  await follow(page, entry(page, "Đại biểu"));
  await expect(rowsOf(page, "Đại biểu").filter({ hasText: name })).toContainText("Xóm Mẫu Trong");
  await takeOff([name]);
}

/** The story goes on without them. */
async function takeOff(names: readonly string[]) {
  type Listed = { id: string; name: string; state: string; version: number };
  const { items } = (await request(secretary.account, "/api/conferences")).json;
  const listed = await all<Listed>(secretary.account, `/api/delegates?conferenceId=${items[0].id}`);
  for (const { id, version } of listed.filter(({ name, state }) => names.includes(name) && state !== "CANCELLED")) {
    const body = { reason: "Chỉ để thử (mẫu)." };
    expect((await request(secretary.account, `/api/delegates/${id}/cancellation`, { body, version })).status).toBe(200);
  }
}

/** 107 registrations by two clerks at once. */
export async function registerAll(people: People): Promise<void> {
  const groups = Object.keys(QUOTAS);
  const mine = groups.slice(0, 5);
  await Promise.all([register(people, secretary, mine), register(people, clerk, groups.slice(5))]);
  const page = await people.open(secretary, "/delegates");
  await expect(page.getByText(/^138\/150 chỗ · 3 chờ chỗ/)).toBeVisible();
  await look(page, "delegates", { print: true });
  await page.getByRole("tab", { name: "Nhóm và chỉ tiêu" }).click();
  await expect(rowsOf(page, "Nhóm và chỉ tiêu").filter({ hasText: "Lãnh đạo" })).toContainText("12/12");
  await look(page, "delegate-groups", { print: true });
}

async function register(people: People, person: Person, groups: string[]) {
  const page = await people.open(person, "/delegates");
  await follow(page, link(page, "Đăng ký đại biểu"));
  const unit = page.getByRole("combobox", { name: "Đơn vị" });
  await unit.fill("cac xom");
  await page.getByRole("option", { name: "Các xóm, tổ dân phố" }).click();
  for (const group of groups) {
    await page.getByLabel("Nhóm").selectOption(group);
    const registrations = (QUOTAS[group] ?? 0) + (group === CROWDED ? TOO_MANY : 0);
    for (let number = 0; number < registrations; number++) {
      const name = `Đại biểu ${group} ${number} (mẫu)`;
      if (group === "xom-to" && number === 1) {
        await page.getByLabel("Năm sinh").fill("1980");
      }
      await registerNext(page, name, addressOf(group, number));
      const waits = group === CROWDED && number >= (QUOTAS[group] ?? 0);
      await expect(
        page.getByText(waits ? `${name} vào danh sách chờ` : `Đã đăng ký ${name}.`, { exact: !waits }),
      ).toBeVisible();
    }
  }
}

async function registerNext(page: Page, name: string, email: string) {
  await page.getByLabel("Họ và tên").fill(name);
  await page.getByRole("textbox", { name: "Thư điện tử" }).fill(email);
  await button(page, "Đăng ký và nhập người tiếp").click();
}

export async function noSecondPlace(people: People): Promise<void> {
  const page = await people.open(secretary, "/delegates/new");
  await button(page, "Đăng ký").click();
  await expect(page.getByText("Chọn nhóm đại biểu.")).toBeVisible();
  await expect(page.getByLabel("Nhóm").getByRole("option", { name: "Lãnh đạo" })).toHaveCount(1);
  await expect(page.getByLabel("Nhóm").getByRole("option", { name: "được khen thưởng" })).toHaveCount(0);
  await look(page, "delegate-new");
  await page.getByRole("combobox", { name: "Đơn vị" }).fill("cac xom");
  await page.getByRole("option", { name: "Các xóm, tổ dân phố" }).click();
  await page.getByLabel("Nhóm").selectOption("xom-to");
  await page.getByLabel("Năm sinh").fill("1980");
  await registerNext(page, "Đại biểu xom-to 1 (mẫu)", addressOf("xom-to", 1));
  await expect(page.getByText("Đại biểu xom-to 1 (mẫu) đã có trong danh sách; không thêm lần nữa.")).toBeVisible();
  await entry(page, "Đại biểu").click();
  await expect(page.getByText(/^138\/150 chỗ/)).toBeVisible();
}

export async function aFreePlace(people: People): Promise<void> {
  const page = await people.open(secretary, "/delegates?group=lanh-dao");
  await expect(rowsOf(page, "Đại biểu").filter({ hasText: "Chờ chỗ" })).toHaveCount(TOO_MANY);
  await follow(page, link(page, leader(0)));
  await look(page, "delegate");
  await button(page, "Rút khỏi danh sách…").click();
  await page.getByRole("dialog").getByLabel("Lý do").fill("Bận công tác (mẫu).");
  await look(page, "delegate-cancel");
  await confirm(page, `Rút ${leader(0)} khỏi danh sách?`, "Rút 1 đại biểu");
  await expect(page.getByText(`Đã rút ${leader(0)} khỏi danh sách.`)).toBeVisible();
  await entry(page, "Đại biểu").click();
  await expect(page.getByText(/^138\/150 chỗ · 2 chờ chỗ/)).toBeVisible();
}

/** Awardees leave an address; the first four want an invitation on paper. */
export async function contacts(people: People): Promise<void> {
  const page = await people.open(secretary, "/delegates?group=duoc-khen");
  const rows = rowsOf(page, "Đại biểu");
  await expect(rows).toHaveCount(awarded.length);
  const links = await rows.getByRole("link").all();
  const addresses = await Promise.all(links.map((one) => one.getAttribute("href")));
  for (const [number, address] of addresses.entries()) {
    await page.goto(address ?? "");
    const contact = page.getByRole("group", { name: "Giấy mời" });
    if (number < ON_PAPER) {
      await contact.getByRole("radio", { name: "Giấy in" }).check();
    } else {
      await contact.getByRole("radio", { name: "Thư điện tử" }).check();
      await page.getByRole("textbox", { name: "Thư điện tử" }).fill(awardeeAddress(number));
    }
    const save = button(page, "Lưu liên hệ");
    if ((await save.getAttribute("aria-disabled")) !== "true") {
      await save.click();
      await expect(page.getByText(/^Đã sửa liên hệ của/)).toBeVisible();
    }
  }
  await expect(h1(page)).toBeVisible();
  await expect(dialog(page, /./)).toBeHidden();
}
