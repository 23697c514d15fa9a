import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { chairman, officers, type Person, secretary } from "../people";
import { button, confirm, dayIn, dialog, entry, follow, h1, link } from "./parts";
import { rowsOf } from "./plan";

const ARTS = "Xây dựng chương trình văn nghệ chào mừng (khoảng 5 tiết mục)";
const NEWS = "Cử phóng viên dự, đưa tin trên truyền thanh, Trang thông tin điện tử, mạng xã hội";
const BROADCASTS = "Tuyên truyền, phát sóng trên Đài truyền thanh trước, trong và sau Hội nghị";
const DECORATION = "Trang trí khánh tiết, âm thanh, ánh sáng, ma két và khẩu hiệu trong, ngoài hội trường";
const ORDER = "Bảo đảm an ninh trật tự, an toàn giao thông quanh nơi diễn ra Hội nghị";

const PAPER = Buffer.from("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n");
const PHOTO = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==",
  "base64",
);

const officerOf = (unit: string) => officers.find((officer) => officer.unit === unit) as Person;
const artist = officerOf("tt-van-hoa-truyen-thong");
const police = officerOf("cong-an");
const front = officerOf("mttq");

/** An officer sees the own unit's tasks first, names who does one, and divides it. */
export async function divideATask(people: People): Promise<void> {
  const page = await people.open(artist, "/");
  await expect(page.getByText(ARTS, { exact: true })).toBeVisible();
  await entry(page, "Nhiệm vụ").click();
  await expect(h1(page)).toHaveText("Nhiệm vụ");
  await expect(rowsOf(page, "Nhiệm vụ")).toHaveCount(4);
  await button(page, "Đơn vị tôi 4").click();
  await expect(rowsOf(page, "Nhiệm vụ")).toHaveCount(22);
  await page.goto("/tasks");
  await follow(page, link(page, ARTS));
  await expect(h1(page)).toHaveText(ARTS);
  await expect(page.getByText(/^D−7 · giá trị mẫu$/)).toBeVisible();

  await button(page, "Ghi người phụ trách").click();
  await page.getByLabel("Người phụ trách").selectOption({ label: artist.name });
  await button(page, "Lưu người phụ trách").click();
  await expect(page.getByText("Đã lưu người phụ trách.")).toBeVisible();

  await button(page, "Chia thành các bước").click();
  await page.getByLabel("Bước 1", { exact: true }).fill("Tập luyện (mẫu)");
  await button(page, "Thêm bước").click();
  await page.getByLabel("Bước 2", { exact: true }).fill("Chọn tiết mục (mẫu)");
  await button(page, "Lên: bước 2").click();
  await look(page, "task-steps");
  await button(page, "Lưu các bước").click();
  await expect(page.getByText("Đã lưu các bước.")).toBeVisible();
  await expect(page.getByRole("checkbox").first()).toHaveAccessibleName("Chọn tiết mục (mẫu)");
  await page.getByLabel("Chọn tiết mục (mẫu)").check();
  await expect(page.getByRole("heading", { name: "Các bước: xong 1/2" })).toBeVisible();
}

/** It is reported with evidence once each step is done; a second one with a sentence alone. */
export async function reportTasks(people: People): Promise<void> {
  people.faults.allow(409);
  const page = await people.open(artist, "/tasks");
  await follow(page, link(page, ARTS));
  await page.getByLabel("Tên minh chứng").fill("Ảnh buổi tập (mẫu)");
  await page.getByLabel("Liên kết").fill("javascript:alert(1)");
  await button(page, "Thêm minh chứng").click();
  await expect(page.getByText("Liên kết bắt đầu bằng https:// hoặc http:// và không có dấu cách.")).toBeVisible();
  await page.getByLabel("Liên kết").fill("https://anh.example/tap-luyen");
  await button(page, "Thêm minh chứng").click();
  await expect(link(page, "Ảnh buổi tập (mẫu)")).toHaveAttribute("href", "https://anh.example/tap-luyen");

  await button(page, "Báo hoàn thành").click();
  await expect(page.getByText(/^Nhiệm vụ còn bước chưa xong/)).toBeVisible();
  await page.getByLabel("Tập luyện (mẫu)").check();
  await expect(page.getByRole("heading", { name: "Các bước: xong 2/2" })).toBeVisible();
  await button(page, "Báo hoàn thành").click();
  await expect(page.getByText(/^Đã báo hoàn thành\. Thường trực xem/)).toBeVisible();
  await expect(page.getByText("chờ xác nhận", { exact: true })).toBeVisible();

  await page.goto("/tasks");
  await follow(page, link(page, NEWS));
  await page.getByLabel("Kết quả đã làm").fill("Đã cử hai phóng viên (mẫu)");
  await button(page, "Báo hoàn thành").click();
  await expect(page.getByText("chờ xác nhận", { exact: true })).toBeVisible();
}

