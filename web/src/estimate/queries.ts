import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/budget";
import { api, body } from "../app/http";

export type Estimate = components["schemas"]["EstimateResponse"];
export type Version = Estimate["versions"][number];
export type Line = Version["lines"][number];
export type Norm = Estimate["norms"][number];

export const service = api<paths>();

/** The estimate with all its versions. The kind of the live hints comes first. */
export const estimateQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["estimates", conferenceId],
    queryFn: ({ signal }): Promise<Estimate> =>
      body(service.GET("/api/estimates/{conferenceId}", { signal, params: { path: { conferenceId } } })),
  });
