import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/notification";
import { allPages, api, body, ifMatch } from "../app/http";

export type Letter = components["schemas"]["MessageResponse"];
export type LetterState = Letter["state"];
export type LetterProgress = components["schemas"]["ProgressResponse"];
export type TestResult = components["schemas"]["TestResponse"];
export type Resolution = components["schemas"]["ResolutionRequest"]["outcome"];

const service = api<paths>();
const LIMIT = 200;

export const lettersQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["messages", "list", conferenceId],
    queryFn: ({ signal }): Promise<Letter[]> =>
      allPages((after) => {
        const query = { conferenceId, limit: LIMIT, ...(after && { after }) };
        return body(service.GET("/api/messages", { signal, params: { query } }));
      }),
  });

export const letterQuery = (id: string) =>
  queryOptions({
    queryKey: ["messages", id],
    queryFn: ({ signal }) => body(service.GET("/api/messages/{id}", { signal, params: { path: { id } } })),
  });

/** How many letters are in each state; the work goes on at the service. */
export const lettersProgressQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["messages", "progress", conferenceId],
    queryFn: ({ signal }) =>
      body(service.GET("/api/messages/progress", { signal, params: { query: { conferenceId } } })),
  });

/** The mail as its recipient gets it, as a page of its own. */
export function previewOf({ id }: Letter): string {
  return `/api/messages/${encodeURIComponent(id)}/preview`;
}

/** @param to undefined for the address of the account */
export async function sendTest({ id }: Letter, to: string | undefined): Promise<TestResult> {
  return body(service.POST("/api/messages/{id}/test", { params: { path: { id } }, body: { to: to || null } }));
}

export async function holdLetters(conferenceId: string): Promise<LetterProgress> {
  return body(service.POST("/api/messages/hold", { body: { conferenceId } }));
}

/** @param group undefined for all, which ends the hold */
export async function releaseLetters(conferenceId: string, group: string | undefined): Promise<LetterProgress> {
  return body(service.POST("/api/messages/release", { body: { conferenceId, group: group ?? null } }));
}

export async function withdrawHeld(conferenceId: string, reason: string): Promise<LetterProgress> {
  return body(service.POST("/api/messages/held-withdrawal", { body: { conferenceId, reason } }));
}

/** The paper as a file to print; the service makes it from the letter as it is now. */
export function paperOf({ id }: Letter): string {
  return `/api/messages/${encodeURIComponent(id)}/paper`;
}

/** @param reason how the person knows the outcome */
export async function resolveLetter(
  { id, version }: Letter,
  outcome: Resolution,
  reason: string | undefined,
): Promise<Letter> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/messages/{id}/resolution", { params, body: { outcome, reason: reason || null } }));
}

export async function markPrinted({ id, version }: Letter): Promise<Letter> {
  return body(service.POST("/api/messages/{id}/printed", { params: { path: { id }, header: ifMatch(version) } }));
}