/** A paper and a photo are evidence; a program and a text are none, whatever they are called. */
export async function showFiles(people: People): Promise<void> {
  people.faults.allow(409);
  const page = await people.open(artist, "/tasks");
  await follow(page, link(page, DECORATION));
  const choose = page.getByLabel(/^Kéo tệp vào đây/);
  for (const [name, content] of [
    ["chuong-trinh.pdf", "MZ\u0090\u0000 a program (mẫu)"],
    ["loi-ca.jpg", "a text (mẫu)"],
  ] as const) {
    await choose.setInputFiles({ name, mimeType: "application/pdf", buffer: Buffer.from(content, "latin1") });
    await button(page, "Thêm minh chứng").click();
    await expect(page.getByText(/^Chỉ nhận tệp PDF, JPEG hoặc PNG/)).toBeVisible();
    await button(page, "Bỏ tệp này").click();
    await page.getByLabel("Tên minh chứng").fill("");
  }
  await choose.setInputFiles({ name: "to.pdf", mimeType: "application/pdf", buffer: Buffer.alloc(11 * 1024 * 1024) });
  await expect(page.getByText("Tệp to.pdf có 11,0 MB; tối đa 10,0 MB.", { exact: false })).toBeVisible();
  await button(page, "Bỏ tệp này").click();
  await page.getByLabel("Tên minh chứng").fill("");

  await choose.setInputFiles({ name: "bien-ban.pdf", mimeType: "application/pdf", buffer: PAPER });
  await expect(page.getByLabel("Tên minh chứng")).toHaveValue("bien-ban");
  await page.getByLabel("Tên minh chứng").fill("Biên bản nghiệm thu (mẫu)");
  await look(page, "task-file");
  await button(page, "Thêm minh chứng").click();
  await expect(page.getByText("bien-ban.pdf · PDF · 1 KB", { exact: false })).toBeVisible();
  await choose.setInputFiles({ name: "san-khau.png", mimeType: "image/png", buffer: PHOTO });
  await page.getByLabel("Tên minh chứng").fill("Ảnh sân khấu (mẫu)");
  await button(page, "Thêm minh chứng").click();
  await expect(page.getByText("san-khau.png · PNG · 1 KB", { exact: false })).toBeVisible();
  const opened = await page.request.get((await link(page, "Ảnh sân khấu (mẫu)").getAttribute("href")) ?? "");
  expect(opened.headers()["content-type"]).toBe("image/png");
  expect(await opened.body()).toEqual(PHOTO);
  const [download] = await Promise.all([page.waitForEvent("download"), link(page, "Tải về tệp bien-ban.pdf").click()]);
  expect(download.suggestedFilename()).toBe("bien-ban.pdf");
  await look(page, "task-files");
}

/** The secretariat confirms one and sends the other back; its unit reads why on its home page. */
export async function confirmAndSendBack(people: People): Promise<void> {
  const page = await people.open(secretary, "/");
  await followLine(page, "Xác nhận 2 nhiệm vụ đã báo hoàn thành");
  await expect(rowsOf(page, "Nhiệm vụ")).toHaveCount(2);
  await follow(page, link(page, ARTS));
  await expect(link(page, "Ảnh buổi tập (mẫu)")).toBeVisible();
  await button(page, "Xác nhận hoàn thành").click();
  await expect(page.getByText("Đã xác nhận hoàn thành.")).toBeVisible();
  await expect(page.getByText("đã xác nhận", { exact: true })).toBeVisible();
  await look(page, "task-confirmed", { print: true });

  await page.goto("/tasks?state=reported");
  await follow(page, link(page, NEWS));
  await button(page, "Trả lại để làm tiếp…").click();
  const question = dialog(page, /^Trả lại nhiệm vụ \d+\?$/);
  await question.getByRole("button", { name: "Trả lại nhiệm vụ" }).click();
  await expect(question.getByText("Ghi lý do")).toBeVisible();
  await question.getByLabel("Lý do").fill("Chưa có người viết bài (mẫu)");
  await confirm(page, /^Trả lại nhiệm vụ \d+\?$/, "Trả lại nhiệm vụ");
  await expect(page.getByText("Đã trả lại để đơn vị làm tiếp.")).toBeVisible();

  const unit = await people.open(artist, "/");
  await expect(unit.getByText(`Làm tiếp, thường trực đã trả lại: ${NEWS}`)).toBeVisible();
  await look(unit, "home-tasks");
  await unit.goto("/tasks");
  await follow(unit, link(unit, NEWS));
  await expect(unit.getByText(/trả lại để làm tiếp: “Chưa có người viết bài \(mẫu\)”/)).toBeVisible();
}

