import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../../api/budget";
import { api, body } from "../../app/http";

export type FinalAccount = components["schemas"]["FinalAccountResponse"];
export type Line = FinalAccount["lines"][number];
export type Unpaid = FinalAccount["unpaid"][number];
export type Difference = FinalAccount["differences"][number];

export const service = api<paths>();

/** The account as it was declared; before that, as it is now. */
export const accountQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["final-accounts", conferenceId],
    queryFn: ({ signal }): Promise<FinalAccount> =>
      body(service.GET("/api/final-accounts/{conferenceId}", { signal, params: { path: { conferenceId } } })),
    // No event tells of it: what it is made of changes elsewhere.
    staleTime: 0,
  });
