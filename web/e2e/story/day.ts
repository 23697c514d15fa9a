import { expect, type People } from "../browser";
import { look } from "../look";
import { secretary } from "../people";
import { all, request } from "../stack";
import { button, confirm } from "./parts";
import { rowsOf } from "./plan";

type Delegate = { id: string; name: string; state: string; mergedInto?: string | null };

const CHECKED_IN = 5;

async function inState(state: string): Promise<Delegate[]> {
  const { items } = (await request(secretary.account, "/api/conferences")).json;
  return all(secretary.account, `/api/delegates?conferenceId=${items[0].id}&state=${state}`);
}

const checkIn = (account: string, { id }: Delegate, door: string) =>
  request(account, `/api/delegates/${id}/check-in`, { body: { door } });

/** By the API, as in the story of `./run --check`; the phones of the doors are played in `door.spec.ts`. */
export async function checkInAtTheDoor(people: People): Promise<void> {
  const coming = await inState("ACCEPTED");
  for (const delegate of coming.slice(0, CHECKED_IN)) {
    expect((await checkIn("soat.ve", delegate, "cua-chinh")).status).toBe(200);
  }
  const [again] = coming as [Delegate];
  const second = await checkIn("soat.ve", again, "cua-ben");
  expect(second.json.door, "the second check-in gets the door of the first").toBe("cua-chinh");
  const [substituted] = (await inState("SUBSTITUTED")) as [Delegate];
  expect((await checkIn("soat.ve", substituted, "cua-ben")).json.substituteName).toMatch(/Người đi thay/);
  const [declined] = (await inState("DECLINED")) as [Delegate];
  expect((await checkIn("soat.ve", declined, "cua-chinh")).json.code).toBe("OnlyADelegateWithAPlaceChecksIn");
  const [next] = (await inState("ACCEPTED")) as [Delegate];
  expect((await checkIn("ke.toan", next, "cua-chinh")).status).toBe(403);
  expect((await checkIn("thu.ky.mau-son", next, "cua-chinh")).status).toBe(404);

  const page = await people.open(secretary, "/delegates?standing=coming");
  // The conference is a month away, so the door only tries its devices.
  await expect(rowsOf(page, "Đại biểu").filter({ hasText: "Điểm danh thử" })).toHaveCount(CHECKED_IN + 1);
  await page.getByRole("link", { name: again.name, exact: true }).click();
  await expect(page.getByText(/cửa cua-chinh/)).toBeVisible();
  await look(page, "delegate-came");

  await button(page, "Hủy điểm danh…").click();
  await page.getByRole("dialog").getByLabel("Lý do").fill("Thử máy quét (mẫu).");
  await confirm(page, `Hủy điểm danh của ${again.name}?`, "Hủy điểm danh");
  await expect(page.getByText(`Đã hủy điểm danh của ${again.name}.`)).toBeVisible();
  await expect(page.getByText(/cửa cua-chinh/)).toBeHidden();
}

/** Of somebody who was taken off the list: the reason stays, the person does not. */
export async function erasePersonalData(people: People): Promise<void> {
  const [gone] = (await inState("CANCELLED")).filter(({ mergedInto }) => !mergedInto) as [Delegate];
  const page = await people.open(secretary, `/delegates/${gone.id}`);
  await button(page, "Xóa dữ liệu cá nhân…").click();
  await page.getByRole("dialog").getByLabel("Lý do").fill("Theo yêu cầu của người được mời");
  await look(page, "delegate-erasure-question");
  await confirm(page, `Xóa dữ liệu cá nhân của ${gone.name}?`, "Xóa vĩnh viễn");
  await expect(page.getByRole("heading", { level: 1, name: "(đã xóa)" })).toBeVisible();
  await expect(page.getByText(gone.name)).toHaveCount(0);
}
