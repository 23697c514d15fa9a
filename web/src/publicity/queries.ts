import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/program";
import { api, body } from "../app/http";

export type Board = components["schemas"]["PublicityListResponse"];
export type Item = components["schemas"]["PublicityResponse"];
export type Offered = Board["offered"][number];
export type Publication = Item["publications"][number];
export type Word = NonNullable<Item["submitted"]>;

const service = api<paths>();

/** All texts of the conference, the newest first, with what a text may use. */
export const publicityQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["publicity-items", conferenceId],
    queryFn: ({ signal }): Promise<Board> =>
      body(service.GET("/api/conferences/{id}/publicity", { signal, params: { path: { id: conferenceId } } })),
  });

export const textQuery = (conferenceId: string, entry: string) =>
  queryOptions({
    queryKey: ["publicity-items", conferenceId, entry],
    queryFn: ({ signal }): Promise<Item> =>
      body(
        service.GET("/api/conferences/{id}/publicity/{entry}", {
          signal,
          params: { path: { id: conferenceId, entry } },
        }),
      ),
  });
