import { expect, type People } from "../browser";
import { look } from "../look";
import { chairman, clerk, secretary } from "../people";
import { button, confirm, dialog, entry, follow, h1, link } from "./parts";

const HALL = "Hội trường tầng 2 (mẫu)";

/** From a template, by keyboard and by mouse: an aisle, a seat that is not used, a block with a name. */
export async function drawTheHall(people: People): Promise<void> {
  const page = await people.open(secretary, "/");
  await entry(page, "Chỗ ngồi").click();
  await button(page, "Thêm hội trường…").click();
  await page.getByRole("dialog").getByLabel("Tên hội trường").fill(HALL);
  await confirm(page, "Thêm hội trường", "Thêm hội trường");
  await expect(h1(page)).toHaveText(HALL);
  await expect(page.getByText("160 ghế", { exact: true })).toBeVisible();

  const grid = page.getByRole("grid", { name: "Sơ đồ" });
  await button(page, "Ghế không dùng").click();
  await grid.getByRole("gridcell", { name: "Ghế, hàng 10, cột 1, Khối trái" }).click();
  await expect(grid.getByRole("gridcell", { name: "Ghế không dùng, hàng 10, cột 1, Khối trái" })).toBeFocused();
  await page.keyboard.press("Shift+ArrowRight");
  await expect(grid.getByRole("gridcell", { name: "Ghế không dùng, hàng 10, cột 2, Khối trái" })).toBeFocused();
  await expect(page.getByText("158 ghế", { exact: true })).toBeVisible();
  await button(page, "Bỏ khối Khối phải").click();
  await button(page, "Khối").click();
  await page.getByLabel("Tên khối").fill("Khối B");
  await grid.getByRole("gridcell", { name: "Ghế, hàng 1, cột 10" }).click();
  await grid.getByRole("gridcell", { name: "Ghế, hàng 10, cột 17" }).click();
  await expect(page.getByRole("list", { name: "Các khối" })).toContainText("Khối B");
  await look(page, "hall");
  await button(page, "Lưu sơ đồ").click();
  await expect(page.getByText(`Đã lưu sơ đồ ${HALL}.`)).toBeVisible();
}

/** Everybody by protocol, then two by hand; a locked seat is not given away. */
export async function seatTheHall(people: People): Promise<void> {
  const page = await people.open(secretary, "/seating");
  await button(page, "Xếp chỗ…").click();
  await dialog(page, /^Xếp chỗ cho/)
    .getByLabel("Hội trường")
    .selectOption({ label: `${HALL}, 158 ghế` });
  await confirm(page, /^Xếp chỗ cho/, "Xếp chỗ");
  await expect(page.getByText("Đã xếp chỗ.")).toBeVisible();
  const grid = page.getByRole("grid", { name: "Sơ đồ hội trường" });
  const first = grid.getByRole("gridcell", { name: /^A1, / });
  const second = grid.getByRole("gridcell", { name: /^A2, / });
  const inFront = await first.getAttribute("aria-label");
  expect(inFront, "leaders sit in front").toContain("lanh-dao");
  const name = inFront?.split(", ")[1] ?? "";

  await first.click();
  await second.click();
  await button(page, "Đổi chỗ hai người").click();
  await expect(page.getByText("Đã đổi chỗ hai đại biểu.")).toBeVisible();
  await expect(second).toHaveAccessibleName(new RegExp(`^A2, ${name.replace(/[()]/g, "\\$&")}`));
  await second.focus();
  await page.keyboard.press("Space");
  await button(page, "Khóa 1 ghế").click();
  await expect(page.getByText("Đã khóa 1 ghế.")).toBeVisible();
  await look(page, "seating", { print: true });

  const chart = await page.request.get((await link(page, "Sơ đồ có tên, khổ A3").getAttribute("href")) ?? "");
  expect(chart.headers()["content-type"]).toBe("application/pdf");

  await first.click();
  await second.click();
  people.faults.allow(409);
  await button(page, "Đổi chỗ hai người").click();
  await expect(page.getByText("Ghế A2 đang khóa. Hãy mở khóa trước khi đổi.")).toBeVisible();

  const reader = await people.open(chairman, "/seating");
  await expect(reader.getByRole("gridcell", { name: /^A2, .*đã khóa/ })).toBeVisible();
  await expect(button(reader, "Xếp chỗ…")).toHaveCount(0);
  await follow(reader, link(reader, HALL));
  await expect(button(reader, "Lưu sơ đồ")).toHaveCount(0);
}

/** Two change places on stage: the seats say so, and the next arrangement is for the new order. */
export async function followTheStage(people: People): Promise<void> {
  const stage = await people.open(clerk, "/running-order");
  await follow(stage, link(stage, "Sắp xếp lượt"));
  await stage
    .getByRole("button", { name: /^Xuống: /, disabled: false })
    .first()
    .click();
  await button(stage, "Lưu cách trao").click();
  await expect(stage.getByText("Đã lưu cách trao thưởng.")).toBeVisible();

  const page = await people.open(secretary, "/seating");
  const changed = page.getByText("Thứ tự lên nhận đã đổi sau lần xếp này.");
  await expect(changed).toBeVisible({ timeout: 60_000 });
  await look(page, "seating-other-stage");
  await button(page, "Xếp chỗ…").click();
  await confirm(page, /^Xếp chỗ cho/, "Xếp chỗ");
  await expect(page.getByText("Đã xếp chỗ.")).toBeVisible();
  await expect(changed).toHaveCount(0);
}
