import { expect, it } from "vitest";
import { actionName, actorName } from "./historyWords";

it("an action has a word, and one without a word keeps its name", () => {
  expect(actionName("invite")).toBe("mời");
  expect(actionName("something new")).toBe("something new");
});

it("the system and an answer link are named, an account stays", () => {
  expect(actorName("system")).toBe("chương trình");
  expect(actorName("link-abc")).toBe("qua liên kết");
  expect(actorName("thu.ky")).toBe("thu.ky");
});
