import type { paths } from "../../api/budget";
import { api, body, ifMatch } from "../app/http";
import type { Allocation, FundKind, Receiver, Reward, Year } from "./queries";

const service = api<paths>();

type AllocationOrder = { conferenceId: string; fund: FundKind; amount: number; basis: string; key: string };

export function allocate({ conferenceId, fund, amount, basis, key }: AllocationOrder): Promise<Allocation> {
  const params = { path: { conferenceId, fund }, header: { "Idempotency-Key": key } };
  const order = { params, body: { amount, basis } };
  return body(service.POST("/api/funds/{conferenceId}/{fund}/allocations", order));
}

export function proposeAllocationReversal(id: string, reason: string, key: string): Promise<Allocation> {
  const params = { path: { id }, header: { "Idempotency-Key": key } };
  return body(service.POST("/api/allocations/{id}/reversal", { params, body: { reason } }));
}

export function approveAllocationReversal(id: string, version: number): Promise<Allocation> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/allocations/{id}/reversal/approval", { params }));
}

export function rejectAllocationReversal(id: string, version: number, reason: string): Promise<Allocation> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/allocations/{id}/reversal/rejection", { params, body: { reason } }));
}

export function payReward(nominationId: string, { receivedBy, proxy, paidOn }: Receiver, key: string): Promise<Reward> {
  const params = { path: { nominationId }, header: { "Idempotency-Key": key } };
  const receipt = { receivedBy, paidOn, ...(proxy && { proxy }) };
  return body(service.POST("/api/rewards/{nominationId}/payment", { params, body: receipt }));
}

export function recoverReward(nominationId: string, receipt: string, key: string): Promise<Reward> {
  const params = { path: { nominationId }, header: { "Idempotency-Key": key } };
  return body(service.POST("/api/rewards/{nominationId}/recovery", { params, body: { receipt } }));
}

export function proposePaymentReversal(nominationId: string, reason: string, key: string): Promise<Reward> {
  const params = { path: { nominationId }, header: { "Idempotency-Key": key } };
  return body(service.POST("/api/rewards/{nominationId}/reversal", { params, body: { reason } }));
}

export function approvePaymentReversal(nominationId: string, version: number): Promise<Reward> {
  const params = { path: { nominationId }, header: ifMatch(version) };
  return body(service.POST("/api/rewards/{nominationId}/reversal/approval", { params }));
}

export function rejectPaymentReversal(nominationId: string, version: number, reason: string): Promise<Reward> {
  const params = { path: { nominationId }, header: ifMatch(version) };
  return body(service.POST("/api/rewards/{nominationId}/reversal/rejection", { params, body: { reason } }));
}

export function proposeCarryOver(year: number, reason: string, key: string): Promise<Year> {
  const params = { path: { year }, header: { "Idempotency-Key": key } };
  return body(service.POST("/api/reward-funds/{year}/carry-over", { params, body: { reason } }));
}

export function approveCarryOver(year: number, version: number): Promise<Year> {
  const params = { path: { year }, header: ifMatch(version) };
  return body(service.POST("/api/reward-funds/{year}/carry-over/approval", { params }));
}

export function rejectCarryOver(year: number, version: number, reason: string): Promise<Year> {
  const params = { path: { year }, header: ifMatch(version) };
  return body(service.POST("/api/reward-funds/{year}/carry-over/rejection", { params, body: { reason } }));
}
