import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/program";
import { api, body, ifMatch } from "../app/http";

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

type Known = Pick<Programme, "conferenceId" | "version">;

export async function editProgramme({ conferenceId, version }: Known, items: Entry[]): Promise<Programme> {
  const params = { path: { id: conferenceId }, header: ifMatch(version) };
  return body(service.PUT("/api/conferences/{id}/programme", { params, body: { items } }));
}

export async function releaseProgramme({ conferenceId, version }: Known): Promise<Programme> {
  const params = { path: { id: conferenceId }, header: ifMatch(version) };
  return body(service.POST("/api/conferences/{id}/programme/release", { params }));
}

/** What a host does. None needs a version: a step that another host was faster with is refused by its own sentence. */
export type Step =
  | { do: "start" | "finish" | "skip" | "setBack"; item: string }
  | { do: "extend"; item: string; minutes: number }
  | { do: "endRehearsal" };

export async function take(id: string, step: Step): Promise<Programme> {
  if (step.do === "endRehearsal") {
    return body(service.POST("/api/conferences/{id}/programme/rehearsal/end", { params: { path: { id } } }));
  }
  const params = { path: { id, item: step.item } };
  switch (step.do) {
    case "start":
      return body(service.POST("/api/conferences/{id}/programme/items/{item}/start", { params }));
    case "finish":
      return body(service.POST("/api/conferences/{id}/programme/items/{item}/end", { params }));
    case "skip":
      return body(service.POST("/api/conferences/{id}/programme/items/{item}/skip", { params }));
    case "setBack":
      return body(service.POST("/api/conferences/{id}/programme/items/{item}/set-back", { params }));
    case "extend":
      return body(
        service.POST("/api/conferences/{id}/programme/items/{item}/extension", {
          params,
          body: { minutes: step.minutes },
        }),
      );
  }
}
