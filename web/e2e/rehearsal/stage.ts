import { expect, type Page, type People } from "../browser";
import { look } from "../look";
import { clerk, secretary } from "../people";
import { ok, request } from "../stack";
import { button } from "../story/parts";
import { ACTS, type Prepared } from "./prepare";

type Item = {
  code: string;
  title: string;
  state: string;
  minutes: number;
  expectedStart: string | null;
  startedAt: string | null;
  endedAt: string | null;
};
type Slot = { nominationId: string; name: string; status: string | null };
type Batch = { number: number; bearers: { first: string; second: string } | null; slots: Slot[] };
export type Ceremony = { batches: Batch[]; skipped: Slot[] };

const WALL = { width: 1920, height: 1080 };
const MINUTE = 60_000;

const passed = (from: string | null, to: string | null) => Date.parse(to ?? "") - Date.parse(from ?? "");

export const ceremonyOf = ({ conference }: Prepared): Promise<Ceremony> =>
  ok(request(clerk.account, `/api/conferences/${conference}/ceremony`));

const itemsOf = async ({ conference }: Prepared): Promise<Item[]> =>
  (await ok(request(clerk.account, `/api/conferences/${conference}/programme`))).items;

/** The acts are before the opening: meanwhile the people come in. */
export async function beginTheActs(people: People, day: Prepared): Promise<void> {
  const host = await people.open(clerk, `/programme/host?conference=${day.conference}`);
  const [first] = await itemsOf(day);
  expect(first?.code).toBe(ACTS);
  await button(host, `Bắt đầu: ${first?.title}`).click();
  await expect(host.getByText(/^Còn lại 0:/)).toBeVisible();
}

/** Eight items from the host's page. Answers whom the host called, in this order. */
export async function runTheDay(people: People, day: Prepared, late: string, absent: string): Promise<string[]> {
  const search = `?conference=${day.conference}`;
  const host = await people.open(clerk, `/programme/host${search}`);
  const wall = await people.open(secretary, `/screens/programme${search}`, WALL);
  const stage = await people.open(secretary, `/screens/stage${search}`, WALL);
  const called: string[] = [];
  const items = await itemsOf(day);
  for (const { code, title } of items) {
    if (code !== ACTS) {
      await button(host, `Bắt đầu: ${title}`).click();
    }
    await expect(wall.getByText(title, { exact: true })).toBeVisible();
    if (code === ACTS) {
      await expect(stage.getByText("Tốp ca", { exact: true })).toBeVisible();
      await overrun(host, wall);
    }
    if (code === "bao-cao") {
      await extend(host, day);
    }
    if (code === "khen-thuong") {
      called.push(...(await callAll(host, stage, day, late, absent)));
    }
  }
  await button(host, "Kết thúc").click();
  await expect(wall.getByText("Chưa có mục nào đang diễn ra")).toBeVisible();
  await expect(wall.getByText("Hết chương trình")).toBeVisible();
  const done = await itemsOf(day);
  expect(done.map(({ state }) => state)).toEqual(items.map(() => "DONE"));
  const overrunning = done.filter(({ minutes, startedAt, endedAt }) => passed(startedAt, endedAt) > minutes * MINUTE);
  expect(overrunning.map(({ code }) => code)).toEqual([ACTS]);
  return called;
}

/** The speaker needs more: everything that comes is five minutes later. */
async function extend(host: Page, day: Prepared) {
  const coming = async () => (await itemsOf(day)).filter(({ state }) => state === "UPCOMING");
  const before = await coming();
  await button(host, "Thêm 5 phút").click();
  await expect(host.getByText(/đã thêm 5 phút/)).toBeVisible();
  const later = await coming();
  const at = ({ expectedStart }: Item) => Date.parse(expectedStart ?? "");
  expect(later.map(at)).toEqual(before.map((item) => at(item) + 5 * MINUTE));
}

/** In the order of the plan for the stage, with the late one and without the absent one. */
async function callAll(host: Page, stage: Page, day: Prepared, late: string, absent: string): Promise<string[]> {
  const { batches, skipped } = await ceremonyOf(day);
  expect(skipped.map(({ name }) => name)).toEqual([absent]);
  const pairs = batches.map(({ bearers }) => bearers?.first);
  expect(pairs.filter((first, at) => !first || first === pairs[at - 1])).toEqual([]);
  const names = batches.flatMap(({ slots }) => slots).map(({ name }) => name);
  for (const name of names) {
    await button(host, `Gọi: ${name}`).click();
    if (name === names[0] || name === late || name === names.at(-1)) {
      await expect(stage.getByText(name, { exact: true })).toBeVisible();
    }
  }
  await button(host, "Không còn ai trên sân khấu").click();
  await expect(host.getByText("Chưa gọi ai")).toBeVisible();
  return names;
}

/** One minute was planned for the acts. */
async function overrun(host: Page, wall: Page) {
  await expect(wall.getByText("Quá giờ")).toBeVisible({ timeout: 90_000 });
  await look(host, "rehearsal-overrun");
  await button(host, "Thêm 5 phút").click();
  await expect(wall.getByText("Còn lại")).toBeVisible();
}
