import { queryOptions, useQuery } from "@tanstack/react-query";
import type { paths } from "../../api/nomination";
import { allPages, api, body } from "../app/http";
import { hasRole, useSession } from "../app/session";

const service = api<paths>();
const LIMIT = 200;

/** The names of all who have logged in at least once, by account. */
const accountNamesQuery = queryOptions({
  queryKey: ["accounts", "names"],
  queryFn: async ({ signal }): Promise<ReadonlyMap<string, string>> => {
    const accounts = await allPages((after) => {
      const query = { limit: LIMIT, ...(after && { after }) };
      return body(service.GET("/api/accounts", { signal, params: { query } }));
    });
    return new Map(accounts.map(({ account, name }) => [account, name]));
  },
  staleTime: 300_000,
});

/** Names by account, for who may know the accounts of the commune; none for others. */
export function useAccountNames(): ReadonlyMap<string, string> | undefined {
  const session = useSession();
  const enabled = hasRole(session, "secretariat", "council-secretary", "chairman", "office");
  return useQuery({ ...accountNamesQuery, enabled }).data;
}
