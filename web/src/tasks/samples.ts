import type { Item, Task } from "./queries";

type Sample = Partial<Omit<Item, "progress">> & { progress?: Partial<NonNullable<Item["progress"]>> };

/** For tests: an open task of the board. */
export function anItem({ progress, ...item }: Sample = {}): Item {
  return {
    code: "nv-1",
    number: 1,
    unit: "van-phong",
    unitName: "Văn phòng",
    relation: "assigned",
    text: "Chuẩn bị hội trường",
    dueIsSample: true,
    dueDaysBefore: 1,
    dueDate: "2025-08-28",
    ...item,
    progress: {
      state: "OPEN",
      overdue: false,
      sentBack: false,
      steps: 0,
      stepsDone: 0,
      evidence: 0,
      openDifficulty: false,
      ...progress,
    },
  };
}

/** For tests: an open task that was read. */
export function aTask(task: Partial<Task> = {}): Task {
  return {
    conferenceId: "c1",
    version: 1,
    id: "t1",
    code: "nv-1",
    number: 1,
    unit: "van-phong",
    plannedUnit: "van-phong",
    requested: false,
    withdrawn: false,
    text: "Chuẩn bị hội trường",
    dueIsSample: true,
    state: "OPEN",
    overdue: false,
    steps: [],
    evidence: [],
    difficulties: [],
    comments: [],
    ...task,
  };
}
