/** A pill of the list: who is here, who is still expected, and for whom somebody else comes. */
export const standings = ["came", "expected", "substituted"] as const;
export type Standing = (typeof standings)[number];

/** What the list's address says. */
export type OrderSearch = { q?: string; standing?: Standing; batch?: string };

export function readOrderSearch({ q, standing, batch }: Record<string, unknown>): OrderSearch {
  const known = standings.find((one) => one === standing);
  return {
    ...(typeof q === "string" && q !== "" && { q }),
    ...(known && { standing: known }),
    ...((typeof batch === "string" || typeof batch === "number") && { batch: String(batch) }),
  };
}
