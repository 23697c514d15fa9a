import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/delegate";
import { api, versioned } from "../app/http";

/** The list with the version that was read; the service gives it as a header only. */
export type CongressList = components["schemas"]["CongressListResponse"] & { version: number };
export type Candidate = CongressList["candidates"][number];
export type Exemplar = CongressList["people"][number];
export type Terms = CongressList["terms"];
export type Counting = NonNullable<CongressList["counting"]>;
export type Adoption = NonNullable<CongressList["adoption"]>;
export type Method = Counting["method"];

const service = api<paths>();

/** The kind of the live hints comes first. */
export const congressQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["congress-lists", conferenceId],
    queryFn: ({ signal }) =>
      read(service.GET("/api/congress-lists/{conferenceId}", { signal, params: { path: { conferenceId } } })),
  });

type Answer = Promise<{ data?: components["schemas"]["CongressListResponse"]; response: Response }>;

export async function read(call: Answer): Promise<CongressList> {
  const { version, data } = await versioned(call);
  return { ...data, version };
}
