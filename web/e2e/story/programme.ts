import { expect, type People } from "../browser";
import { look } from "../look";
import { clerk, officers, secretary } from "../people";
import { request } from "../stack";
import { button, confirm, dialog, follow, h1, link } from "./parts";

const OPENING = "Tuyên bố lý do, giới thiệu đại biểu và khai mạc";
const ARTS = "Văn nghệ chào mừng";
const AWARDS = "Biểu dương, tôn vinh, khen thưởng các điển hình tiên tiến";
const WALL = { width: 1920, height: 1080 };

/** People, acts and needs are written into the agenda of the plan; what can't be is warned of, and units are told. */
export async function editTheAgenda(people: People): Promise<void> {
  const page = await people.open(secretary, "/programme");
  await expect(page.getByText(/đang theo kế hoạch/)).toBeVisible();
  await link(page, "Sửa chương trình").click();
  await expect(h1(page)).toHaveText("Sửa chương trình");
  await button(page, `Lên: ${OPENING}`).click();
  const opening = page.getByRole("group", { name: OPENING });
  await opening.getByLabel("Người phát biểu").fill("Hoàng Văn Mẫu Dẫn; Chủ tịch Ủy ban nhân dân xã");
  await opening.getByLabel("Câu dẫn").fill("Kính thưa quý vị đại biểu, xin mời ổn định chỗ ngồi.");
  await opening.getByLabel("Micrô").check();
  const arts = page.getByRole("group", { name: ARTS });
  await arts.getByLabel("Tiết mục").fill("Hát then; Hoàng Văn Mẫu Dẫn, Bế Thị Mẫu Hát; năm");
  await button(page, "Lưu chương trình").click();
  await expect(page.getByText("Dòng 1: số phút là số nguyên ở cuối dòng")).toBeVisible();
  await arts.getByLabel("Tiết mục").fill("Hát then; Hoàng Văn Mẫu Dẫn, Bế Thị Mẫu Hát; 5\nĐàn tính; Lý Văn Mẫu Đàn; 4");
  await look(page, "programme-edit");
  await button(page, "Lưu chương trình").click();
  await expect(page.getByText("Đã lưu chương trình.")).toBeVisible();
  await expect(page.getByText(`Hoàng Văn Mẫu Dẫn có hai phần liền nhau ở “${ARTS}”.`)).toBeVisible();
  await expect(page.getByRole("row").nth(1)).toContainText(OPENING);

  await button(page, "Báo thay đổi…").click();
  await expect(dialog(page, "Báo chương trình lần 1?")).toContainText("Văn phòng");
  await confirm(page, "Báo chương trình lần 1?", /^Báo \d+ mục thay đổi$/);
  await expect(page.getByText("Đã báo chương trình lần 1.")).toBeVisible();
  await expect(page.getByText("Lần 1, ")).toBeVisible();
  await look(page, "programme");
}

/** The day is to come, so it is a rehearsal: two hosts, a projector that loses its network, a start by mistake. */
export async function rehearse(people: People): Promise<void> {
  people.faults.allowOffline();
  const host = await people.open(clerk, "/programme/host");
  const wall = await people.open(secretary, "/screens/programme", WALL);
  await expect(wall.getByText("Chưa có mục nào đang diễn ra")).toBeVisible();
  await expect(host.getByText("xin mời ổn định chỗ ngồi")).toBeVisible();
  await button(host, `Bắt đầu: ${OPENING}`).click();
  await expect(host.getByText(/^Còn lại 1[45]:/)).toBeVisible();
  await expect(wall.getByText("Còn lại")).toBeVisible();
  await expect(wall.getByText(OPENING)).toBeVisible();
  await look(host, "programme-host");
  await look(wall, "programme-wall");

  const { items } = (await request(clerk.account, "/api/conferences")).json;
  const of = `/api/conferences/${items[0].id}/programme`;
  const second = await request(secretary.account, `${of}/items/khai-mac/start`, { body: {} });
  expect(second.json.code, "the second host is told that it runs").toBe("AnItemStartsOnce");

  await button(host, "Thêm 5 phút").click();
  await expect(host.getByText(/đã thêm 5 phút/)).toBeVisible();
  await wall.context().setOffline(true);
  await button(host, `Bắt đầu: ${ARTS}`).click();
  await expect(host.getByText("Hát then", { exact: false }).first()).toBeVisible();
  await expect(wall.getByText(/^Mất kết nối\. Số liệu từ \d+ giây trước/)).toBeVisible({ timeout: 45_000 });
  const clock = wall.getByRole("timer");
  await expect(clock).toHaveText(/^(1\d|20):\d\d$/);
  await expect(clock, "it goes on with what is known").not.toHaveText((await clock.textContent()) ?? "");
  await look(wall, "programme-wall-offline");
  await wall.context().setOffline(false);
  await expect(wall.getByText(ARTS, { exact: true }), "and catches up").toBeVisible({ timeout: 30_000 });
  await expect(wall.getByText(/^Mất kết nối/)).toHaveCount(0);

  const stage = await people.open(secretary, "/screens/stage", WALL);
  await expect(stage.getByText("Hoàng Văn Mẫu Dẫn, Bế Thị Mẫu Hát")).toBeVisible();
  await look(stage, "stage-wall");

  await button(host, "Hoàn tác bắt đầu").click();
  await expect(host.getByText(/^Còn lại 1\d:|^Còn lại 20:/)).toBeVisible();
  await expect(button(host, `Bắt đầu: ${ARTS}`)).toBeVisible();
  await button(host, `Bắt đầu ${AWARDS}`).click();
  const call = host.getByRole("button", { name: /^Gọi: / });
  const name = ((await call.textContent()) ?? "").replace("Gọi: ", "");
  await call.click();
  await expect(stage.getByText(name, { exact: true })).toBeVisible();
  await look(stage, "stage-wall-awardee");
  await look(host, "programme-host-calling");
  await button(host, "Không còn ai trên sân khấu").click();
  await expect(host.getByText("Chưa gọi ai")).toBeVisible();
  await button(host, "Kết thúc").click();
  await button(host, `Hoàn tác kết thúc: ${AWARDS}`).click();
  await expect(button(host, "Kết thúc"), "what was finished by mistake goes on").toBeVisible();
  await button(host, "Xóa kết quả tổng duyệt…").click();
  await confirm(host, "Xóa kết quả tổng duyệt?", "Xóa và làm lại từ đầu");
  await expect(host.getByText("Chưa có mục nào đang diễn ra")).toBeVisible();
}

