import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/program";
import { api, body } from "../app/http";

export type Board = components["schemas"]["SpeechesResponse"];
export type Part = Board["parts"][number];
export type Entry = Part["speeches"][number];
export type Kind = Entry["kind"];
export type Speech = components["schemas"]["SpeechResponse"];
export type Candidate = components["schemas"]["SpeechesResponse.Candidate"];

const service = api<paths>();

/** By item of the agenda, in their order. */
export const speechesQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["speeches", conferenceId],
    queryFn: ({ signal }): Promise<Board> =>
      body(service.GET("/api/speeches/{conferenceId}", { signal, params: { path: { conferenceId } } })),
  });

export const candidatesQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["speeches", conferenceId, "candidates"],
    queryFn: ({ signal }): Promise<Candidate[]> =>
      body(service.GET("/api/speeches/{conferenceId}/candidates", { signal, params: { path: { conferenceId } } })),
  });

export const speechQuery = (conferenceId: string, speech: string) =>
  queryOptions({
    queryKey: ["speeches", conferenceId, "one", speech],
    queryFn: ({ signal }): Promise<Speech> =>
      body(
        service.GET("/api/speeches/{conferenceId}/{speech}", { signal, params: { path: { conferenceId, speech } } }),
      ),
  });
