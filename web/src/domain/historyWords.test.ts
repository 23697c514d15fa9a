import { expect, it, vi } from "vitest";
import { actionName, actorName } from "./historyWords";

it("an action has a word; one without a word keeps its name and is reported", () => {
  const reported = vi.fn();
  vi.stubGlobal("reportError", reported);
  expect(actionName("invite")).toBe("mời");
  expect(reported).not.toHaveBeenCalled();
  expect(actionName("something new")).toBe("something new");
  expect(reported).toHaveBeenCalledOnce();
  vi.unstubAllGlobals();
});

it("the system and an answer link are named, an account stays", () => {
  expect(actorName("system")).toBe("chương trình");
  expect(actorName("link-abc")).toBe("qua liên kết");
  expect(actorName("thu.ky")).toBe("thu.ky");
});

it("a person goes by the name of the account, as far as the reader may know it", () => {
  const names = new Map([["thu.ky", "Nông Thị Mẫu Thư"]]);
  expect(actorName("thu.ky", names)).toBe("Nông Thị Mẫu Thư");
  expect(actorName("can.bo", names)).toBe("can.bo");
  expect(actorName("system", names)).toBe("chương trình");
});