/** The paper in the host's hand has what is said, and who comes up. */
export async function printTheScript(people: People): Promise<void> {
  const page = await people.open(clerk, "/programme");
  await link(page, "Kịch bản dẫn").click();
  await expect(h1(page)).toHaveText("Kịch bản dẫn");
  await expect(page.getByText("xin mời ổn định chỗ ngồi")).toBeVisible();
  await expect(page.getByText("Người trao: Chủ tịch Ủy ban nhân dân xã").first()).toBeVisible();
  await look(page, "programme-script", { print: true });
}

/** Agenda, script, sheets by role and the folded leaflet, each as PDF and as DOCX. */
export async function printThePapers(people: People): Promise<void> {
  const page = await people.open(clerk, "/programme");
  for (const paper of ["Chương trình", "Kịch bản dẫn", "Phân công theo vai", "Tờ gấp A5 cho đại biểu"]) {
    const pdf = await page.request.get((await link(page, `${paper}, PDF`).getAttribute("href")) ?? "");
    expect(pdf.headers()["content-type"], paper).toBe("application/pdf");
    const download = page.waitForEvent("download");
    await link(page, `${paper}, DOCX`).click();
    expect((await download).suggestedFilename(), paper).toMatch(/^[a-z-]+\.docx$/);
  }
}

/** The backdrop and a slogan in the size of their walls; what is no size is said at its field. */
export async function drawTheBackdrop(people: People): Promise<void> {
  const page = await people.open(
    officers.find(({ unit }) => unit === "tt-van-hoa-truyen-thong") ?? clerk,
    "/programme",
  );
  await follow(page, link(page, "Phông và khẩu hiệu, đúng kích thước"));
  await expect(h1(page)).toHaveText("Phông và khẩu hiệu");
  const drawing = page.getByRole("img", { name: "Phông hội trường, rộng 8 m, cao 4 m" });
  await expect(drawing).toHaveJSProperty("complete", true);
  await expect.poll(() => drawing.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await look(page, "banners");
  await page.getByLabel("Rộng (mét)").fill("70");
  await expect(page.getByText("Ghi chiều rộng từ 0,5 đến 20 mét, ví dụ 7,25.")).toBeVisible();
  await expect(link(page, "Tải PDF")).toHaveCount(0);
  await page.getByLabel("Rộng (mét)").fill("7,25");
  await expect(page.getByRole("img", { name: "Phông hội trường, rộng 7,25 m, cao 4 m" })).toBeVisible();
  const pdf = page.waitForEvent("download");
  await link(page, "Tải PDF").click();
  expect((await pdf).suggestedFilename()).toBe("phong.pdf");
  await page.getByLabel("Vẽ gì").selectOption({ index: 1 });
  await expect(
    page.getByRole("img", { name: /^Khẩu hiệu trong hội trường 1: .*, rộng 8 m, cao 0,8 m$/ }),
  ).toBeVisible();
  const svg = page.waitForEvent("download");
  await link(page, "Tải SVG").click();
  expect((await svg).suggestedFilename()).toBe("khau-hieu-trong-1.svg");
}

/** Only an officer whose items changed is told; all may read the agenda, and its paper alone. */
export async function tellTheUnit(people: People): Promise<void> {
  const [artist, other] = ["tt-van-hoa-truyen-thong", "cong-an"].map((unit) =>
    officers.find((officer) => officer.unit === unit),
  );
  if (!artist || !other) {
    throw new Error("no officer of the unit");
  }
  const page = await people.open(artist, "/");
  await expect(page.getByText(/^Chương trình lần báo 1 đổi \d+ mục của đơn vị$/)).toBeVisible();
  await follow(page, link(page, "Xem chương trình"));
  await expect(page.getByText("Lần báo mới nhất đổi mục của đơn vị:")).toBeVisible();
  await expect(link(page, "Chương trình, PDF")).toBeVisible();
  await expect(link(page, "Kịch bản dẫn, PDF")).toHaveCount(0);
  const untouched = await people.open(other, "/programme");
  await expect(link(untouched, "Chương trình, PDF")).toBeVisible();
  await expect(untouched.getByText("Lần báo mới nhất đổi mục của đơn vị:")).toHaveCount(0);
}
