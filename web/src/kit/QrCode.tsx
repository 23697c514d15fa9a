import encode from "qr";
import css from "./QrCode.module.css";

/** The white around a code without which phones don't find it, in modules. */
const QUIET = 4;

/** A QR code to scan from the screen. */
export function QrCode({ content, label }: { content: string; label: string }) {
  const rows = encode(content, "raw", { border: QUIET });
  const black = rows.flatMap((row, y) => row.flatMap((on, x) => (on ? [`M${x} ${y}h1v1h-1z`] : [])));
  return (
    <svg
      className={css.code ?? ""}
      role="img"
      aria-label={label}
      viewBox={`0 0 ${rows.length} ${rows.length}`}
      shapeRendering="crispEdges"
    >
      <path d={black.join("")} fill="currentColor" />
    </svg>
  );
}
