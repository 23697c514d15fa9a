import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/notification";
import { allPages, api, body } from "../app/http";

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
export function letterOf(answered: Answered): Letter {
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
