import type { paths } from "../../api/program";
import { api, body, ifMatch } from "../app/http";
import type { Entry, Programme, Step } from "./queries";

const service = api<paths>();

type Known = Pick<Programme, "conferenceId" | "version">;

export async function editProgramme({ conferenceId, version }: Known, items: Entry[]): Promise<Programme> {
  const params = { path: { id: conferenceId }, header: ifMatch(version) };
  return body(service.PUT("/api/conferences/{id}/programme", { params, body: { items } }));
}

export async function releaseProgramme({ conferenceId, version }: Known): Promise<Programme> {
  const params = { path: { id: conferenceId }, header: ifMatch(version) };
  return body(service.POST("/api/conferences/{id}/programme/release", { params }));
}

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
