import { queryOptions } from "@tanstack/react-query";
import type { paths } from "../../api/nomination";
import { allPages, api, body } from "../app/http";
import type { CouncilSession } from "./council";

const service = api<paths>();
const LIMIT = 50;

export const sessionsQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["council-sessions", "list", conferenceId],
    queryFn: ({ signal }): Promise<CouncilSession[]> =>
      allPages((after) => {
        const query = { conferenceId, limit: LIMIT, ...(after && { after }) };
        return body(service.GET("/api/council-sessions", { signal, params: { query } }));
      }),
    select: (sessions) => [...sessions].sort(latestFirst),
  });

export const councilSessionQuery = (id: string) =>
  queryOptions({
    queryKey: ["council-sessions", id],
    queryFn: ({ signal }) => body(service.GET("/api/council-sessions/{id}", { signal, params: { path: { id } } })),
  });

/** The nominations of a session, whole, with their likely duplicates. */
export const sessionNominationsQuery = (id: string) =>
  queryOptions({
    queryKey: ["nominations", "of-session", id],
    queryFn: ({ signal }) =>
      body(service.GET("/api/council-sessions/{id}/nominations", { signal, params: { path: { id } } })),
    staleTime: 60_000,
  });

function latestFirst(left: CouncilSession, right: CouncilSession): number {
  return (right.closedAt ?? "9999").localeCompare(left.closedAt ?? "9999") || left.id.localeCompare(right.id);
}
