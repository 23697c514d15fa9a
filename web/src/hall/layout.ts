import type { Block, Layout } from "./queries";

export const SEAT = "o";
export const BLOCKED = "x";
export const AISLE = "=";
export const NOTHING = ".";

/** What a press on a cell makes of it. */
export type Tool = typeof SEAT | typeof BLOCKED | typeof AISLE | typeof NOTHING;

export const MOST = 80;

export function cellAt({ rows }: Layout, row: number, column: number): string {
  return rows[row]?.[column] ?? NOTHING;
}

export function columnsOf({ rows }: Layout): number {
  return rows[0]?.length ?? 0;
}

export function seatsOf({ rows }: Layout): number {
  return rows.join("").split(SEAT).length - 1;
}

export function drawn(layout: Layout, row: number, column: number, tool: Tool): Layout {
  const rows = layout.rows.map((cells, place) =>
    place === row ? cells.slice(0, column) + tool + cells.slice(column + 1) : cells,
  );
  return { ...layout, rows };
}

/** One row more at the end, like the last. */
export function withRow(layout: Layout): Layout {
  const { rows } = layout;
  return rows.length < MOST ? { ...layout, rows: [...rows, rows[rows.length - 1] ?? SEAT] } : layout;
}

export function withColumn(layout: Layout): Layout {
  return columnsOf(layout) < MOST ? { ...layout, rows: layout.rows.map((cells) => cells + cells.slice(-1)) } : layout;
}

/** Without the last row, and without what blocks had there. */
export function withoutRow(layout: Layout): Layout {
  const rows = layout.rows.slice(0, -1);
  return rows.length > 0 ? { ...layout, rows, blocks: within(layout.blocks, rows.length, columnsOf(layout)) } : layout;
}

export function withoutColumn(layout: Layout): Layout {
  const columns = columnsOf(layout) - 1;
  return columns > 0
    ? {
        ...layout,
        rows: layout.rows.map((cells) => cells.slice(0, columns)),
        blocks: within(layout.blocks, layout.rows.length, columns),
      }
    : layout;
}

function within(blocks: readonly Block[], rows: number, columns: number): Block[] {
  return blocks
    .filter(({ top, left }) => top < rows && left < columns)
    .map((block) => ({
      ...block,
      bottom: Math.min(block.bottom, rows - 1),
      right: Math.min(block.right, columns - 1),
    }));
}

export function blockAt({ blocks }: Layout, row: number, column: number): Block | undefined {
  return blocks.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}

/** A block between two corners, whichever they are. */
export function withBlock(
  layout: Layout,
  name: string,
  [row, column]: readonly [number, number],
  [otherRow, otherColumn]: readonly [number, number],
): Layout {
  const block: Block = {
    name,
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
  return { ...layout, blocks: [...layout.blocks, block] };
}

export function withoutBlock(layout: Layout, name: string): Layout {
  return { ...layout, blocks: layout.blocks.filter((block) => block.name !== name) };
}
