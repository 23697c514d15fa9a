import { QueryClient } from "@tanstack/react-query";
import { describe, expect, it } from "vitest";
import { paged, rowsOf } from "./paged";

describe("a list by pages", () => {
  it("goes on with the cursor of the page before, to the end", async () => {
    const asked: (string | undefined)[] = [];
    const list = paged(["numbers"], async (after) => {
      asked.push(after);
      return after === "2" ? { items: [3], next: null } : { items: [1, 2], next: "2" };
    });
    const data = await new QueryClient().fetchInfiniteQuery({ ...list, pages: 5 });

    expect(asked).toEqual([undefined, "2"]);
    expect(rowsOf(data)).toEqual([1, 2, 3]);
    expect(rowsOf(undefined)).toEqual([]);
  });
});
