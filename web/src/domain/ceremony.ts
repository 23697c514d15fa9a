import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/program";
import { api, body, ifMatch } from "../app/http";

export type Ceremony = components["schemas"]["CeremonyResponse"];
export type Arrangement = components["schemas"]["CeremonyRequest"];
export type Called = Ceremony["skipped"][number];
export type WhenAbsent = Ceremony["whenAbsent"];
export type Thing = Ceremony["handedOver"][number];

const service = api<paths>();

/** It follows the door and the answers, so hints about delegates concern it. */
export const ceremonyQuery = (id: string) =>
  queryOptions({
    queryKey: ["delegates", "ceremony", id],
    queryFn: ({ signal }) => body(service.GET("/api/conferences/{id}/ceremony", { signal, params: { path: { id } } })),
  });

export async function arrange(
  { conferenceId, version }: Pick<Ceremony, "conferenceId" | "version">,
  arrangement: Arrangement,
): Promise<Ceremony> {
  const params = { path: { id: conferenceId }, header: ifMatch(version) };
  return body(service.PUT("/api/conferences/{id}/ceremony", { params, body: arrangement }));
}

/** Whose name is called; undefined for nobody. */
export async function callAwardee(conferenceId: string, nominationId: string | undefined): Promise<Ceremony> {
  const params = { path: { id: conferenceId } };
  return body(
    service.POST("/api/conferences/{id}/ceremony/call", { params, body: { nominationId: nominationId ?? null } }),
  );
}

/** All who are called, in their order. */
export function calledInOrder({ batches }: Ceremony): Called[] {
  return batches.flatMap(({ slots }) => slots);
}

/** Who was called last, and who comes next; the first before anybody was called. */
export function calling(ceremony: Ceremony): { now: Called | undefined; next: Called | undefined } {
  const all = calledInOrder(ceremony);
  const at = all.findIndex(({ nominationId }) => nominationId === ceremony.called);
  return { now: all[at], next: all[at + 1] };
}
