import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/nomination";
import { api, body, ifMatch, versioned } from "../app/http";

export type Norm = components["schemas"]["Norm"];
export type NormProposal = components["schemas"]["NormProposal"];
export type NewNorm = components["schemas"]["NormRequest"];

const service = api<paths>();

export const normsQuery = queryOptions({
  queryKey: ["norms"],
  queryFn: ({ signal }) => body(service.GET("/api/norms", { signal })),
});

/** The latest first, with the version of the book of norms. A proposal, and what becomes of it, name what was read. */
export const proposalsQuery = queryOptions({
  queryKey: ["norm-proposals"],
  queryFn: async ({ signal }) => {
    const { version, data } = await versioned(service.GET("/api/norm-proposals", { signal }));
    return { version, proposals: data };
  },
});

export function approve(id: string, version: number): Promise<NormProposal> {
  return body(
    service.POST("/api/norm-proposals/{id}/approval", { params: { path: { id }, header: ifMatch(version) } }),
  );
}
