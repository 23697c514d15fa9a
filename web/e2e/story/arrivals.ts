import { expect, type People } from "../browser";
import { look } from "../look";
import { secretary } from "../people";
import { WEB } from "../stack";
import { button, confirm, entry, h1 } from "./parts";
import { rowsOf } from "./plan";

const PHONE = "Máy 1, cô Hoa (mẫu)";
const WALK_IN = "Khách Mẫu";

/** The table of the secretariat: a pass for a helper's phone, who is not on the list, whom to call, a lost phone. */
export async function receiveAtTheTable(people: People): Promise<void> {
  const page = await people.open(secretary, "/");
  await entry(page, "Đón tiếp").click();
  await expect(h1(page)).toHaveText("Đón tiếp đại biểu");
  await look(page, "arrivals");

  await page.getByRole("tab", { name: "Máy ở cửa" }).click();
  await page.getByLabel("Cửa", { exact: true }).fill("Cửa chính");
  await page.getByLabel("Máy", { exact: true }).fill(PHONE);
  const answer = page.waitForResponse(
    (response) => response.url().endsWith("/door-passes") && response.request().method() === "POST",
  );
  await button(page, "Cấp thẻ").click();
  const { token } = await (await answer).json();
  await expect(page.getByRole("img", { name: `Mã QR trao thẻ cho ${PHONE}` })).toBeVisible();
  expect(page.url(), "the token is in no address").not.toContain(token);
  await look(page, "arrivals-pass");
  await button(page, "Máy đã quét xong").click();

  await page.getByRole("tab", { name: /^Ngoài danh sách/ }).click();
  await page.getByRole("radio", { name: "Ai cũng được vào, không hạn chế" }).click();
  await expect(page.getByText(/^Đã đặt quy định/)).toBeVisible();
  expect(await noteWalkIn(token)).toBe("IN");
  await expect(page.getByRole("tab", { name: "Ngoài danh sách: 1" })).toBeVisible({ timeout: 20_000 });
  await expect(rowsOf(page, "Người ngoài danh sách").filter({ hasText: WALK_IN })).toContainText("Đã vào");
  await look(page, "arrivals-others");

  await page.getByRole("tab", { name: /^Chưa đến/ }).click();
  await expect(rowsOf(page, "Đại biểu chưa đến").first()).toBeVisible();
  await look(page, "arrivals-missing");

  await page.getByRole("tab", { name: "Máy ở cửa" }).click();
  await rowsOf(page, "Thẻ cửa").filter({ hasText: PHONE }).getByRole("button", { name: "Thu hồi" }).click();
  await confirm(page, `Thu hồi thẻ của ${PHONE}?`, "Thu hồi 1 thẻ");
  await expect(rowsOf(page, "Thẻ cửa").filter({ hasText: PHONE })).toContainText("Đã thu hồi");
}

/** As the phone does it: its pass is in a header, and it has no account. */
async function noteWalkIn(token: string): Promise<string> {
  const note = { id: "e2e-1", name: WALK_IN, unit: "Trường mẫu", reason: "Đi cùng người nhà", door: "cua-chinh" };
  const response = await fetch(`${WEB}/api/door/walk-ins`, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Door-Pass": token },
    body: JSON.stringify({ clockAhead: 0, notes: [{ ...note, at: new Date().toISOString() }] }),
  });
  return (await response.json())[0].stage;
}