/** A task passes to another unit once that accepts it. */
export async function handATaskOver(people: People): Promise<void> {
  const page = await people.open(artist, "/tasks");
  await follow(page, link(page, BROADCASTS));
  await button(page, "Chuyển cho đơn vị khác…").click();
  const question = dialog(page, /^Chuyển nhiệm vụ \d+ cho đơn vị khác\?$/);
  await question.getByLabel("Lý do").fill("Đài đang sửa (mẫu)");
  await question.getByRole("button", { name: "Đề nghị chuyển" }).click();
  await expect(question.getByText("Chọn đơn vị để chuyển.")).toBeVisible();
  await question.getByLabel("Chuyển cho đơn vị").selectOption(front.unit);
  await look(page, "task-hand-over");
  await confirm(page, /^Chuyển nhiệm vụ \d+ cho đơn vị khác\?$/, "Đề nghị chuyển");
  await expect(button(page, "Rút đề nghị chuyển")).toBeVisible();

  const other = await people.open(front, "/");
  await expect(other.getByText(`đề nghị chuyển nhiệm vụ: ${BROADCASTS}`, { exact: false })).toBeVisible();
  await follow(other, link(other, "Trả lời"));
  await expect(
    other.getByText(/^Trung tâm Văn hóa và Truyền thông đề nghị chuyển .*“Đài đang sửa \(mẫu\)”/),
  ).toBeVisible();
  await look(other, "task-offered");
  await button(other, "Nhận nhiệm vụ").click();
  await expect(other.getByText("Đã nhận nhiệm vụ.")).toBeVisible();
  await expect(other.getByText(/^Nay do .* thực hiện$/)).toBeVisible();
  await other.goto("/tasks");
  await expect(rowsOf(other, "Nhiệm vụ")).toHaveCount(3);
}

/** A difficulty goes to the secretariat, and comes back with an answer and a day. */
export async function answerADifficulty(people: People): Promise<void> {
  const page = await people.open(police, "/tasks");
  await follow(page, link(page, ORDER));
  await button(page, "Báo khó khăn").click();
  await expect(page.getByText("Ghi khó khăn, vướng mắc rồi báo.")).toBeVisible();
  await page.getByLabel("Khó khăn, vướng mắc của đơn vị").fill("Thiếu hai người gác cổng (mẫu)");
  await button(page, "Báo khó khăn").click();
  await expect(page.getByText("chờ thường trực trả lời", { exact: true })).toBeVisible();
  await page.getByLabel("Ý kiến", { exact: true }).fill("Đã hỏi Ban chỉ huy quân sự (mẫu)");
  await button(page, "Gửi ý kiến").click();
  await expect(page.getByText("Đã gửi ý kiến.")).toBeVisible();

  const answers = await people.open(secretary, "/");
  await followLine(answers, "Trả lời khó khăn, vướng mắc của 1 nhiệm vụ");
  await look(answers, "tasks", { print: true });
  await follow(answers, link(answers, ORDER));
  const difficulty = answers.getByRole("group", { name: "Vướng mắc 1" });
  await difficulty.getByLabel("Trả lời của thường trực").fill("Quân sự cử hai người (mẫu)");
  await difficulty.getByLabel("Giải quyết trước ngày").fill(dayIn(20));
  await look(answers, "task-difficulty");
  await difficulty.getByRole("button", { name: "Trả lời vướng mắc" }).click();
  await expect(answers.getByText("Đã trả lời vướng mắc.")).toBeVisible();

  await difficulty.getByRole("button", { name: "Sửa câu trả lời" }).click();
  await expect(difficulty.getByLabel("Trả lời của thường trực")).toHaveValue("Quân sự cử hai người (mẫu)");
  await difficulty.getByLabel("Trả lời của thường trực").fill("Quân sự cử ba người (mẫu)");
  await difficulty.getByLabel("Giải quyết trước ngày").fill(dayIn(22));
  await look(answers, "task-answer-changed");
  await difficulty.getByRole("button", { name: "Lưu câu trả lời" }).click();
  await expect(answers.getByText("Đã sửa câu trả lời. Câu trước còn trong lịch sử.")).toBeVisible();
  await expect(difficulty.getByRole("button", { name: "Sửa câu trả lời" })).toBeVisible();

  await page.reload();
  await expect(page.getByText("Quân sự cử ba người (mẫu)", { exact: true })).toBeVisible();
  await expect(page.getByText(`Giải quyết trước ngày ${dayIn(22)}`)).toBeVisible();
}

/** The Chairman sees how far all units are, by unit and by day. */
export async function lookAtTheTasks(people: People): Promise<void> {
  const page = await people.open(chairman, "/");
  await follow(page, page.getByRole("link", { name: "1/22", exact: true }));
  await expect(rowsOf(page, "Tiến độ theo đơn vị").filter({ hasText: "Trung tâm Văn hóa" })).toContainText("1/3");
  await page.getByRole("tab", { name: "Theo ngày" }).click();
  await expect(page.getByRole("heading", { name: `${dayIn(30)} · D` })).toBeVisible();
  await look(page, "tasks-days", { print: true });
}

/** The line of the home page that says so leads to the board. */
async function followLine(page: Page, what: string): Promise<void> {
  const line = page.getByRole("listitem").filter({ hasText: what });
  await follow(page, line.getByRole("link", { name: "Xem bảng nhiệm vụ" }));
  await expect(h1(page)).toHaveText("Nhiệm vụ");
}
