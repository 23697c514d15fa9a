import { isPart, type PartName } from "./partNames";

/** Which part of the plan is edited. */
export type EditSearch = { part: PartName };

export function readEditSearch({ part }: Record<string, unknown>): EditSearch {
  return { part: isPart(part) ? part : "particulars" };
}
