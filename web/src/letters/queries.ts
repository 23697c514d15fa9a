import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/notification";
import { allPages, api, body, ifMatch } from "../app/http";

type Answered = components["schemas"]["MessageResponse"];
export type LetterState = Answered["state"] | "HELD";
export type Letter = Omit<Answered, "state"> & { state: LetterState };
export type LetterProgress = components["schemas"]["ProgressResponse"];
export type TestResult = components["schemas"]["TestResponse"];
export type HandoverResult = components["schemas"]["HandoverRequest"]["result"];
export type Resolution = components["schemas"]["ResolutionRequest"]["outcome"];

const service = api<paths>();
const LIMIT = 200;

/** For clients of before, a held letter is queued and says apart that it is held. */
function letterOf(answered: Answered): Letter {
  return answered.held ? { ...answered, state: "HELD" } : answered;
}

export const lettersQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["messages", "list", conferenceId],
    queryFn: async ({ signal }): Promise<Letter[]> => {
      const all = await allPages((after) => {
        const query = { conferenceId, limit: LIMIT, ...(after && { after }) };
        return body(service.GET("/api/messages", { signal, params: { query } }));
      });
      return all.map(letterOf);
    },
  });

export const letterQuery = (id: string) =>
  queryOptions({
    queryKey: ["messages", id],
    queryFn: async ({ signal }) =>
      letterOf(await body(service.GET("/api/messages/{id}", { signal, params: { path: { id } } }))),
  });

/** A letter that is held tells nobody that it has come, nor does a reminder that it has gone, so meanwhile it is asked. */
const OFTEN = 10_000;

/** How many letters are in each state; the work goes on at the service. */
export const lettersProgressQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["messages", "progress", conferenceId],
    queryFn: ({ signal }) =>
      body(service.GET("/api/messages/progress", { signal, params: { query: { conferenceId } } })),
    refetchInterval: ({ state }) => (state.data && (state.data.holds || state.data.open > 0) ? OFTEN : false),
  });

export type FollowUpKind = components["schemas"]["FollowUpRequest"]["kind"];

/** How many would be reminded or thanked now. */
export const followUpsQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["messages", "follow-ups", conferenceId],
    queryFn: ({ signal }) =>
      body(service.GET("/api/messages/follow-ups", { signal, params: { query: { conferenceId } } })),
  });

/** May be repeated: nobody gets the same letter twice. */
export async function sendFollowUps(conferenceId: string, kind: FollowUpKind) {
  return body(service.POST("/api/messages/follow-ups", { body: { conferenceId, kind } }));
}

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

/** All that wait for print, as cards on sheets. */
export function sheetsOf(conferenceId: string, size: "A5" | "A6"): string {
  return `/api/messages/sheets?conferenceId=${encodeURIComponent(conferenceId)}&size=${size}`;
}

export function deliveryListOf(conferenceId: string): string {
  return `/api/messages/delivery-list?conferenceId=${encodeURIComponent(conferenceId)}`;
}

/** Who holds a paper that states a time that is not true any more. */
export const outdatedPapersQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["messages", "outdated", conferenceId],
    queryFn: async ({ signal }) => {
      const query = { conferenceId };
      const answered = await body(service.GET("/api/messages/outdated-papers", { signal, params: { query } }));
      return answered.map(letterOf);
    },
  });

export async function recordHandover({ id, version }: Letter, result: HandoverResult): Promise<Letter> {
  const params = { path: { id }, header: ifMatch(version) };
  return letterOf(await body(service.POST("/api/messages/{id}/handover", { params, body: { result } })));
}

/** @param reason how the person knows the outcome */
export async function resolveLetter(
  { id, version }: Letter,
  outcome: Resolution,
  reason: string | undefined,
): Promise<Letter> {
  const params = { path: { id }, header: ifMatch(version) };
  const decision = { outcome, reason: reason || null };
  return letterOf(await body(service.POST("/api/messages/{id}/resolution", { params, body: decision })));
}

export async function markPrinted({ id, version }: Letter): Promise<Letter> {
  const params = { path: { id }, header: ifMatch(version) };
  return letterOf(await body(service.POST("/api/messages/{id}/printed", { params })));
}
