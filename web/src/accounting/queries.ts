import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/budget";
import { allPages, api, body } from "../app/http";

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

export type Receiver = { receivedBy: string; proxy: string | undefined; paidOn: string };

/** The commune's reward funds, one for each year. */
export const yearsQuery = queryOptions({
  queryKey: ["reward-funds"],
  queryFn: ({ signal }): Promise<Year[]> => body(service.GET("/api/reward-funds", { signal })),
});
