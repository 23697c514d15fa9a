/** What a filter offers: the values that rows have, each once, in the order of the rows. */
export function optionsOf<Row>(
  rows: readonly Row[],
  value: (row: Row) => string,
  label: (value: string) => string = (text) => text,
): { value: string; label: string }[] {
  return [...new Set(rows.map(value))].map((found) => ({ value: found, label: label(found) }));
}
