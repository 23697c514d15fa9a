import { queryOptions } from "@tanstack/react-query";
import type { components, paths } from "../../api/program";
import { api, body, versioned } from "../app/http";

export type Report = components["schemas"]["ReportResponse"];
export type Item = Report["parts"][number];
/** A part with the version that was read; the service gives it as a header only. */
export type Part = components["schemas"]["ReportPartResponse"] & { conferenceId: string; version: number };
export type Passage = Part["passages"][number];
export type Word = Part["comments"][number];

export const service = api<paths>();

export const reportQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["report", conferenceId],
    queryFn: ({ signal }): Promise<Report> =>
      body(service.GET("/api/conferences/{id}/report", { signal, params: { path: { id: conferenceId } } })),
  });

/** Asked again now and then: another person's lock or comment comes with no hint. */
export const partQuery = (conferenceId: string, code: string) =>
  queryOptions({
    queryKey: ["report", conferenceId, code],
    queryFn: ({ signal }) =>
      readPart(
        conferenceId,
        service.GET("/api/conferences/{id}/report/parts/{part}", {
          signal,
          params: { path: { id: conferenceId, part: code } },
        }),
      ),
    refetchInterval: 30_000,
  });

/** What the facts give for the report, as they are now. */
export const figuresQuery = (conferenceId: string) =>
  queryOptions({
    queryKey: ["report", conferenceId, "figures"],
    queryFn: ({ signal }): Promise<Passage[]> =>
      body(service.GET("/api/conferences/{id}/report/figures", { signal, params: { path: { id: conferenceId } } })),
  });

type Answer = Promise<{ data?: components["schemas"]["ReportPartResponse"]; response: Response }>;

export async function readPart(conferenceId: string, call: Answer): Promise<Part> {
  const { version, data } = await versioned(call);
  return { ...data, conferenceId, version };
}
