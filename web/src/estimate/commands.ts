import type { paths } from "../../api/budget";
import { body, ifMatch } from "../app/http";
import { type Estimate, service } from "./queries";

export type NewLines =
  paths["/api/estimates/{conferenceId}/lines"]["put"]["requestBody"]["content"]["application/json"];
export type NewLine = NewLines["lines"][number];

/** What replaces or settles says which version was read. */
const asRead = ({ conferenceId, version }: Estimate) => ({ path: { conferenceId }, header: ifMatch(version) });

/** @param why what is approved is adjusted; undefined if nothing is approved */
export function prepare(estimate: Estimate, lines: NewLine[], why: string | undefined): Promise<Estimate> {
  const request = { lines, ...(why && { why }) };
  return body(service.PUT("/api/estimates/{conferenceId}/lines", { params: asRead(estimate), body: request }));
}

export function submit(estimate: Estimate): Promise<Estimate> {
  return body(service.POST("/api/estimates/{conferenceId}/submission", { params: asRead(estimate) }));
}

export function approve(estimate: Estimate): Promise<Estimate> {
  return body(service.POST("/api/estimates/{conferenceId}/approval", { params: asRead(estimate) }));
}

/** @param reasons by the code of the line */
export function sendBack(estimate: Estimate, reason: string, reasons: ReadonlyMap<number, string>): Promise<Estimate> {
  const lines = [...reasons].map(([line, why]) => ({ line, reason: why }));
  const request = { lines, ...(reason && { reason }) };
  return body(service.POST("/api/estimates/{conferenceId}/return", { params: asRead(estimate), body: request }));
}
