import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/delegate";
import { allPages, api, body } from "../app/http";

export type Delegate = components["schemas"]["DelegateResponse"];
export type DelegateState = Delegate["state"];

const service = api<paths>();
const LIMIT = 200;
const FOUND = 50;

/** The delegates that the person may see, with masked addresses; a hall has a few hundred places at most. */
export const delegatesQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["delegates", "all", conferenceId],
    queryFn: ({ signal }): Promise<Delegate[]> =>
      allPages((after) => {
        const query = { conferenceId, limit: LIMIT, ...(after && { after }) };
        return body(service.GET("/api/delegates", { signal, params: { query } }));
      }),
  });

/** The first delegates who have every word of the text in the name, without marks. */
export const delegateNamesakesQuery = (conferenceId: string, text: string) =>
  queryOptions({
    queryKey: ["delegates", "namesakes", conferenceId, text],
    queryFn: async ({ signal }): Promise<Delegate[]> => {
      const query = { conferenceId, q: text, limit: FOUND };
      return (await body(service.GET("/api/delegates", { signal, params: { query } }))).items;
    },
    placeholderData: keepPreviousData,
  });
