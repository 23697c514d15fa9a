import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/program";
import { api, body } from "../app/http";

export type Programme = components["schemas"]["ProgrammeResponse"];
export type Item = Programme["items"][number];
export type Change = Programme["unreleased"][number];
export type Entry = components["schemas"]["ProgrammeRequest"]["items"][number];

const service = api<paths>();

/** The kind of the live hints comes first: every step of a host is one. */
export const programmeQuery = (id: string) =>
  queryOptions({
    queryKey: ["agendas", id],
    queryFn: ({ signal }) => body(service.GET("/api/conferences/{id}/programme", { signal, params: { path: { id } } })),
  });

/** Whose speeches are ready. */
export const speakersQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["speeches", conferenceId, "speakers"],
    queryFn: ({ signal }) =>
      body(service.GET("/api/speeches/{conferenceId}/speakers", { signal, params: { path: { conferenceId } } })),
  });

/** What a host does. None needs a version: a step that another host was faster with is refused by its own sentence. */
export type Step =
  | { do: "start" | "finish" | "skip" | "setBack"; item: string }
  | { do: "extend"; item: string; minutes: number }
  | { do: "endRehearsal" };
