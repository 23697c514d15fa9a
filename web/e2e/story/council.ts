import { expect, login, logOut, type Page, type People, PHONE } from "../browser";
import { look } from "../look";
import { isVotedDown, nominees } from "../nominees";
import { chairman, councilSecretary, members, type Person } from "../people";
import { button, confirm, dialog, entry, escaped, follow, h1, link, tabTo } from "./parts";
import { rowsOf } from "./plan";

const [chair, , declaring, asked] = members as [Person, Person, Person, Person];
const present = members.slice(0, 8);
const absent = members[8] as Person;

/** Each member has to be known, so each logs in once. The Chairman then picks them from the list. */
export async function appoint(people: People): Promise<void> {
  const secretary = await people.open(councilSecretary, "/sessions/new");
  await expect(secretary.getByText("Chưa có hội đồng được cử")).toBeVisible();
  await look(secretary, "session-no-council");
  await secretary.close();
  for (const member of members) {
    const own = await people.open(member, "/sessions", PHONE);
    await expect(own.getByText("Chưa có phiên họp nào")).toBeVisible();
    await own.close();
  }
  const page = await people.open(chairman);
  await expect(page.getByText("Ghi quyết định thành lập hội đồng")).toBeVisible();
  await entry(page, "Hội đồng").click();
  await look(page, "council-none");
  await follow(page, link(page, "Ghi quyết định"));
  await page.getByLabel("Số quyết định").fill("12/QĐ-UBND");
  await page.getByLabel("Ngày quyết định").fill("10/7/2025");
  for (const [index, { name }] of members.entries()) {
    const office = ["Chủ tịch hội đồng", "Phó Chủ tịch hội đồng", "Ủy viên thường trực", "Thư ký hội đồng"][index];
    await page.getByLabel(name).selectOption({ label: office ?? "Ủy viên" });
  }
  await look(page, "council-appointment");
  await button(page, "Ghi quyết định về 9 người…").click();
  await confirm(page, "Ghi Quyết định 12/QĐ-UBND?", "Ghi thay đổi 9 người");
  await expect(page.getByText("Đã ghi Quyết định 12/QĐ-UBND.")).toBeVisible();
  await expect(rowsOf(page, "Thành viên đương nhiệm (9)")).toHaveCount(9);
  await look(page, "council", { print: true });
}

/** The secretary proposes the share of votes by the council's regulation, the Chairman approves it. */
export async function regulate(people: People): Promise<void> {
  const page = await people.open(councilSecretary, "/norms");
  await follow(page, link(page, "Đề xuất thay đổi"));
  await page.getByLabel("Hình thức khen thưởng").selectOption({ label: "Giấy khen" });
  await page.getByLabel("Cần", { exact: true }).selectOption({ label: "Ít nhất hai phần ba" });
  await page.getByLabel("Từ ngày").fill("10/7/2025");
  await page.getByLabel("Căn cứ").fill("Quy chế hội đồng (mẫu), Điều 5");
  await page.getByLabel("Đã đối chiếu với bản gốc").check();
  await page.getByLabel("Lý do").fill("Theo quy chế mới (mẫu)");
  await look(page, "norm-proposal");
  await button(page, "Gửi đề xuất").click();
  await expect(page.getByText("Anh/chị đề xuất nên người khác duyệt.")).toBeVisible();
  await expect(button(page, "Duyệt…")).toHaveCount(0);

  const other = await people.open(chairman);
  await expect(other.getByText("Duyệt 1 đề xuất định mức")).toBeVisible();
  await follow(other, link(other, "Xem và duyệt"));
  await look(other, "norms-waiting");
  await button(other, "Duyệt…").click();
  await confirm(other, /^Duyệt “Tỷ lệ phiếu để được chọn: Giấy khen”/, "Duyệt 1 định mức");
  await expect(other.getByText("Không có đề xuất nào chờ duyệt.")).toBeVisible();
  await expect(rowsOf(other, "Các định mức").filter({ hasText: "Tỷ lệ phiếu" })).toContainText("ít nhất 2/3");
  await look(other, "norms", { print: true });
}

