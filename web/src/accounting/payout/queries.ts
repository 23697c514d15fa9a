import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../../api/budget";
import { api, body } from "../../app/http";

export type Payouts = components["schemas"]["PayoutsResponse"];
export type Free = Payouts["free"][number];
export type SheetSummary = Payouts["sheets"][number];
export type Sheet = components["schemas"]["PayoutSheetResponse"];
export type Line = Sheet["lines"][number];
export type Scan = Sheet["scans"][number];

export const service = api<paths>();

/** All sheets of the conference, and what waits to be paid. The kind of the live hints comes first. */
export const payoutsQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["payouts", conferenceId],
    queryFn: ({ signal }): Promise<Payouts> =>
      body(service.GET("/api/payouts/{conferenceId}", { signal, params: { path: { conferenceId } } })),
  });

/** While its lines are on their way into the ledger, it is asked again: each is told for itself, the end is not. */
export const sheetQuery = (conferenceId: string, number: number) =>
  queryOptions({
    queryKey: ["payouts", conferenceId, "sheets", number],
    queryFn: ({ signal }): Promise<Sheet> =>
      body(
        service.GET("/api/payouts/{conferenceId}/sheets/{number}", {
          signal,
          params: { path: { conferenceId, number } },
        }),
      ),
    refetchInterval: ({ state }) => (state.data?.state === "PAYING" ? 1500 : false),
  });
