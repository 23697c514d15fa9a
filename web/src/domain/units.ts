import { queryOptions, useQuery } from "@tanstack/react-query";
import type { components, paths } from "../../api/program";
import { api, body } from "../app/http";

export type Unit = components["schemas"]["UnitsResponse.Item"];

const program = api<paths>();

/** The commune's register of units. */
export const unitsQuery = queryOptions({
  queryKey: ["units"],
  queryFn: ({ signal }) => body(program.GET("/api/units", { signal })),
  staleTime: 60_000,
});

/** The units that the person works for: the own one and those below it. */
export function useMyUnits(): readonly Unit[] {
  return useQuery(unitsQuery).data?.items.filter(({ mine }) => mine) ?? [];
}
