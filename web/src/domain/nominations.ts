import { keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { components, paths } from "../../api/nomination";
import { allPages, api, body, ifMatch } from "../app/http";
import type { Nomination, NominationState } from "./nomination";

export type NominationProgress = components["schemas"]["NominationProgressResponse"];

const service = api<paths>();
const LIMIT = 200;

/** One nomination with its likely duplicates. */
export const nominationQuery = (id: string) =>
  queryOptions({
    queryKey: ["nominations", id],
    queryFn: ({ signal }) => body(service.GET("/api/nominations/{id}", { signal, params: { path: { id } } })),
  });

/** The nominations of all units that are in this state; an index serves the state. */
export const nominationsInQuery = (conferenceId: string, state: NominationState) =>
  queryOptions({
    queryKey: ["nominations", "list", conferenceId, state],
    queryFn: ({ signal }): Promise<Nomination[]> =>
      allPages((after) => {
        const query = { conferenceId, state, limit: LIMIT, ...(after && { after }) };
        return body(service.GET("/api/nominations", { signal, params: { query } }));
      }),
  });

/** Every nomination of the conference that the person may see. */
export const allNominationsQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["nominations", "list", conferenceId, "all"],
    queryFn: ({ signal }): Promise<Nomination[]> =>
      allPages((after) => {
        const query = { conferenceId, limit: LIMIT, ...(after && { after }) };
        return body(service.GET("/api/nominations", { signal, params: { query } }));
      }),
  });

/** What a command answers with, and what it does not say of other nominations as it was known. */
export function afterCommand(changed: Nomination, known: Nomination | undefined): Nomination {
  return { ...changed, duplicates: known?.duplicates ?? null, findings: known?.findings ?? null };
}

const FOUND = 50;

/** The first nominations whose nominee has every word of the text in the name, without marks. */
export const namesakesQuery = (conferenceId: string, text: string) =>
  queryOptions({
    queryKey: ["nominations", "namesakes", conferenceId, text],
    queryFn: async ({ signal }): Promise<Nomination[]> => {
      const query = { conferenceId, q: text, limit: FOUND };
      return (await body(service.GET("/api/nominations", { signal, params: { query } }))).items;
    },
    placeholderData: keepPreviousData,
  });

/** How many nominations that the person may see are in each state. */
export const nominationProgressQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["nominations", "progress", conferenceId],
    queryFn: ({ signal }) =>
      body(service.GET("/api/nominations/progress", { signal, params: { query: { conferenceId } } })),
  });

/** Back to its unit, which mends what the reason says. */
export function returnToUnit(id: string, version: number, reason: string): Promise<Nomination> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/nominations/{id}/return", { params, body: { reason } }));
}

/** The forms of award with their rewards by the norms of a day; of today if it is not given. */
export const awardFormsQuery = (day?: string) =>
  queryOptions({
    queryKey: ["norm-books", "award-forms", day],
    queryFn: ({ signal }) =>
      body(service.GET("/api/award-forms", { signal, params: { query: day ? { on: day } : {} } })),
    staleTime: 300_000,
  });

/** Names a form of award by its code; the code itself until the names are here. */
export function useAwardForms(): (code: string) => string {
  const { data: forms = [] } = useQuery(awardFormsQuery());
  return (code) => forms.find((form) => form.code === code)?.name ?? code;
}
