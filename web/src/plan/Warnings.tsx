import { isEnglish } from "../kit/language";
import * as m from "../messages/plan";
import { warningsOf } from "./lines";
import type { Warning } from "./queries";

/** How many things a person should look at, and each of them; nothing if there are none. */
export function Warnings({ warnings }: { warnings: readonly Warning[] }) {
  const lines = warningsOf(warnings, isEnglish());
  return (
    lines.length > 0 && (
      <>
        <p>{m.warnings({ count: lines.length })}</p>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </>
    )
  );
}