export async function convene(people: People): Promise<void> {
  const page = await people.open(councilSecretary);
  await expect(page.getByText("Triệu tập phiên họp: 40 hồ sơ đã thẩm định")).toBeVisible();
  await entry(page, "Phiên họp").click();
  await look(page, "sessions-none");
  await follow(page, link(page, "Triệu tập phiên họp"));
  await expect(page.getByText("Thành viên theo Quyết định 12/QĐ-UBND ngày 10/07/2025.")).toBeVisible();
  await look(page, "session-convene");
  await button(page, "Triệu tập phiên họp về 40 hồ sơ").click();
  await expect(page.getByText("Đã triệu tập phiên họp về 40 hồ sơ.")).toBeVisible();
  await expect(page.getByText(/^0\/9/)).toBeVisible();
  await expect(rowsOf(page, "Không bỏ phiếu vì xung đột lợi ích").first()).toContainText("cùng đơn vị đề nghị");
  await expect(rowsOf(page, "Hồ sơ bỏ phiếu").filter({ hasText: "Hoàng Thị Đào (mẫu)" })).toContainText(
    "theo Quy chế hội đồng (mẫu), Điều 5",
  );
}

export async function attend(people: People): Promise<void> {
  const page = await people.open(councilSecretary, "/sessions");
  await rowsOf(page, "Phiên họp hội đồng").getByRole("link").click();
  await button(page, `Ghi ${chair.name} có mặt`).click();
  await expect(page.getByText(`Đã ghi ${chair.name} có mặt.`)).toBeVisible();
  await button(page, `Ghi lại ${chair.name} vắng mặt`).click();
  await expect(page.getByText(`Đã ghi lại ${chair.name} vắng mặt.`)).toBeVisible();
  await button(page, `Ghi ${chair.name} có mặt`).click();
  await expect(page.getByText(`Đã ghi ${chair.name} có mặt.`)).toBeVisible();
  await expect(page.getByText("Mới mở bỏ phiếu được khi có 6 trong 9 thành viên; còn thiếu 5.")).toBeVisible();
  await expect(button(page, "Mở bỏ phiếu 40 hồ sơ…")).toHaveAttribute("aria-disabled", "true");
  await look(page, "session-convened", { print: true });

  for (const member of present.slice(1)) {
    const own = await people.open(member, "/", PHONE);
    await expect(own.getByText("Báo có mặt ở phiên họp hội đồng")).toBeVisible();
    if (member === declaring) {
      await look(own, "home-member");
    }
    await follow(own, link(own, "Tới phiên họp"));
    await own
      .getByRole("button", { name: `Ghi ${member.name} có mặt` })
      .first()
      .click();
    await expect(own.getByText(/Anh\/chị đã được ghi có mặt/)).toBeVisible();
    if (member === declaring) {
      await declare(own);
    }
    await own.close();
  }

  await page.reload();
  await expect(page.getByText(/^8\/9/)).toBeVisible();
  await ask(page, people);
  await button(page, "Mở bỏ phiếu 40 hồ sơ…").click();
  await look(page, "session-open-question");
  await confirm(page, "Mở bỏ phiếu 40 hồ sơ?", "Mở bỏ phiếu 40 hồ sơ");
  await expect(page.getByText("Đã mở bỏ phiếu 40 hồ sơ.")).toBeVisible();
}

/** What the secretary declares for a member is a question; the vote does not open before the member's answer. */
async function ask(page: Page, people: People) {
  await button(page, "Hỏi về xung đột lợi ích…").click();
  const question = dialog(page, "Hỏi một thành viên về xung đột lợi ích ở một hồ sơ?");
  await question.getByLabel("Thành viên").selectOption({ label: asked.name });
  await question.getByLabel("Không bỏ phiếu hồ sơ").selectOption({ label: "Hoàng Thị Đào (mẫu)" });
  await question.getByLabel("Lý do").fill("Hàng xóm (mẫu)");
  await confirm(page, "Hỏi một thành viên về xung đột lợi ích ở một hồ sơ?", "Hỏi về 1 hồ sơ");
  await expect(rowsOf(page, "Đang hỏi về xung đột lợi ích")).toContainText("chờ trả lời");
  const own = await people.open(asked, "/", PHONE);
  await expect(own.getByText("Trả lời câu hỏi về xung đột lợi ích")).toBeVisible();
  await follow(own, link(own, "Trả lời"));
  await expect(own.getByText(/Lý do hỏi: .* khai hộ: Hàng xóm \(mẫu\)\./)).toBeVisible();
  await look(own, "session-question");
  await button(own, "Không có").click();
  await expect(own.getByText("Đã ghi câu trả lời.")).toBeVisible();
  await own.close();
  await page.reload();
  await expect(rowsOf(page, "Đang hỏi về xung đột lợi ích")).toContainText("không có");
}

