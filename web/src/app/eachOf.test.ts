import { expect, it } from "vitest";
import { eachOf } from "./eachOf";

it("acts on all items in turn, and a refusal costs its own item only", async () => {
  const heard: [number, number][] = [];
  const course = await eachOf(
    ["a", "b", "c"],
    async (item) => {
      if (item === "b") {
        throw new Error("refused");
      }
    },
    ({ done, failed }) => heard.push([done.length, failed.length]),
  );
  expect(course.done).toEqual(["a", "c"]);
  expect(course.failed.map(({ item }) => item)).toEqual(["b"]);
  expect(heard).toEqual([
    [1, 0],
    [1, 1],
    [2, 1],
  ]);
});
