import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/budget";
import { api, body } from "../app/http";

export type Spending = components["schemas"]["SpendingResponse"];
export type Line = Spending["lines"][number];
/** An expense, or an advance. */
export type Entered = Line["spendings"][number];
export type Voucher = Entered["vouchers"][number];

export const service = api<paths>();

/** What is spent of each line. The kind of the live hints comes first. */
export const spendingQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["spendings", conferenceId],
    queryFn: ({ signal }): Promise<Spending> =>
      body(service.GET("/api/spending/{conferenceId}", { signal, params: { path: { conferenceId } } })),
  });
