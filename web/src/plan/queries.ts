import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/program";
import { api, body, ifMatch } from "../app/http";
import type { Conference } from "../domain/conference";

export type Agenda = components["schemas"]["AgendaResponse"];
export type AgendaItem = Agenda["items"][number];
export type Duties = components["schemas"]["TasksResponse"];
export type Duty = Duties["items"][number];
export type SchedulePreview = components["schemas"]["SchedulePreviewResponse"];
export type PlanPreview = components["schemas"]["PlanPreviewResponse"];
export type Touched = components["schemas"]["TouchedResponse"];
export type MovedTask = Touched["tasks"]["moved"][number];
export type MovedItem = Touched["items"][number];
export type Warning = components["schemas"]["Warning"];

const service = api<paths>();

export const agendaQuery = (id: string) =>
  queryOptions({
    queryKey: ["conferences", id, "agenda"],
    queryFn: ({ signal }) => body(service.GET("/api/conferences/{id}/agenda", { signal, params: { path: { id } } })),
  });

/** What the plan orders, with the day on which each duty is due. */
export const dutiesQuery = (id: string) =>
  queryOptions({
    queryKey: ["conferences", id, "tasks"],
    queryFn: ({ signal }) => body(service.GET("/api/conferences/{id}/tasks", { signal, params: { path: { id } } })),
  });

/** `isNew` is false if the same plan was imported before. */
export async function importPlan(file: File): Promise<{ conference: Conference; isNew: boolean }> {
  const { data, response } = await send(file, false);
  return { conference: data as Conference, isNew: response.status === 201 };
}

/** The conference that the file would make; one that is there already has a version above 0. Nothing is written. */
export async function checkPlan(file: File): Promise<Conference> {
  return body(send(file, true));
}

/** The file goes as it is, so that the service judges its bytes. */
function send(file: File, dryRun: boolean) {
  const type = file.name.toLowerCase().endsWith(".json") ? "application/json" : "application/yaml";
  return service.POST("/api/conferences", {
    params: { query: { dryRun } },
    body: file as unknown as string,
    bodySerializer: (plan) => plan as unknown as BodyInit,
    headers: { "Content-Type": type },
  });
}

/**
 * The agenda, the duties and the warnings as they would be on this day. Nothing is written. One version of a conference
 * gives one answer, so it is not asked again.
 *
 * @param startTime as 07:30
 */
export const previewQuery = ({ id, version }: Pick<Conference, "id" | "version">, date: string, startTime: string) =>
  queryOptions({
    queryKey: ["schedule-preview", id, version, date, startTime],
    queryFn: ({ signal }): Promise<SchedulePreview> =>
      body(
        service.POST("/api/conferences/{id}/schedule/preview", {
          signal,
          params: { path: { id } },
          body: { date, startTime },
        }),
      ),
    staleTime: "static",
  });

/** @param startTime as 07:30 */
export async function reschedule(
  { id, version }: Pick<Conference, "id" | "version">,
  date: string,
  startTime: string,
): Promise<Conference> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.PUT("/api/conferences/{id}/schedule", { params, body: { date, startTime } }));
}

/** Parts of a plan, each whole, as its file has them. */
export type Parts = { readonly [part: string]: unknown };

/** What the plan would be with these parts. Nothing is written. */
export async function previewPlan({ id }: Pick<Conference, "id">, parts: Parts): Promise<PlanPreview> {
  const params = { path: { id } };
  return body(service.POST("/api/conferences/{id}/plan/preview", { params, body: parts as Record<string, never> }));
}

export async function editPlan({ id, version }: Pick<Conference, "id" | "version">, parts: Parts): Promise<Conference> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.PUT("/api/conferences/{id}/plan", { params, body: parts as Record<string, never> }));
}

export async function closeConference({ id, version }: Pick<Conference, "id" | "version">): Promise<Conference> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/conferences/{id}/closing", { params }));
}

/** @param reason as the invited are told */
export async function cancelConference(
  { id, version }: Pick<Conference, "id" | "version">,
  reason: string,
): Promise<Conference> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/conferences/{id}/cancellation", { params, body: { reason } }));
}

/** It stays until all services have said that nothing followed the plan. */
export async function deleteConference(
  { id, version }: Pick<Conference, "id" | "version">,
  reason: string,
): Promise<Conference> {
  const params = { path: { id }, header: ifMatch(version) };
  return body(service.POST("/api/conferences/{id}/deletion", { params, body: { reason } }));
}

/** A new conference with the plan of this one and an open date. */
export async function copyConference(
  { id }: Pick<Conference, "id">,
  copy: { code: string; title: string },
): Promise<Conference> {
  return body(service.POST("/api/conferences/{id}/copies", { params: { path: { id } }, body: copy }));
}