/** A line that is not of the member's own unit. */
async function declare(page: Page) {
  await button(page, "Tôi có xung đột lợi ích…").click();
  await page.getByLabel("Không bỏ phiếu hồ sơ").selectOption({ label: "Hoàng Thị Đào (mẫu)" });
  await page.getByLabel("Lý do").fill("Người nhà (mẫu)");
  await look(page, "session-conflict");
  await confirm(page, "Không bỏ phiếu một hồ sơ?", "Ghi: không bỏ phiếu 1 hồ sơ");
  await expect(page.getByText(`Đã ghi ${declaring.name} không bỏ phiếu hồ sơ này.`)).toBeVisible();
}

/** Eight secret ballots on phones; the second by keyboard alone, as on a PC; the third after a session that ended. */
export async function vote(people: People): Promise<void> {
  for (const [index, member] of present.entries()) {
    if (index === 4) {
      await adjournAndResume(people, member);
    }
    const page = await people.open(member, "/", PHONE);
    if (index === 1) {
      await page.setViewportSize({ width: 1366, height: 768 });
      await voteByKeyboard(page);
    } else {
      if (member === declaring) {
        await loseSession(people, member);
      }
      await voteByHand(page, index === 0);
    }
    await expect(page.getByText("Phiếu đã vào hòm.", { exact: true })).toBeVisible();
    await expect(page.getByRole("heading", { name: "Anh/chị đã bỏ phiếu" })).toBeVisible();
    expect(await stored(page), "what the browser keeps of a ballot").not.toMatch(/FOR|AGAINST|ABSTAIN|nominationId/);
    if (index === 0) {
      await look(page, "ballot-cast");
    }
    await page.reload();
    await expect(page.getByRole("heading", { name: "Anh/chị đã bỏ phiếu" })).toBeVisible();
    await page.close();
  }
  const late = await people.open(absent, "/sessions", PHONE);
  await late.getByRole("table").getByRole("link").click();
  await late.waitForURL(/sessions\/./);
  await late.goto(`${late.url()}/ballot`);
  await expect(late.getByText("Báo có mặt ở trang phiên họp trước, rồi mới bỏ phiếu được.")).toBeVisible();
  await look(late, "ballot-none");
}

/** The ballots stay sealed, everybody reads the reason, and the same members go on. */
async function adjournAndResume(people: People, member: Person) {
  const page = await people.open(councilSecretary, "/sessions");
  await rowsOf(page, "Phiên họp hội đồng").getByRole("link").click();
  await button(page, "Hoãn phiên họp…").click();
  await page.getByLabel("Lý do").fill("Mất điện (mẫu)");
  await look(page, "session-adjourn-question");
  await confirm(page, "Hoãn phiên họp này?", "Hoãn phiên họp về 40 hồ sơ");
  await expect(page.getByText(/^4 phiếu đã bỏ vẫn niêm phong trong hòm/)).toBeVisible();
  const own = await people.open(member, "/sessions", PHONE);
  await own.getByRole("table").getByRole("link").click();
  await expect(own.getByText(/ghi lý do: “Mất điện \(mẫu\)”/)).toBeVisible();
  await look(own, "session-adjourned");
  await own.close();
  await button(page, "Họp tiếp").click();
  await expect(page.getByText("Phiên họp tiếp tục.")).toBeVisible();
  await expect(page.getByText(/^4\/8/)).toBeVisible();
  await page.close();
}

async function voteByHand(page: Page, looks: boolean) {
  await follow(page, link(page, "Phiếu của tôi"));
  await expect(h1(page)).toHaveText("Phiếu của tôi");
  await expect(page.getByText(/^Đã chọn 0 trong \d+ dòng$/)).toBeVisible();
  if (looks) {
    await button(page, "Xem lại trước khi bỏ phiếu").click();
    await expect(page.getByText("Chọn một trong ba.").first()).toBeVisible();
    await look(page, "ballot");
  }
  await fillIn(page);
  if (looks) {
    await look(page, "ballot-review");
    await button(page, "Quay lại sửa").click();
    await expect(
      lineOf(page, "Hoàng Thị Ánh (mẫu)").getByRole("radio", { name: "Tán thành", exact: true }),
    ).toBeChecked();
    await button(page, "Xem lại trước khi bỏ phiếu").click();
  }
  await page.getByRole("button", { name: /^Bỏ phiếu \d+ dòng$/ }).click();
}

