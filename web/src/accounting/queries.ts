import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/budget";
import { allPages, api, body, ifMatch } from "../app/http";

export type Fund = components["schemas"]["FundsResponse.FundResponse"];
export type FundKind = Fund["fund"];
export type Allocation = components["schemas"]["AllocationResponse"];
export type Signer = NonNullable<Reward["maySign"]>;
export type Year = components["schemas"]["YearResponse"];
export type Reversal = components["schemas"]["ReversalResponse"];
export type LedgerLine = components["schemas"]["LedgerLineResponse"];
export type Movement = LedgerLine["movement"];
export type Verification = components["schemas"]["LedgerVerificationResponse"];
export type Finding = Verification["findings"][number];
export type Reward = components["schemas"]["RewardResponse"];

const service = api<paths>();
const LIMIT = 200;

/** Both funds of the conference. The keys begin with `rewards`: what happens to a reward moves the money of its fund. */
export const fundsQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["rewards", "funds", conferenceId],
    queryFn: async ({ signal }): Promise<Fund[]> =>
      (await body(service.GET("/api/funds/{conferenceId}", { signal, params: { path: { conferenceId } } }))).funds,
  });

/** The whole ledger. No line ever changes, so that only those are fetched that are not here yet. */
export const ledgerQuery = (conferenceId: string, fund: FundKind) =>
  queryOptions({
    queryKey: ["rewards", "ledger", conferenceId, fund],
    queryFn: async ({ signal, client, queryKey }): Promise<LedgerLine[]> => {
      const known = client.getQueryData<LedgerLine[]>(queryKey) ?? [];
      const last = known.at(-1)?.number.toString();
      const further = await allPages((next) => {
        const after = next ?? last;
        const params = { path: { conferenceId, fund }, query: { limit: LIMIT, ...(after && { after }) } };
        return body(service.GET("/api/funds/{conferenceId}/{fund}/ledger", { signal, params }));
      });
      return [...known, ...further];
    },
  });

/** Computes every line again. It runs once when the page opens and then when a person asks for it. */
export const verificationQuery = (conferenceId: string, fund: FundKind) =>
  queryOptions({
    queryKey: ["rewards", "ledger-verification", conferenceId, fund],
    queryFn: ({ signal }): Promise<Verification> =>
      body(
        service.GET("/api/funds/{conferenceId}/{fund}/ledger/verification", {
          signal,
          params: { path: { conferenceId, fund } },
        }),
      ),
    enabled: ({ state }) => state.data === undefined,
    staleTime: Number.POSITIVE_INFINITY,
  });

export const rewardsQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["rewards", "list", conferenceId],
    queryFn: ({ signal }): Promise<Reward[]> =>
      allPages((after) => {
        const query = { conferenceId, limit: LIMIT, ...(after && { after }) };
        return body(service.GET("/api/rewards", { signal, params: { query } }));
      }),
  });

export const rewardQuery = (nominationId: string) =>
  queryOptions({
    queryKey: ["rewards", nominationId],
    queryFn: ({ signal }) =>
      body(service.GET("/api/rewards/{nominationId}", { signal, params: { path: { nominationId } } })),
  });

type AllocationOrder = { conferenceId: string; fund: FundKind; amount: number; basis: string; key: string };

export function allocate({ conferenceId, fund, amount, basis, key }: AllocationOrder): Promise<Allocation> {
  const params = { path: { conferenceId, fund }, header: { "Idempotency-Key": key } };
  const order = { params, body: { amount, basis } };
  return body(service.POST("/api/funds/{conferenceId}/{fund}/allocations", order));
}

const FUNDS: readonly FundKind[] = ["STATE_BUDGET", "REWARD_FUND"];

/** What was allocated to both funds of the conference. */
export const allocationsQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["allocations", conferenceId],
    queryFn: async ({ signal }): Promise<Allocation[]> => {
      const of = (fund: FundKind) =>
        body(
          service.GET("/api/funds/{conferenceId}/{fund}/allocations", {
            signal,
            params: { path: { conferenceId, fund } },
          }),
        );
      return (await Promise.all(FUNDS.map(of))).flat();
    },
  });

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

export type Receiver = { receivedBy: string; proxy: string | undefined; paidOn: string };

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

/** The commune's reward funds, one for each year. */
export const yearsQuery = queryOptions({
  queryKey: ["reward-funds"],
  queryFn: ({ signal }): Promise<Year[]> => body(service.GET("/api/reward-funds", { signal })),
});

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
