/** The ids after `keys` were moved before or after `target`; `keys` keep their own order. */
export function moved(
  ids: readonly string[],
  keys: readonly string[],
  target: string,
  position: "before" | "after" | "on",
): string[] {
  const moving = ids.filter((id) => keys.includes(id));
  const staying = ids.filter((id) => !keys.includes(id));
  const at = staying.indexOf(target);
  if (at < 0) {
    return [...ids];
  }
  const from = position === "before" ? at : at + 1;
  return [...staying.slice(0, from), ...moving, ...staying.slice(from)];
}