/** Up to the review. */
async function fillIn(page: Page) {
  for (const nominee of nominees) {
    const choice = lineOf(page, nominee.title).getByRole("radio", {
      name: isVotedDown(nominee) ? "Không tán thành" : "Tán thành",
      exact: true,
    });
    if (await choice.isEnabled()) {
      await choice.check();
    }
  }
  await button(page, "Xem lại trước khi bỏ phiếu").click();
  await expect(page.getByRole("heading", { name: /^Phiếu có \d+ dòng$/ })).toBeVisible();
}

/** The session ends before the ballot is cast: it is not in the box, and nothing of it stays in the browser. */
async function loseSession(people: People, member: Person) {
  people.faults.allow(401);
  const page = await people.guest(PHONE);
  await page.goto("/");
  await login(page, member);
  await follow(page, link(page, "Phiếu của tôi"));
  await fillIn(page);
  const other = await page.context().newPage();
  await other.goto("/");
  await logOut(other);
  await page.getByRole("button", { name: /^Bỏ phiếu \d+ dòng$/ }).click();
  await expect(page.getByRole("heading", { name: "Đăng nhập" })).toBeVisible();
  await login(page, member);
  await expect(page.getByText(/^Đã chọn 0 trong \d+ dòng$/)).toBeVisible();
  expect(await stored(page), "what the browser keeps of a ballot").not.toMatch(/FOR|AGAINST|ABSTAIN|nominationId/);
}

async function voteByKeyboard(page: Page) {
  await tabTo(page, link(page, "Phiếu của tôi"));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^Đã chọn 0 trong \d+ dòng$/)).toBeVisible();
  const lines = page.getByRole("group", { name: /^\d+\. / });
  for (const line of await lines.all()) {
    const inFavour = line.getByRole("radio", { name: "Tán thành", exact: true });
    if (await inFavour.isEnabled()) {
      await tabTo(page, inFavour);
      await page.keyboard.press("Space");
      if (/Thưởng \(mẫu\)/.test((await line.textContent()) ?? "")) {
        await page.keyboard.press("ArrowRight");
        await expect(line.getByRole("radio", { name: "Không tán thành" })).toBeChecked();
      }
    }
  }
  await tabTo(page, button(page, "Xem lại trước khi bỏ phiếu"));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { name: /^Phiếu có \d+ dòng$/ })).toBeFocused();
  await tabTo(page, page.getByRole("button", { name: /^Bỏ phiếu \d+ dòng$/ }));
  await page.keyboard.press("Enter");
}

const lineOf = (page: Page, title: string) =>
  page.getByRole("group", { name: new RegExp(`^\\d+\\. ${escaped(title)}$`) });

function stored(page: Page): Promise<string> {
  return page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href, history.state]),
  );
}

export async function close(people: People): Promise<void> {
  const page = await people.open(councilSecretary);
  await follow(page, link(page, "Kiểm phiếu"));
  await expect(page.getByText(/^8\/8/)).toBeVisible();
  await expect(page.getByText("Được chọn", { exact: true })).toHaveCount(0);
  await look(page, "session-voting");
  await button(page, "Kết thúc, kiểm phiếu 40 hồ sơ…").click();
  await look(page, "session-close-question");
  await confirm(page, "Kết thúc phiên họp, kiểm phiếu 40 hồ sơ?", "Kiểm phiếu 40 hồ sơ");
  await expect(page.getByText("Đã kết thúc phiên họp: 36 hồ sơ được chọn.")).toBeVisible();
  const results = rowsOf(page, "Kết quả");
  await expect(results.filter({ hasText: /Không được chọn/ })).toHaveCount(4);
  await expect(results.filter({ hasText: /Được chọn/ })).toHaveCount(36);
  await look(page, "session-closed", { print: true });
  await entry(page, "Phiên họp").click();
  await expect(rowsOf(page, "Phiên họp hội đồng")).toHaveCount(1);
  await look(page, "sessions", { print: true });
}
