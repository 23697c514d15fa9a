import type { DoorList, Expected } from "./types";

/** For tests: delegates and a list of the fictional conference. */
export function expected(id: string, name: string, more: Partial<Expected> = {}): Expected {
  return { id, name, unit: "Xóm Mẫu", group: "Điển hình", state: "ACCEPTED", tickets: [], codes: [], ...more };
}

export function listOf(people: Expected[], more: Partial<DoorList> = {}): DoorList {
  return {
    madeAt: "2026-12-19T00:30:00Z",
    conference: "Hội nghị mẫu",
    date: "2026-12-19",
    door: "cua-chinh",
    phone: "Máy 1",
    expected: people,
    ...more,
  };
}
