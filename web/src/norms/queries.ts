import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/nomination";
import { api, body } from "../app/http";

export type Norm = components["schemas"]["Norm"];
export type NormProposal = components["schemas"]["NormProposal"];
export type NewNorm = components["schemas"]["NormRequest"];

const service = api<paths>();

export const normsQuery = queryOptions({
  queryKey: ["norms"],
  queryFn: ({ signal }) => body(service.GET("/api/norms", { signal })),
});

/** The latest first. */
export const proposalsQuery = queryOptions({
  queryKey: ["norm-proposals"],
  queryFn: ({ signal }) => body(service.GET("/api/norm-proposals", { signal })),
});

export function propose(norm: NewNorm, key: string): Promise<NormProposal> {
  const header = { "Idempotency-Key": key };
  return body(service.POST("/api/norm-proposals", { params: { header }, body: norm }));
}

export function approve(id: string): Promise<NormProposal> {
  return body(service.POST("/api/norm-proposals/{id}/approval", { params: { path: { id } } }));
}

export function reject(id: string, reason: string): Promise<NormProposal> {
  return body(service.POST("/api/norm-proposals/{id}/rejection", { params: { path: { id } }, body: { reason } }));
}
