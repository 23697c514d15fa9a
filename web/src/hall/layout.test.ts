import { expect, test } from "vitest";
import {
  AISLE,
  BLOCKED,
  blockAt,
  cellAt,
  columnsOf,
  drawn,
  seatsOf,
  withBlock,
  withColumn,
  withoutBlock,
  withoutColumn,
  withoutRow,
  withRow,
} from "./layout";
import type { Layout } from "./queries";

const layout: Layout = {
  rows: ["oo=oo", "oo=ox"],
  stage: "TOP",
  blocks: [{ name: "A", top: 0, left: 3, bottom: 1, right: 4 }],
};

test("a cell is drawn where it is pressed, and nowhere else", () => {
  expect(drawn(layout, 1, 0, AISLE).rows).toEqual(["oo=oo", "=o=ox"]);
  expect(drawn(layout, 0, 4, BLOCKED).rows).toEqual(["oo=ox", "oo=ox"]);
  expect(cellAt(layout, 1, 4)).toBe(BLOCKED);
  expect(cellAt(layout, 9, 9)).toBe(".");
});

test("blocked seats do not count as seats", () => {
  expect(seatsOf(layout)).toBe(7);
});

test("a row and a column more are like the last", () => {
  expect(withRow(layout).rows).toEqual(["oo=oo", "oo=ox", "oo=ox"]);
  expect(withColumn(layout).rows).toEqual(["oo=ooo", "oo=oxx"]);
});

test("a block shrinks with the drawing, and the last row stays", () => {
  const narrow = withoutColumn(withoutRow(layout));
  expect(narrow.rows).toEqual(["oo=o"]);
  expect(narrow.blocks).toEqual([{ name: "A", top: 0, left: 3, bottom: 0, right: 3 }]);
  expect(withoutColumn(narrow).blocks).toEqual([]);
  expect(withoutRow(narrow)).toEqual(narrow);
  expect(columnsOf(narrow)).toBe(4);
});

test("a block is named from any two corners", () => {
  const named = withBlock(layout, "B", [1, 1], [0, 0]);
  expect(blockAt(named, 1, 0)?.name).toBe("B");
  expect(blockAt(named, 0, 3)?.name).toBe("A");
  expect(blockAt(named, 0, 2)).toBeUndefined();
  expect(withoutBlock(named, "B").blocks).toEqual(layout.blocks);
});
