import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { secretary } from "../people";
import { button, confirm, dialog, follow, h1, link } from "./parts";

const TITLE = "Hội nghị nhập nhầm (mẫu)";
const PLAN = readFileSync(
  join(import.meta.dirname, "../../../local-stack/src/main/resources/trung-khanh-2025.yaml"),
  "utf8",
)
  .replace("code: trung-khanh-2025", "code: nhap-nham-2025")
  .replace(/^( {2}title: ).*$/m, `$1${TITLE}`);

/** A plan that nobody has worked with is deleted, and its code is free again. One with a history stays. */
export async function deleteAMistake(people: People): Promise<void> {
  // What is deleted is not found; what somebody works with is not deleted.
  people.faults.allow(404, 409);
  const page = await people.open(secretary, "/plan/import");
  await drop(page);
  await expect(page.getByText(/kế hoạch đúng, nạp được$/)).toBeVisible();
  await button(page, "Nạp kế hoạch này").click();
  await expect(h1(page)).toHaveText(TITLE);

  await button(page, "Xóa Hội nghị…").click();
  await dialog(page, "Xóa Hội nghị?").getByLabel("Lý do").fill("Nhập nhầm kế hoạch.");
  await look(page, "plan-delete-question");
  await confirm(page, "Xóa Hội nghị?", "Xóa Hội nghị");
  await expect(h1(page)).not.toHaveText(TITLE, { timeout: 60_000 });

  await page.goto("/plan/import");
  await drop(page);
  await expect(page.getByText(/kế hoạch đúng, nạp được$/)).toBeVisible();

  await page.goto("/plan");
  await button(page, "Xóa Hội nghị…").click();
  const question = dialog(page, "Xóa Hội nghị?");
  await question.getByLabel("Lý do").fill("Thử xóa.");
  await question.getByRole("button", { name: "Xóa Hội nghị", exact: true }).click();
  await expect(question.getByText(/^Hội nghị đã có hồ sơ khen thưởng hoặc Hội đồng, đại biểu/)).toBeVisible();
  await look(page, "plan-delete-refused");
  await question.getByRole("button", { name: "Thôi", exact: true }).click();
  await follow(page, link(page, "Nạp kế hoạch khác"));
}

async function drop(page: Page): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByLabel(/^Thả tệp/).click();
  await (await chooser).setFiles({ name: "nhap-nham.yaml", mimeType: "application/yaml", buffer: Buffer.from(PLAN) });
  await expect(page.getByRole("heading", { name: "nhap-nham.yaml" })).toBeVisible();
}
