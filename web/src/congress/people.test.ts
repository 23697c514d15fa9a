import { expect, it } from "vitest";
import { aboutPerson, addable, nameOf, personOf } from "./people";
import { drafted } from "./samples";

it("a person is found by each award, also by one that was revoked", () => {
  expect(nameOf(drafted, "khue-2")).toBe("Khuê (mẫu)");
  expect(nameOf(drafted, "thu")).toBe("Thu (mẫu)");
  expect(nameOf(drafted, "nobody")).toBe("……………");
});

it("what is known of a person stands in one line", () => {
  expect(aboutPerson(personOf(drafted, "duc"))).toBe("1984 · Các xóm · Giấy khen");
  expect(aboutPerson(undefined)).toBe("");
});

it("who may be added has an award that stands and is not listed by any of the own awards", () => {
  expect(addable(drafted, ["duc", "khue-2"]).map(({ name }) => name)).toEqual(["Mai (mẫu)", "Ý (mẫu)"]);
});
