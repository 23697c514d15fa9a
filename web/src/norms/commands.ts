import type { paths } from "../../api/nomination";
import { api, body, ifMatch } from "../app/http";
import type { NewNorm, NormProposal } from "./queries";

const service = api<paths>();

export function propose(norm: NewNorm, version: number, key: string): Promise<NormProposal> {
  const header = { ...ifMatch(version), "Idempotency-Key": key };
  return body(service.POST("/api/norm-proposals", { params: { header }, body: norm }));
}

export function reject(id: string, version: number, reason: string): Promise<NormProposal> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/norm-proposals/{id}/rejection", { params, body: { reason } }));
}
