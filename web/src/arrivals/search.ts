export type View = "missing" | "groups" | "look" | "others" | "phones";

export const views: readonly View[] = ["missing", "groups", "look", "others", "phones"];

export type ArrivalsSearch = { view?: View; group?: string; q?: string };

export function readArrivalsSearch({ view, group, q }: Record<string, unknown>): ArrivalsSearch {
  return {
    ...(views.includes(view as View) && { view: view as View }),
    ...(typeof group === "string" && { group }),
    ...(typeof q === "string" && q !== "" && { q }),
  };
}
