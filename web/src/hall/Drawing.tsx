import { useState } from "react";
import { Actions, Button } from "../kit/Button";
import { type Cell, CellGrid } from "../kit/CellGrid";
import { TextField } from "../kit/Field";
import { Pill } from "../kit/Pills";
import * as m from "../messages/hall";
import {
  AISLE,
  BLOCKED,
  blockAt,
  cellAt,
  columnsOf,
  drawn,
  NOTHING,
  SEAT,
  type Tool,
  withBlock,
  withColumn,
  withoutBlock,
  withoutColumn,
  withoutRow,
  withRow,
} from "./layout";
import type { Layout } from "./queries";
import { sideAbove, sideBelow } from "./sides";

const tools: readonly { tool: Tool; label: () => string }[] = [
  { tool: SEAT, label: m.toolSeat },
  { tool: AISLE, label: m.toolAisle },
  { tool: BLOCKED, label: m.toolBlocked },
  { tool: NOTHING, label: m.toolNothing },
];

type DrawingProps = { layout: Layout; onDraw?: ((layout: Layout) => void) | undefined };

/** The hall as cells. A press makes of a cell what the tool says; two presses in turn are the corners of a block. */
export function Drawing({ layout, onDraw }: DrawingProps) {
  const [tool, setTool] = useState<Tool | "block">(SEAT);
  const [blockName, setBlockName] = useState("");
  const [corner, setCorner] = useState<readonly [number, number]>();
  const press = (row: number, column: number) => {
    if (tool !== "block") {
      onDraw?.(drawn(layout, row, column, tool));
    } else if (!corner) {
      setCorner([row, column]);
    } else if (blockName.trim()) {
      onDraw?.(withBlock(layout, blockName.trim(), corner, [row, column]));
      setCorner(undefined);
      setBlockName("");
    }
  };
  return (
    <>
      {onDraw && (
        <>
          <Actions apart>
            {tools.map(({ tool: each, label }) => (
              <Pill key={each} on={tool === each} onPress={() => setTool(each)}>
                {label()}
              </Pill>
            ))}
            <Pill on={tool === "block"} onPress={() => setTool("block")}>
              {m.toolBlock()}
            </Pill>
          </Actions>
          {tool === "block" && (
            <>
              <TextField
                label={m.blockName()}
                hint={m.blockHint()}
                value={blockName}
                maxLength={60}
                onChange={setBlockName}
              />
              <p aria-live="polite">{corner ? m.secondCorner() : m.firstCorner()}</p>
            </>
          )}
          <Actions apart>
            <Button onClick={() => onDraw(withRow(layout))}>{m.addRow()}</Button>
            <Button onClick={() => onDraw(withoutRow(layout))}>{m.removeRow()}</Button>
            <Button onClick={() => onDraw(withColumn(layout))}>{m.addColumn()}</Button>
            <Button onClick={() => onDraw(withoutColumn(layout))}>{m.removeColumn()}</Button>
          </Actions>
        </>
      )}
      <CellGrid
        label={m.drawing()}
        rows={layout.rows.length}
        columns={columnsOf(layout)}
        above={sideAbove(layout)}
        below={sideBelow(layout)}
        paints={tool !== "block"}
        cell={(row, column) => ({
          ...cellOf(layout, row, column),
          selected: corner?.[0] === row && corner[1] === column,
        })}
        onPress={onDraw && press}
      />
      <Blocks layout={layout} onDraw={onDraw} />
    </>
  );
}

function cellOf(layout: Layout, row: number, column: number): Cell {
  const block = blockAt(layout, row, column)?.name;
  const place = m.cellAt({ row: row + 1, column: column + 1 });
  const about = block ? `${place}, ${block}` : place;
  switch (cellAt(layout, row, column)) {
    case SEAT:
      return { name: `${m.toolSeat()}, ${about}`, text: "□", look: block ? "taken" : "free" };
    case BLOCKED:
      return { name: `${m.toolBlocked()}, ${about}`, text: "×", look: "blocked" };
    case AISLE:
      return { name: `${m.toolAisle()}, ${about}`, text: "", look: "aisle" };
    default:
      return { name: `${m.toolNothing()}, ${about}`, text: "·", look: "nothing" };
  }
}

function Blocks({ layout, onDraw }: DrawingProps) {
  return (
    layout.blocks.length > 0 && (
      <ul aria-label={m.blocks()}>
        {layout.blocks.map(({ name }) => (
          <li key={name}>
            {name}{" "}
            {onDraw && (
              <Button
                kind="plain"
                aria-label={m.removeBlockOf({ name })}
                onClick={() => onDraw(withoutBlock(layout, name))}
              >
                {m.removeBlock()}
              </Button>
            )}
          </li>
        ))}
      </ul>
    )
  );
}
