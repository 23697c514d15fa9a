import { queryOptions } from "@tanstack/react-query";
import type { components as budgetComponents, paths as budgetPaths } from "../../api/budget";
import type { components, paths } from "../../api/nomination";
import { api, body, ifMatch } from "../app/http";
import type { Decision } from "../domain/decisions";
import type { Nomination } from "../domain/nomination";

export type DecisionOrder = components["schemas"]["DecisionRequest"];
export type RevocationOrder = components["schemas"]["RevocationRequest"];
export type Fund = budgetComponents["schemas"]["FundsResponse.FundResponse"];

const service = api<paths>();
const budget = api<budgetPaths>();

/** The fund that rewards are paid from. A reservation or an allocation makes it stale. */
export const rewardFundQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["rewards", "fund", conferenceId],
    queryFn: async ({ signal }): Promise<Fund | null> => {
      const params = { path: { conferenceId } };
      const { funds } = await body(budget.GET("/api/funds/{conferenceId}", { signal, params }));
      return funds.find(({ fund }) => fund === "REWARD_FUND") ?? null;
    },
  });

/** The same order sent again, after a lost answer, gives the decision that is signed already. */
export function signDecision(order: DecisionOrder): Promise<Decision> {
  return body(service.POST("/api/decisions", { body: order }));
}

/** Has the reward estimated again by the norms of today; the fund then reserves the rest. */
export function askForRest({ id, version }: Nomination): Promise<Nomination> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/nominations/{id}/estimate", { params }));
}

/** After the vote and without a decision; the fund has its money back. */
export function withdrawSelected({ id, version }: Nomination, reason: string): Promise<Nomination> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/nominations/{id}/withdrawal", { params, body: { reason } }));
}

/** An award is revoked by a decision of its own. The same order sent again changes nothing. */
export function revokeAward(decisionId: string, order: RevocationOrder): Promise<Nomination> {
  const params = { path: { id: decisionId } };
  return body(service.POST("/api/decisions/{id}/revocations", { params, body: order }));
}
