import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/nomination";
import { allPages, api, body } from "../app/http";

export type Decision = components["schemas"]["DecisionResponse"];
export type Revocation = components["schemas"]["RevocationResponse"];
export type DecisionLine = Decision["lines"][number];

const service = api<paths>();
const LIMIT = 50;

export const decisionsQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["decisions", "list", conferenceId],
    queryFn: ({ signal }): Promise<Decision[]> =>
      allPages((after) => {
        const query = { conferenceId, limit: LIMIT, ...(after && { after }) };
        return body(service.GET("/api/decisions", { signal, params: { query } }));
      }),
    select: (decisions) => [...decisions].sort((left, right) => right.signedAt.localeCompare(left.signedAt)),
  });

/** The decisions that revoke awards of this one. */
export const revocationsQuery = (decisionId: string) =>
  queryOptions({
    queryKey: ["decisions", decisionId, "revocations"],
    queryFn: ({ signal }): Promise<Revocation[]> =>
      body(service.GET("/api/decisions/{id}/revocations", { signal, params: { path: { id: decisionId } } })),
  });

export const decisionQuery = (id: string) =>
  queryOptions({
    queryKey: ["decisions", id],
    queryFn: ({ signal }) => body(service.GET("/api/decisions/{id}", { signal, params: { path: { id } } })),
  });
