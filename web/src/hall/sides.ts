import * as m from "../messages/hall";
import type { Layout } from "./queries";

export type Side = Layout["stage"];

/** What stands above the drawing: the stage, or on which side it is. */
export function sideAbove({ stage }: Layout): string | undefined {
  switch (stage) {
    case "TOP":
      return m.stage();
    case "LEFT":
      return m.stageLeft();
    case "RIGHT":
      return m.stageRight();
    default:
      return undefined;
  }
}

export function sideBelow({ stage }: Layout): string | undefined {
  return stage === "BOTTOM" ? m.stage() : undefined;
}

export const sides: readonly { value: Side; label: () => string }[] = [
  { value: "TOP", label: m.sideTop },
  { value: "BOTTOM", label: m.sideBottom },
  { value: "LEFT", label: m.sideLeft },
  { value: "RIGHT", label: m.sideRight },
];
