import { expect, it } from "vitest";
import type { Session } from "../app/session";
import type { CongressList } from "./queries";
import { rightsOf } from "./rights";
import { counted, drafted, presented } from "./samples";

const as = (...roles: string[]) => ({ roles, unit: "", account: "a", name: "A" }) as unknown as Session;
const may = (list: CongressList, role: string, open = true) =>
  Object.entries(rightsOf(list, as(role), open))
    .filter(([, allowed]) => allowed)
    .map(([right]) => right);

it("the secretariat drafts, presents, takes back and adopts; the office counts; the Chairman reads", () => {
  expect(may(drafted, "secretariat")).toEqual(["drafts", "presents"]);
  expect(may(presented, "secretariat")).toEqual(["counts", "takesBack"]);
  expect(may(presented, "office")).toEqual(["counts"]);
  expect(may(counted, "secretariat")).toEqual(["takesBack", "adopts"]);
  expect(may({ ...counted, election: { delegates: [], reserves: [] } }, "secretariat")).toEqual(["takesBack"]);
  expect(may(presented, "chairman")).toEqual([]);
});

it("hands are counted again until the list is adopted", () => {
  const hands: CongressList = {
    ...counted,
    counting: { ...(counted.counting as NonNullable<CongressList["counting"]>), method: "HANDS" },
  };
  expect(may(hands, "office")).toEqual(["counts"]);
});

it("after the conference is closed a delegate is replaced, and nothing else", () => {
  expect(may({ ...counted, state: "ADOPTED" }, "secretariat", false)).toEqual(["replaces"]);
  expect(may(presented, "secretariat", false)).toEqual([]);
});
