import { queryOptions, useQuery } from "@tanstack/react-query";
import type { paths } from "../../api/program";
import { api, body } from "../app/http";
import type { Register, Unit } from "./unitTree";

const program = api<paths>();

/** The commune's register of units, present and past. Every page names units by it, and a hint tells of its changes. */
export const unitsQuery = queryOptions({
  queryKey: ["units"],
  queryFn: ({ signal }): Promise<Register> => body(program.GET("/api/units", { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** The units that the person works for: the own one and those below it. */
export function useMyUnits(): readonly Unit[] {
  return useQuery(unitsQuery).data?.items.filter(({ mine }) => mine) ?? [];
}
