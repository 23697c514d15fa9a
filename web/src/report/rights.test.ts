import { expect, it } from "vitest";
import type { Session } from "../app/session";
import type { Part } from "./queries";
import { lockOfAnother, rightsOf } from "./rights";

const person = (account: string, ...roles: Session["roles"]): Session => ({
  account,
  name: "Nông Văn Mẫu",
  roles,
  unit: "van-phong",
  commune: "trung-khanh",
});
const secretary = person("thu.ky", "secretariat");
const officer = person("can.bo", "unit-officer");
const part = (state: Part["state"], more: Partial<Part> = {}) =>
  ({ state, unit: "van-phong", withdrawn: false, ...more }) as Part;
const may = (one: Part, session: Session, units = ["van-phong"], open = true) =>
  Object.entries(rightsOf(one, session, new Set(units), open))
    .filter(([, right]) => right)
    .map(([name]) => name);

it("the unit writes while the part is open, the secretariat settles what was handed in", () => {
  expect(may(part("DRAFT"), officer)).toEqual(["writes", "comments"]);
  expect(may(part("SENT_BACK"), officer)).toEqual(["writes", "comments"]);
  expect(may(part("HANDED_IN"), officer)).toEqual(["comments"]);
  expect(may(part("DRAFT"), secretary)).toEqual(["writes", "gives", "comments"]);
  expect(may(part("HANDED_IN"), secretary)).toEqual(["accepts", "sendsBack", "comments"]);
  expect(may(part("ACCEPTED"), secretary)).toEqual(["sendsBack", "comments"]);
});

it("other units, a closed conference and a part that left the outline offer nothing to write", () => {
  expect(may(part("DRAFT"), officer, ["cong-an"])).toEqual([]);
  expect(may(part("DRAFT"), officer, ["van-phong"], false)).toEqual([]);
  expect(may(part("DRAFT", { withdrawn: true }), officer)).toEqual(["comments"]);
  expect(may(part("DRAFT"), person("ct", "chairman"), [])).toEqual(["comments"]);
});

it("only the lock of another keeps from writing", () => {
  const lock = { account: "can.bo", name: "Nông Văn Mẫu", until: "2025-08-10T05:00:00Z" };
  expect(lockOfAnother(part("DRAFT", { lock }), secretary)).toEqual(lock);
  expect(lockOfAnother(part("DRAFT", { lock }), officer)).toBeUndefined();
  expect(lockOfAnother(part("DRAFT"), officer)).toBeUndefined();
});
